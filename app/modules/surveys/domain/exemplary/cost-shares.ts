import type { Cents } from '../../../../foundation/cents.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { CostSplit, SharingMember } from './cost-split.ts';
import { shareCost } from './share-cost.ts';

/** What one member pays, with its Rechenweg. */
export interface CostShare extends SharingMember {
  readonly name: string;
  readonly isSurveyed: boolean;
  readonly amount: Cents;
  /** A line for each layer: "Rest nach Einwohnern: 11.666,67 € (10.000 von 60.000 Einwohnern, 0,33 ct aufgerundet)". */
  readonly steps: readonly string[];
}

export interface CostShares {
  readonly shares: readonly CostShare[];
  readonly allocated: Cents;
  /** What nobody pays because of a cap. */
  readonly unallocated: Cents;
}

/** A stored split as a table shows it; refuses (German sentence) what does not add up. */
export function costShares(
  split: CostSplit,
  nameOf: (memberId: string) => string,
): Result<CostShares, string> {
  const allocation = shareCost(split, nameOf);
  if (!allocation.ok) return allocation;
  const { members, allocated, unallocated } = allocation.value;
  const populations = new Map(split.sharing.map((member) => [member.memberId, member.population]));
  return ok({
    shares: members.map(({ id, name, amount, parts }) => ({
      memberId: id,
      population: populations.get(id) ?? null,
      isSurveyed: split.surveyed.includes(id),
      ...{ name, amount },
      steps: parts.map((part) => `${part.layer}: ${germanEuro(part.amount)} (${part.basis})`),
    })),
    ...{ allocated, unallocated },
  });
}
