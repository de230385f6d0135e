import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { CostReach } from '../../domain/advantage/reach.ts';
import type { Assumption, VariedResult } from '../../domain/advantage/sensitivity.ts';

/** Names where the reader sees the cost of each of them, else how many: never fewer than turn. */
export function turnedText(
  results: readonly VariedResult[],
  assumption: Assumption,
  reach: CostReach,
): string {
  const own = results.filter((result) => result.assumption === assumption);
  const turned = new Map(
    own.flatMap(({ members }) =>
      members.filter(({ turns }) => turns).map(({ memberKey, name }) => [memberKey, name] as const),
    ),
  );
  if (turned.size === 0) return 'niemandem';
  const seesEach = [...turned.keys()].every((key) => reach.sees(key));
  return seesEach ? germanList([...turned.values()]) : germanCount(turned.size, 'Kommune', 'Kommunen');
}
