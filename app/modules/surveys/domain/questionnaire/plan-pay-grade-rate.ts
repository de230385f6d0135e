import { addDays, type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { PayGradeRate } from './pay-grade-rate.ts';
import { readCost, readMinutes, readPayGrade, readSource } from './read-rate.ts';

/** What was typed. */
export interface RateDraft {
  readonly payGrade: string;
  /** ISO day. */
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
  readonly yearCents: Cents;
  readonly yearMinutes: number;
  readonly source: string;
  /** The entry that it follows, and its last day from now on. */
  readonly ends: { readonly id: string; readonly validTo: CalendarDate } | null;
}

/** Checks a new rate; every reason at once. It begins after the one it follows: the past stays as it was computed. */
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
  const last = known
    .filter((rate) => rate.payGrade === payGrade)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  const validFrom = taken('validFrom', readStart(draft.validFrom, last));
  if (!payGrade || !source || !validFrom || yearCents === undefined || yearMinutes === undefined)
    return fail(refusals);
  const ends = last && last.validTo === null ? { id: last.id, validTo: addDays(validFrom, -1) } : null;
  return ok({ payGrade, source, yearCents, yearMinutes, validFrom, ends });
}

function readStart(text: string, last: PayGradeRate | undefined): Result<CalendarDate, string> {
  const day = parseCalendarDate(text.trim());
  if (!day.ok) return fail('Nennen Sie den ersten Tag, an dem der Satz gilt, zum Beispiel 01.01.2026.');
  return last && day.value <= (last.validTo ?? last.validFrom)
    ? fail(
        `Für ${last.payGrade} gilt schon ein Satz ab ${germanDate(last.validFrom)}. Wählen Sie einen späteren ersten Tag.`,
      )
    : day;
}
