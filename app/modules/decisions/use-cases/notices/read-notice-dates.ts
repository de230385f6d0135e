import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { latestDay, readNoticeCases } from './read-cases.ts';

/** A latest day for the calendar. */
export interface NoticeDate {
  readonly on: CalendarDate;
  readonly title: string;
  /** Below /v/<slug>. */
  readonly path: string;
}

/** The latest days from a day on of what is not handed in yet. */
export const readNoticeDates = async (tx: Tx, from: CalendarDate): Promise<NoticeDate[]> =>
  (await readNoticeCases(tx, from)).flatMap((notice) => {
    const on = latestDay(notice);
    const isOpen = notice.state === 'in-vorbereitung' || notice.state === 'bereit';
    return on !== null && on >= from && isOpen
      ? [{ on, title: `Spätester Tag der Anzeige: ${notice.title}`, path: `/anzeigen/${notice.id}` }]
      : [];
  });
