import type { Acting } from '../../../../platform/acting.ts';
import { listComplexities } from '../../store/rating-store.ts';
import { listCriteria } from '../../store/rounds-criterion-store.ts';
import {
  listCriterionMarks,
  replaceComplexities,
  replaceCriterionMarks,
} from '../../store/rounds-mark-store.ts';

/** Takes over the office's marks of the last round: complexity, and further criteria of the same name. */
export async function copyMarks(
  { tx, alliance }: Acting,
  roundId: string,
  previousRoundId: string | null,
): Promise<void> {
  if (previousRoundId === null) return;
  await replaceComplexities(tx, alliance.id, roundId, await listComplexities(tx, previousRoundId));
  const earlier = await listCriteria(tx, previousRoundId);
  const marks = await listCriterionMarks(tx, previousRoundId);
  for (const { id, label } of await listCriteria(tx, roundId)) {
    const source = earlier.find((criterion) => criterion.label === label);
    const own = marks.filter(({ criterionId }) => criterionId === source?.id);
    if (own.length > 0)
      await replaceCriterionMarks(
        tx,
        alliance.id,
        id,
        new Map(own.map(({ taskId, mark }) => [taskId, mark])),
      );
  }
}
