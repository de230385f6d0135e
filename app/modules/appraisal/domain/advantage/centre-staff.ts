import { NO_CENTS } from '../../../../foundation/cents.ts';
import { MILLION } from '../../../../foundation/decimal.ts';
import {
  compareRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  subtractRatio,
} from '../../../../foundation/ratio.ts';
import type { CentreStaff } from './process-costs.ts';
import { CENTRE_KINDS, type CentreKind, type CostProcess, type PooledCost } from './process-model.ts';
import { type RateTable, rateOf } from './rate-table.ts';
import { roundCents } from './today-cost.ts';
import type { Variation } from './variation.ts';
import { postsOfWork, type Workload } from './workload.ts';

/** Kinds of centre that a model needs: those some step goes to. */
export const centresOf = (processes: readonly CostProcess[]): readonly CentreKind[] =>
  CENTRE_KINDS.filter((kind) => processes.some(({ steps }) => steps.some((step) => step.kind === kind)));

/**
 * Staff of one centre: the posts that all work fills, and the cost of what the least staff asks beyond them
 * (minimum − posts) × cost of a year, rounded once to the cent.
 */
export function centreStaff(
  kind: CentreKind,
  work: Workload,
  { minimumStaff }: Pick<PooledCost, 'minimumStaff'>,
  rates: RateTable,
  { volume, minutesPooled, rates: price }: Variation,
): CentreStaff {
  const posts = multiplyRatio(postsOfWork(work, rates), multiplyRatio(volume, minutesPooled));
  const least = minimumStaff[kind];
  if (least === null) return { kind, posts, minimum: null, idle: NO_CENTS };
  const minimum = ratio(least.fte, MILLION);
  const idle = idlePosts(minimum, posts);
  const year = multiplyRatio(ratio(rateOf(rates, least.payGrade).yearCents), price);
  return { kind, posts, minimum, idle: roundCents(multiplyRatio(idle, year)) };
}

const idlePosts = (minimum: Ratio, posts: Ratio): Ratio =>
  compareRatio(minimum, posts) > 0 ? subtractRatio(minimum, posts) : ratio(0n);
