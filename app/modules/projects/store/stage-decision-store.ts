import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import {
  isGateDecision,
  type RecordedDecision,
  type StageDecision,
} from '../domain/process/gate-decision.ts';
import { isGate } from '../domain/process/stage.ts';

type Row = Selectable<DB['projects.stage_decision']>;

/** All decisions about the stages of an undertaking, struck ones too, in the order in which they were recorded. */
export async function listStageDecisions(tx: Tx, undertakingId: string): Promise<RecordedDecision[]> {
  const rows = await queries(tx)
    .selectFrom('projects.stage_decision')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('seq')
    .execute();
  return rows.map(toDecision);
}

/** Records a decision. */
export async function insertStageDecision(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  decision: StageDecision,
  { byLabel, at }: { readonly byLabel: string; readonly at: Date },
): Promise<void> {
  await queries(tx)
    .insertInto('projects.stage_decision')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      position: decision.position,
      decision: decision.decision,
      decided_on: decision.decidedOn,
      decided_by: decision.decidedBy,
      reason: decision.reason,
      papers: [...decision.papers],
      missing: [...decision.missing],
      missing_reason: decision.missingReason,
      document_id: decision.documentId,
      by_label: byLabel,
      recorded_at: at,
    })
    .execute();
}

/** Strikes the decision that ended a stage; it stays to be read. */
export async function strikeStageDecision(
  tx: Tx,
  undertakingId: string,
  position: number,
  at: Date,
): Promise<void> {
  await queries(tx)
    .updateTable('projects.stage_decision')
    .set({ struck_at: at })
    .where('undertaking_id', '=', undertakingId)
    .where('position', '=', position)
    .where('decision', '<>', 'nacharbeit')
    .where('struck_at', 'is', null)
    .execute();
}

const toDecision = (row: Row): RecordedDecision => ({
  position: row.position,
  decision: knownWord(row.decision, isGateDecision),
  decidedOn: calendarDate(row.decided_on),
  decidedBy: row.decided_by === null ? null : knownWord(row.decided_by, isGate),
  reason: row.reason,
  papers: row.papers,
  missing: row.missing,
  missingReason: row.missing_reason,
  documentId: row.document_id,
  byLabel: row.by_label,
  recordedAt: row.recorded_at,
  isStruck: row.struck_at !== null,
});
