import { MILLION, type Millionths, millionths } from '../../../../foundation/decimal.ts';
import { addRatio, type Ratio, ratio, ZERO } from '../../../../foundation/ratio.ts';
import type { MemberFacts, ProcessStep } from './process-model.ts';
import { type RateTable, rateOf } from './rate-table.ts';

/** 100 percent. */
export const WHOLE = millionths(100n * MILLION);

/** cases × percent × minutes × percent: so many of these units are one minute. */
const UNITS_PER_MINUTE = WHOLE * MILLION * WHOLE;

/** Work of a year by pay grade, exact, in units of 10⁻²² minutes. */
export type Workload = Map<string, bigint>;

/** The work of one step: cases × share × minutes × what a volume effect leaves of them (percent). */
export const stepUnits = (
  cases: number,
  sharePercent: Millionths,
  minutes: Millionths,
  keptPercent: Millionths = WHOLE,
): bigint => BigInt(cases) * sharePercent * minutes * keptPercent;

/** Minutes of a case today: what the member told, else the default of the step. */
export const minutesTodayOf = (step: ProcessStep, facts: Pick<MemberFacts, 'minutes'>): Millionths =>
  facts.minutes.get(step.id) ?? step.minutesToday;

export const addWork = (load: Workload, payGrade: string, units: bigint): void => {
  load.set(payGrade, (load.get(payGrade) ?? 0n) + units);
};

/** What the work costs, in cents, exact: Σ minutes × cost of a year ÷ minutes of a year. */
export function costOfWork(load: ReadonlyMap<string, bigint>, rates: RateTable): Ratio {
  let sum = ZERO;
  for (const [grade, units] of load) {
    const { yearCents, yearMinutes } = rateOf(rates, grade);
    sum = addRatio(sum, ratio(units * yearCents, UNITS_PER_MINUTE * BigInt(yearMinutes)));
  }
  return sum;
}

/** How many full-time posts the work fills: Σ minutes ÷ minutes of a year, exact. */
export function postsOfWork(load: ReadonlyMap<string, bigint>, rates: RateTable): Ratio {
  let sum = ZERO;
  for (const [grade, units] of load)
    sum = addRatio(sum, ratio(units, UNITS_PER_MINUTE * BigInt(rateOf(rates, grade).yearMinutes)));
  return sum;
}
