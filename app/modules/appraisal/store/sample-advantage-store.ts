import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Whether the advantage check of a project holds made-up figures. */
export async function isSampleAdvantage(tx: Tx, undertakingId: string): Promise<boolean> {
  const row = await queries(tx)
    .selectFrom('appraisal.sample_advantage')
    .select('undertaking_id')
    .where('undertaking_id', '=', undertakingId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks the check of a project as made up, once and for good. */
export async function markSampleAdvantage(tx: Tx, allianceId: string, undertakingId: string): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.sample_advantage')
    .values({ alliance_id: allianceId, undertaking_id: undertakingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
