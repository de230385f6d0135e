import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type PayGradeRate, rateOn } from '../../../surveys/domain/index.ts';

/** Rates by pay grade as they hold on one day. */
export type RateTable = ReadonlyMap<string, PayGradeRate>;

/** All rates that are asked for, or one sentence for each that is missing: none is taken from another day. */
export function rateTable(
  rates: readonly PayGradeRate[],
  payGrades: readonly string[],
  day: CalendarDate,
): Result<RateTable, readonly string[]> {
  const found = [...new Set(payGrades)].map((grade) => [grade, rateOn(rates, grade, day)] as const);
  const refusals = found.flatMap(([, rate]) => (rate.ok ? [] : [rate.error]));
  if (refusals.length > 0) return fail(refusals);
  return ok(new Map(found.flatMap(([grade, rate]) => (rate.ok ? [[grade, rate.value] as const] : []))));
}

/** The rate of a grade that was looked up before; that it is missing is a programming error. */
export function rateOf(rates: RateTable, payGrade: string): PayGradeRate {
  const rate = rates.get(payGrade);
  if (!rate) throw new Error(`no rate was looked up for ${payGrade}`);
  return rate;
}
