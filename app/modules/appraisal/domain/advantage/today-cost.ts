import { type Cents, cents } from '../../../../foundation/cents.ts';
import { MILLION } from '../../../../foundation/decimal.ts';
import { divideRoundHalfUp } from '../../../../foundation/integer-division.ts';
import { compareRatio, multiplyRatio, type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { Staffing, TodayCost } from './process-costs.ts';
import type { CostProcess, MemberFacts, PooledCost } from './process-model.ts';
import type { RateTable } from './rate-table.ts';
import type { Variation } from './variation.ts';
import { addWork, costOfWork, minutesTodayOf, postsOfWork, stepUnits, type Workload } from './workload.ts';

/** Exact cents to whole cents, halves away from zero (DIN 1333). */
export const roundCents = ({ numerator, denominator }: Ratio): Cents =>
  cents(divideRoundHalfUp(numerator, denominator));

/** The work of one member today by pay grade; its cases are known. */
function workToday(facts: MemberFacts, processes: readonly CostProcess[]): Workload {
  const load: Workload = new Map();
  for (const { id, steps } of processes) {
    const cases = facts.volumes.get(id) ?? 0;
    for (const step of steps)
      addWork(load, step.gradeToday, stepUnits(cases, step.sharePercent, minutesTodayOf(step, facts)));
  }
  return load;
}

/** What a member pays today: staff rounded once, at the end, and what it told beside. */
export function todayCost(
  facts: MemberFacts,
  processes: readonly CostProcess[],
  rates: RateTable,
  { volume, minutesToday, rates: price }: Variation,
): TodayCost {
  const factor = multiplyRatio(multiplyRatio(volume, minutesToday), price);
  const staff = roundCents(multiplyRatio(costOfWork(workToday(facts, processes), rates), factor));
  return { staff, further: facts.furtherToday, total: cents(staff + facts.furtherToday) };
}

/** How many posts the task fills today, and whether that is enough for someone to deputise. */
export function staffingToday(
  facts: MemberFacts,
  processes: readonly CostProcess[],
  rates: RateTable,
  pooled: Pick<PooledCost, 'deputyFrom'> | null,
): Staffing {
  const posts = postsOfWork(workToday(facts, processes), rates);
  if (posts.numerator === 0n || pooled === null) return { posts, hasDeputy: null };
  return { posts, hasDeputy: compareRatio(posts, ratio(pooled.deputyFrom, MILLION)) >= 0 };
}
