import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DatePrecision } from './precision.ts';

/** A date to keep in mind, as exact as its source: a month, half-year or year is held by its last day. */
export interface KeyDate {
  readonly date: CalendarDate;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly source: string;
  readonly undertakingId: string | null;
}
