import type { Tx } from '../../../../platform/transaction.ts';
import { USUAL_CRITERIA } from '../../../needs/domain/index.ts';
import { type ComparisonRecord, findComparison } from '../../../needs/index.ts';
import type { ProjectScene } from '../../../projects/index.ts';
import type { OptionCriterion } from '../../domain/options/judge-options.ts';

/** What the options of a project are judged by. */
export interface Criteria {
  readonly criteria: readonly OptionCriterion[];
  /** The comparison of the bundle that the project was made from; null without one. */
  readonly comparison: ComparisonRecord | null;
}

/** The criteria of the bundle's comparison, or the usual ones where the project was made from none. */
export async function readCriteria(
  tx: Tx,
  { origin }: Pick<ProjectScene['project'], 'origin'>,
): Promise<Criteria> {
  const found = origin?.kind === 'bundle' ? await findComparison(tx, origin.id) : undefined;
  const comparison = found && found.criteria.length > 0 ? found : null;
  const criteria = (comparison?.criteria ?? USUAL_CRITERIA).map(({ label, weight }) => ({ label, weight }));
  return { criteria, comparison };
}
