import { germanList } from '../../../../foundation/german.ts';
import type { Assumption, VariedResult } from '../../domain/advantage/sensitivity.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

export function turnedText(
  results: readonly VariedResult[],
  assumption: Assumption,
  reach: ProcessCostPage['reach'],
): string {
  const own = results.filter((result) => result.assumption === assumption);
  const turned = own.flatMap(({ members }) =>
    members.filter(({ turns, memberKey }) => turns && reach.sees(memberKey)),
  );
  const names = [...new Set(turned.map(({ name }) => name))];
  return names.length === 0 ? 'niemandem' : germanList(names);
}
