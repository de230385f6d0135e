import { cents } from '../../../foundation/cents.ts';
import { at, type Integers } from './integers.ts';
import type { BoundFacts } from './layer-outcome.ts';
import type { BoundHit } from './part-derivation.ts';

/** Which bound decided a member's part of the rest, null where its weight did (also a weight of 0 without a floor). */
export function boundHit<N>(
  integers: Integers<N>,
  facts: BoundFacts<N>,
  hasWeight: boolean,
  index: number,
): BoundHit | null {
  const read = (values: readonly N[]): bigint => integers.toBigint(at(values, index));
  const earlier = read(facts.earlier);
  const floor = facts.floors === null ? 0n : read(facts.floors);
  const cap = facts.caps === null ? null : read(facts.caps);
  const hit = (kind: 'floor' | 'cap', amount: bigint): BoundHit => ({
    kind,
    amount: cents(amount),
    earlier: cents(earlier),
  });
  const least = floor > earlier ? floor : earlier;
  switch (at(facts.sides, index)) {
    case 'between':
      return null;
    case 'high':
      return hit('cap', cap ?? least);
    case 'low':
      if (cap !== null && (cap < least || (cap === least && hasWeight))) return hit('cap', cap);
      return floor > earlier ? hit('floor', floor) : null;
  }
}
