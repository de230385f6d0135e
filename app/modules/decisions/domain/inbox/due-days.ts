import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { WaitingItem } from './waiting-item.ts';

/** A day on which something is due, for a calendar. */
export interface DueDay {
  /** Names it for ever: the same thing in a later e-mail moves the entry instead of adding one. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  /** Where to do it. */
  readonly url: string;
}

export type DueThing = Pick<WaitingItem, 'kind' | 'title' | 'task' | 'path' | 'memberKey' | 'isSample'>;

/** The entry of one thing. `base` is where the alliance's pages begin: "https://ikz.example/v/gross-gerau". */
export const dueDay = (
  { kind, title, task, path, memberKey, isSample }: DueThing,
  day: CalendarDate,
  base: string,
): DueDay => ({
  uid: `${[kind, ...path.split(/[/?=]/), memberKey ?? ''].filter(Boolean).join('-')}@gemeinwerk`,
  day,
  title: `${isSample ? 'Beispieldaten: ' : ''}${title}: ${task}`,
  url: base + path,
});

/** What belongs into the calendar of whom things wait for: each that is due today or later. */
export const dueDays = (
  items: readonly WaitingItem[],
  today: CalendarDate,
  base: string,
): readonly DueDay[] =>
  items.flatMap((item) =>
    item.dueOn === null || item.dueOn < today ? [] : [dueDay(item, item.dueOn, base)],
  );
