import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { ReleasedAnswer } from '../domain/rounds/prefill-drafts.ts';

/** PostgreSQL takes 65,535 parameters a statement; a draft answer has fourteen. */
const DRAFTS_PER_STATEMENT = 4_000;

/** Adds the values of the last round as drafts. What somebody has written already stays. */
export async function insertPrefilled(
  tx: Tx,
  allianceId: string,
  roundId: string,
  drafts: readonly ReleasedAnswer[],
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<void> {
  const common = { alliance_id: allianceId, round_id: roundId, source: 'vorrunde', by_label: 'Vorrunde' };
  for (let start = 0; start < drafts.length; start += DRAFTS_PER_STATEMENT) {
    const rows = drafts.slice(start, start + DRAFTS_PER_STATEMENT).map((draft) => ({
      ...common,
      member_id: draft.memberId,
      task_id: draft.taskId,
      answer: draft.answer,
      urgency: draft.urgency,
      partner: draft.partner,
      long_vacant: draft.longVacant,
      own_number: draft.ownNumber,
      remark: draft.remark,
      actor,
      at,
    }));
    await queries(tx)
      .insertInto('needs.draft_answer')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
