import { addDays, addMonths, type CalendarDate, calendarDate } from '../../../../foundation/calendar-date.ts';
import type { ReportYear } from '../matrix/report-year.ts';
import type { ReportPeriod } from './status-list.ts';

/** A period that lists can be drawn for. */
export interface ListedPeriod extends ReportPeriod {
  /** The year it ends in. */
  readonly year: number;
  /** Its report, where one is recorded; null for the others. */
  readonly report: string | null;
}

/**
 * The report periods until the one that holds today, latest first: years end on the day the latest recorded report ended
 * (Groß-Gerau: 31 October), calendar years where none is recorded. A recorded report keeps its own days. The first is
 * that of the first day of which something is known.
 */
export function listPeriods(
  reports: readonly Pick<ReportYear, 'startsOn' | 'endsOn' | 'title'>[],
  firstKnown: CalendarDate | null,
  today: CalendarDate,
): ListedPeriod[] {
  const lastEnd = reports
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  const monthDay = lastEnd?.slice(5) ?? '12-31';
  const thisYear = Number(today.slice(0, 4));
  const current = `${thisYear}-${monthDay}` < today ? thisYear + 1 : thisYear;
  const first = Number((firstKnown ?? today).slice(0, 4));
  return Array.from({ length: Math.max(1, current - first + 1) }, (_, index) => current - index).map(
    (year) => {
      const report = reports.find(({ endsOn }) => Number(endsOn.slice(0, 4)) === year);
      const endsOn = report?.endsOn ?? calendarDate(`${year}-${monthDay}`);
      const startsOn = report?.startsOn ?? addMonths(addDays(endsOn, 1), -12);
      return { year, startsOn, endsOn, report: report?.title ?? null };
    },
  );
}
