import { addDays, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isSamePayGrade } from '../answers/read-rows.ts';
import type { PayGradeRate } from './pay-grade-rate.ts';
import { readCost, readMinutes, readPayGrade, readSource } from './read-rate.ts';

/** What was typed. */
export interface RateDraft {
  readonly payGrade: string;
  /** As a browser sends it or as people type it. */
  readonly validFrom: string;
  /** Cost of a full-time place in a year, in euro. */
  readonly yearCost: string;
  /** Working minutes of a year. */
  readonly yearMinutes: string;
  readonly source: string;
}

export interface RateRefusal {
  readonly field: keyof RateDraft;
  /** German sentence with the remedy. */
  readonly message: string;
}

export interface PlannedRate {
  readonly payGrade: string;
  readonly validFrom: CalendarDate;
  /** The day before the first rate that was known, where it begins before all of them; else null. */
  readonly validTo: CalendarDate | null;
  readonly yearCents: Cents;
  readonly yearMinutes: number;
  readonly source: string;
  /** The entry that it follows, and its last day from now on. */
  readonly ends: { readonly id: string; readonly validTo: CalendarDate } | null;
}

/**
 * Checks a new rate; every reason at once. It follows all that are known or comes before them, where nothing could be
 * computed yet: what was computed stays as it was.
 */
export function planPayGradeRate(
  draft: RateDraft,
  known: readonly PayGradeRate[],
): Result<PlannedRate, readonly RateRefusal[]> {
  const refusals: RateRefusal[] = [];
  const taken = <T>(field: keyof RateDraft, read: Result<T, string>): T | undefined => {
    if (!read.ok) refusals.push({ field, message: read.error });
    return read.ok ? read.value : undefined;
  };
  const payGrade = taken('payGrade', readPayGrade(draft.payGrade));
  const source = taken('source', readSource(draft.source));
  const yearCents = taken('yearCost', readCost(draft.yearCost));
  const yearMinutes = taken('yearMinutes', readMinutes(draft.yearMinutes));
  const history = known
    .filter((rate) => payGrade !== undefined && isSamePayGrade(rate.payGrade, payGrade))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const validFrom = taken('validFrom', readStart(draft.validFrom, history));
  if (!payGrade || !source || !validFrom || yearCents === undefined || yearMinutes === undefined)
    return fail(refusals);
  const rate = { payGrade: history[0]?.payGrade ?? payGrade, source, yearCents, yearMinutes, validFrom };
  return ok({ ...rate, ...placeIn(history, validFrom) });
}

/** Where a rate stands in the history of its pay grade: before all others, or after the last. */
function placeIn(
  history: readonly PayGradeRate[],
  validFrom: CalendarDate,
): Pick<PlannedRate, 'validTo' | 'ends'> {
  const [first, last] = [history[0], history.at(-1)];
  if (first && validFrom < first.validFrom) return { validTo: addDays(first.validFrom, -1), ends: null };
  const follows = last && last.validTo === null;
  return { validTo: null, ends: follows ? { id: last.id, validTo: addDays(validFrom, -1) } : null };
}

function readStart(text: string, history: readonly PayGradeRate[]): Result<CalendarDate, string> {
  const day = readGermanDay(text);
  if (!day) return fail('Nennen Sie den ersten Tag, an dem der Satz gilt, zum Beispiel 01.01.2026.');
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return ok(day);
  const latest = last.validTo ?? last.validFrom;
  return day < first.validFrom || day > latest
    ? ok(day)
    : fail(
        `Für ${first.payGrade} gilt am ${germanDate(day)} schon ein Satz. Wählen Sie einen ersten Tag vor dem ${germanDate(first.validFrom)} oder nach dem ${germanDate(latest)}.`,
      );
}
