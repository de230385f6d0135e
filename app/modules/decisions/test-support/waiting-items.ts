import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { WaitingItem } from '../domain/inbox/waiting-item.ts';

/** Something that waits for the head of Raunheim, due on Friday 2026-11-27. */
export const waitingItem = (more: Partial<WaitingItem> = {}): WaitingItem => ({
  kind: 'antwort',
  title: 'Vergabezentrum',
  task: 'Antworten für Raunheim',
  path: '/dokumente/1',
  memberKey: '06433010',
  dueOn: calendarDate('2026-11-27'),
  waitsSince: calendarDate('2026-11-02'),
  amount: null,
  isSample: false,
  ...more,
});
