import type { Criterion } from '../../domain/advantage/criterion.ts';
import { type ScoreSummary, summariseScores } from '../../domain/advantage/summarise-scores.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';

/** A criterion with what the members say of it. */
export interface CriterionRow {
  readonly criterion: Criterion;
  readonly summary: ScoreSummary;
}

export function criterionRows({ criteria, scores, members }: CriteriaPage): readonly CriterionRow[] {
  const keys = members.map(({ memberKey }) => memberKey);
  return criteria
    .filter(({ isRemoved }) => !isRemoved)
    .map((criterion) => ({
      criterion,
      summary: summariseScores(
        scores.filter(({ criterionId }) => criterionId === criterion.id),
        keys,
      ),
    }));
}
