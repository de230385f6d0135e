import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { SHEET_STATES } from '../answers/answer.ts';
import { type OpenSheet, waitingSheet } from './waiting-sheet.ts';

const SHEET: OpenSheet = {
  slug: '2026',
  title: 'Bedarfsabfrage 2026',
  isSample: false,
  dueOn: calendarDate('2026-12-11'),
  openedOn: calendarDate('2026-11-02'),
  memberKey: '06433010',
  member: 'Raunheim',
  state: 'offen',
  handedInOn: null,
};

it('waits for the head until it is released, and for the delegate until it lies before the head', () => {
  const tasks = (part: 'leitung' | 'beauftragte') =>
    SHEET_STATES.map((state) => waitingSheet({ ...SHEET, state }, part)?.task ?? null);
  expect(tasks('leitung')).toEqual([
    'Bogen ausfüllen und freigeben für Raunheim',
    'Bogen ausfüllen und freigeben für Raunheim',
    'Bogen prüfen und freigeben für Raunheim',
    null,
  ]);
  expect(tasks('beauftragte')).toEqual([
    'Bogen ausfüllen für Raunheim',
    'Bogen ausfüllen für Raunheim',
    null,
    null,
  ]);
});

it('leads the member to its sheet and the office to the follow-up, and is new again once it was handed in', () => {
  const handedIn = { ...SHEET, state: 'zur-freigabe' as const, handedInOn: calendarDate('2026-11-20') };
  expect(waitingSheet(handedIn, 'leitung')).toMatchObject({
    kind: 'bogen',
    path: '/runden/2026/antwort/06433010',
    overviewPath: '/runden/2026/rueckmeldungen',
    waitsSince: '2026-11-20',
  });
  expect(waitingSheet(SHEET, 'leitung')?.waitsSince).toBe('2026-11-02');
});
