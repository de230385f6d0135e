import { compareRatio, type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { MemberCosts, ProcessCosts } from './process-costs.ts';
import type { SplitMember } from './split-pool.ts';

/**
 * How high the fixed cost of the centres may be so that someone does not pay more. `limit`: at most so many cents in a
 * year, exact; `never`: it pays more even without any; `always`: none of it falls on the member.
 */
export type BreakEven =
  | { readonly kind: 'limit'; readonly cents: Ratio }
  | { readonly kind: 'never' }
  | { readonly kind: 'always' };

export interface BreakEvens {
  /** All together pay no more than today. */
  readonly total: BreakEven;
  readonly members: readonly { readonly memberKey: string; readonly name: string; readonly at: BreakEven }[];
  /** Nobody pays more. */
  readonly everyone: BreakEven;
}

const NEVER: BreakEven = { kind: 'never' };
const ALWAYS: BreakEven = { kind: 'always' };

/**
 * The fixed cost at which the saving is exactly zero, from saving(F) = A − F × w ÷ W: F = A × W ÷ w, where A is the
 * saving without fixed cost, w the member's weight and W that of all. Null without a result.
 */
export function breakEvens({ split, members, total }: ProcessCosts): BreakEvens | null {
  if (split === null) return null;
  const all = split.members.reduce((sum, { weight }) => sum + weight, 0n);
  const own = members.flatMap((member) => {
    const weight = split.members.find(({ memberKey }) => memberKey === member.memberKey);
    return weight && member.saving !== null ? [{ ...named(member), at: memberAt(member, weight, all) }] : [];
  });
  const without = total.saving + split.fixed;
  return {
    total: without < 0n ? NEVER : { kind: 'limit', cents: ratio(without) },
    members: own,
    everyone: lowest(own.map(({ at }) => at)),
  };
}

const named = ({ memberKey, name }: MemberCosts) => ({ memberKey, name });

function memberAt({ saving, pooled }: MemberCosts, { weight }: SplitMember, all: bigint): BreakEven {
  if (saving === null || pooled === null) return NEVER;
  const without = saving + pooled.fixed;
  if (without < 0n) return NEVER;
  return weight === 0n ? ALWAYS : { kind: 'limit', cents: ratio(without * all, weight) };
}

function lowest(limits: readonly BreakEven[]): BreakEven {
  if (limits.some(({ kind }) => kind === 'never')) return NEVER;
  return limits.reduce((low, at) => {
    if (at.kind !== 'limit') return low;
    return low.kind === 'limit' && compareRatio(low.cents, at.cents) <= 0 ? low : at;
  }, ALWAYS);
}
