import { addDays, type CalendarDate, calendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { holdsOn } from '../authority/deputy.ts';
import type { OccasionId } from './occasions.ts';

/** How long before the start the authority must know. */
export interface NoticePeriod {
  readonly validFrom: CalendarDate;
  /** Last day; null while in force. */
  readonly validTo: CalendarDate | null;
  readonly days: number;
  readonly source: string;
}

/**
 * Periods by occasion, as a dated history. KGG names none: a Mandatierung takes effect when all have decided and
 * signed (§ 26 II), what needs approval takes effect with it.
 */
const NOTICE_PERIODS: Readonly<Partial<Record<OccasionId, readonly NoticePeriod[]>>> = {
  'hgo-127a': [
    {
      validFrom: calendarDate('2005-04-01'),
      validTo: null,
      days: 42,
      source: '§ 127a HGO: „unverzüglich, spätestens sechs Wochen vor Beginn des Vollzugs“',
    },
  ],
};

export interface LatestDay {
  readonly date: CalendarDate;
  readonly days: number;
  readonly source: string;
}

/**
 * The last day on which the notice is in time: start − 42 days under § 127a HGO. Null where the law names no period;
 * refuses (German sentence) where it names one, but none is known for that start.
 */
export function latestNoticeDate(
  occasion: OccasionId,
  start: CalendarDate,
  periods = NOTICE_PERIODS,
): Result<LatestDay | null, string> {
  const history = periods[occasion];
  if (!history) return ok(null);
  const period = history.find((entry) => holdsOn(entry, start));
  if (!period)
    return fail(
      `Für einen Beginn am ${germanDate(start)} ist keine Anzeigefrist hinterlegt. Fragen Sie die Aufsichtsbehörde nach der Frist.`,
    );
  return ok({ date: addDays(start, -period.days), days: period.days, source: period.source });
}

/** Days by which a day lies after the latest; 0 or less is in time. */
export const daysLate = (day: CalendarDate, latest: CalendarDate): number =>
  dayNumber(day) - dayNumber(latest);
