import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isGate, isStageRole, isStageState, type Stage } from '../domain/process/stage.ts';

type Row = Selectable<DB['projects.stage']>;

const selectStages = (tx: Tx) => queries(tx).selectFrom('projects.stage').selectAll().orderBy('position');

/** The stages of one undertaking in order. */
export const listStagesOf = async (tx: Tx, undertakingId: string): Promise<Stage[]> =>
  (await selectStages(tx).where('undertaking_id', '=', undertakingId).execute()).map(toStage);

/** Stages by undertaking, each in order. */
export async function listStages(tx: Tx): Promise<ReadonlyMap<string, readonly Stage[]>> {
  const rows = await selectStages(tx).execute();
  const grouped = Map.groupBy(rows, ({ undertaking_id }) => undertaking_id);
  return new Map([...grouped].map(([id, stages]) => [id, stages.map(toStage)]));
}

/** Adds the stages of an undertaking that has none. */
export async function insertStages(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  stages: readonly Stage[],
): Promise<void> {
  if (stages.length === 0) return;
  const rows = stages.map((stage) => ({
    alliance_id: allianceId,
    undertaking_id: undertakingId,
    position: stage.position,
    key: stage.key,
    title: stage.title,
    papers: [...stage.papers],
    gate: stage.gate,
    gate_question: stage.gateQuestion,
    role: stage.role,
    usual_weeks: stage.usualWeeks,
    ...progressOf(stage),
    version: stage.version,
  }));
  await queries(tx).insertInto('projects.stage').values(rows).execute();
}

/** Writes how far a stage is, and counts its version up; what it is stays as it was copied. */
export async function updateStage(tx: Tx, undertakingId: string, stage: Stage): Promise<void> {
  await queries(tx)
    .updateTable('projects.stage')
    .set({ ...progressOf(stage), version: sql`version + 1` })
    .where('undertaking_id', '=', undertakingId)
    .where('position', '=', stage.position)
    .execute();
}

const progressOf = (stage: Stage) => ({
  state: stage.state,
  planned_from: stage.plannedFrom,
  planned_to: stage.plannedTo,
  started_on: stage.startedOn,
  ended_on: stage.endedOn,
  document_id: stage.documentId,
  note: stage.note,
});

const toStage = (row: Row): Stage => ({
  position: row.position,
  key: row.key,
  title: row.title,
  papers: row.papers,
  gate: row.gate === null ? null : knownWord(row.gate, isGate),
  gateQuestion: row.gate_question,
  role: knownWord(row.role, isStageRole),
  usualWeeks: row.usual_weeks,
  state: knownWord(row.state, isStageState),
  plannedFrom: dayOf(row.planned_from),
  plannedTo: dayOf(row.planned_to),
  startedOn: dayOf(row.started_on),
  endedOn: dayOf(row.ended_on),
  documentId: row.document_id,
  note: row.note,
  version: row.version,
});
