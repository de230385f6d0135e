import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { StepRecord } from '../domain/tracker/matter-record.ts';
import { isPaperState } from '../domain/tracker/paper-transitions.ts';
import type { Votes } from '../domain/tracker/path-step.ts';
import { isStation } from '../domain/tracker/station.ts';
import { isStepState } from '../domain/tracker/step-transitions.ts';

const selectSteps = (tx: Tx) =>
  queries(tx)
    .selectFrom('decisions.matter_step')
    .selectAll()
    .orderBy('matter_id')
    .orderBy('member_id')
    .orderBy('position');

/** The steps of some matters, those of each member in the order of its path. */
export async function listSteps(tx: Tx, matterIds: readonly string[]): Promise<StepRecord[]> {
  if (matterIds.length === 0) return [];
  const rows = await selectSteps(tx).where('matter_id', 'in', matterIds).execute();
  return rows.map(toRecord);
}

/** The path of one member in one matter. */
export async function listPath(tx: Tx, matterId: string, memberId: string): Promise<StepRecord[]> {
  const rows = await selectSteps(tx)
    .where('matter_id', '=', matterId)
    .where('member_id', '=', memberId)
    .execute();
  return rows.map(toRecord);
}

/** Adds steps. */
export async function insertSteps(tx: Tx, allianceId: string, steps: readonly StepRecord[]): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step) => ({
    alliance_id: allianceId,
    matter_id: step.matterId,
    member_id: step.memberId,
    position: step.position,
    station: step.station,
    body_id: step.bodyId,
    body_name: step.bodyName,
    ...toColumns(step),
  }));
  await queries(tx).insertInto('decisions.matter_step').values(rows).execute();
}

/** Writes what happened at a step; its place on the path stays. */
export async function updateStep(tx: Tx, step: StepRecord): Promise<void> {
  await queries(tx)
    .updateTable('decisions.matter_step')
    .set(toColumns(step))
    .where('matter_id', '=', step.matterId)
    .where('member_id', '=', step.memberId)
    .where('position', '=', step.position)
    .execute();
}

/** Removes the steps of a path behind a position; the log keeps what was planned. */
export async function deleteStepsAfter(
  tx: Tx,
  { matterId, memberId }: Pick<StepRecord, 'matterId' | 'memberId'>,
  position: number,
): Promise<void> {
  await queries(tx)
    .deleteFrom('decisions.matter_step')
    .where('matter_id', '=', matterId)
    .where('member_id', '=', memberId)
    .where('position', '>', position)
    .execute();
}

const toColumns = (step: StepRecord) => ({
  state: step.state,
  paper: step.paper,
  non_public: step.nonPublic,
  paper_number: step.paperNumber,
  planned_on: step.plannedOn,
  decided_on: step.decidedOn,
  votes_yes: step.votes?.yes ?? null,
  votes_no: step.votes?.no ?? null,
  votes_abstain: step.votes?.abstain ?? null,
  deviation: step.deviation,
  condition: step.condition,
  proof_sha256: step.proofSha256,
  version: step.version,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectSteps>['execute']>>[number];

function toRecord(row: Row): StepRecord {
  const { station, state, paper } = row;
  if (!isStation(station) || !isStepState(state) || !isPaperState(paper))
    throw new Error(`matter ${row.matter_id} has a step in an unknown state`);
  return {
    matterId: row.matter_id,
    memberId: row.member_id,
    position: row.position,
    station,
    bodyId: row.body_id,
    bodyName: row.body_name,
    state,
    paper,
    nonPublic: row.non_public,
    paperNumber: row.paper_number,
    plannedOn: row.planned_on === null ? null : calendarDate(row.planned_on),
    decidedOn: row.decided_on === null ? null : calendarDate(row.decided_on),
    votes: votesOf(row),
    deviation: row.deviation,
    condition: row.condition,
    proofSha256: row.proof_sha256,
    version: row.version,
  };
}

const votesOf = ({ votes_yes: yes, votes_no: no, votes_abstain: abstain }: Row): Votes | null =>
  yes === null || no === null || abstain === null ? null : { yes, no, abstain };
