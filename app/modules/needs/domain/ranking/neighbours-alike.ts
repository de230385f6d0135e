import { compareRatio, type Ratio, ratio, subtractRatio } from '../../../../foundation/ratio.ts';
import type { MemberUrgency } from './urgency-spread.ts';

/** Two members that border on each other and find a topic about equally urgent. */
export interface AlikeNeighbours {
  /** Keys in the order of the ratings. */
  readonly members: readonly [string, string];
  /** Of their mean urgencies, never negative. */
  readonly difference: Ratio;
}

/** Means at most so far apart count as equal interest: a mark of the scale of ten. Our own measure; the page states it. */
const ALIKE_WITHIN = ratio(1n);

/** Pairs of interested neighbours, the most alike first. Whose neighbours are unknown is in no pair. */
export function neighboursAlike(
  urgencies: readonly MemberUrgency[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): AlikeNeighbours[] {
  const pairs = urgencies.flatMap((first, index) =>
    urgencies
      .slice(index + 1)
      .filter((second) => neighbours.get(first.member)?.has(second.member))
      .map(
        (second): AlikeNeighbours => ({
          members: [first.member, second.member],
          difference: distance(first.mean, second.mean),
        }),
      ),
  );
  return pairs
    .filter(({ difference }) => compareRatio(difference, ALIKE_WITHIN) <= 0)
    .toSorted((a, b) => compareRatio(a.difference, b.difference));
}

const distance = (a: Ratio, b: Ratio): Ratio =>
  compareRatio(a, b) < 0 ? subtractRatio(b, a) : subtractRatio(a, b);
