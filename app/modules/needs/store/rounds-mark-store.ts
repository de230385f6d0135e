import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A mark of the office for a task: 1 to 10. */
export interface CriterionMark {
  readonly criterionId: string;
  readonly taskId: string;
  readonly mark: number;
}

/** The marks of all further criteria of a round. */
export async function listCriterionMarks(tx: Tx, roundId: string): Promise<CriterionMark[]> {
  const rows = await queries(tx)
    .selectFrom('needs.criterion_mark as mark')
    .innerJoin('needs.criterion as criterion', 'criterion.id', 'mark.criterion_id')
    .select(['mark.criterion_id', 'mark.task_id', 'mark.mark'])
    .where('criterion.round_id', '=', roundId)
    .execute();
  return rows.map((row) => ({ criterionId: row.criterion_id, taskId: row.task_id, mark: row.mark }));
}

/** Puts other complexities in the place of a round's. */
export async function replaceComplexities(
  tx: Tx,
  allianceId: string,
  roundId: string,
  marks: ReadonlyMap<string, number>,
): Promise<void> {
  await queries(tx).deleteFrom('needs.task_complexity').where('round_id', '=', roundId).execute();
  const rows = [...marks].map(([task_id, complexity]) => ({
    ...{ alliance_id: allianceId, round_id: roundId, task_id, complexity },
  }));
  if (rows.length > 0) await queries(tx).insertInto('needs.task_complexity').values(rows).execute();
}

/** Puts other marks in the place of those of one criterion. */
export async function replaceCriterionMarks(
  tx: Tx,
  allianceId: string,
  criterionId: string,
  marks: ReadonlyMap<string, number>,
): Promise<void> {
  await queries(tx).deleteFrom('needs.criterion_mark').where('criterion_id', '=', criterionId).execute();
  const rows = [...marks].map(([task_id, mark]) => ({
    ...{ alliance_id: allianceId, criterion_id: criterionId, task_id, mark },
  }));
  if (rows.length > 0) await queries(tx).insertInto('needs.criterion_mark').values(rows).execute();
}
