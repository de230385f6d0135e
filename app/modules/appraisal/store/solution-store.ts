import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { SolutionText } from '../domain/exchange/exchange-item.ts';
import { isPriority, isSolutionState, type SolutionStanding } from '../domain/exchange/solution.ts';

export interface SolutionRecord extends SolutionText {
  readonly id: string;
  readonly field: string;
  /** The blueprint it was taken over with; null for an own one. */
  readonly blueprintId: string | null;
  readonly isSample: boolean;
}

export interface StandingRecord extends Omit<SolutionStanding, 'memberKey'> {
  readonly solutionId: string;
  readonly memberId: string;
  /** Guards edits that cross. */
  readonly version: number;
}

/** Every solution of every field, by field and title. */
export async function listSolutions(tx: Tx): Promise<SolutionRecord[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.solution')
    .selectAll()
    .orderBy('field')
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(({ id, field, title, description, blueprint_id, is_sample }) => ({
    id,
    field,
    title,
    description,
    blueprintId: blueprint_id,
    isSample: is_sample,
  }));
}

export async function insertSolutions(
  tx: Tx,
  allianceId: string,
  solutions: readonly SolutionRecord[],
  createdAt: Date,
): Promise<void> {
  if (solutions.length === 0) return;
  const rows = solutions.map(({ id, field, title, description, blueprintId, isSample }) => ({
    alliance_id: allianceId,
    id,
    field,
    title,
    description,
    blueprint_id: blueprintId,
    is_sample: isSample,
    created_at: createdAt,
  }));
  await queries(tx).insertInto('appraisal.solution').values(rows).execute();
}

/** Until the transaction ends nobody else changes what the member says, even where it said nothing so far. */
export async function holdStandings(tx: Tx, memberId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('appraisal.solution_standing ' || ${memberId}::text, 0))`.execute(
    queries(tx),
  );
}

/** What members said; of one member where it is named. */
export async function listStandings(tx: Tx, memberId?: string): Promise<StandingRecord[]> {
  const all = queries(tx).selectFrom('appraisal.solution_standing').selectAll();
  const rows = await (memberId === undefined ? all : all.where('member_id', '=', memberId)).execute();
  return rows.map((row) => ({
    solutionId: row.solution_id,
    memberId: row.member_id,
    state: row.state === null ? null : knownWord(row.state, isSolutionState),
    priority: row.priority !== null && isPriority(row.priority) ? row.priority : null,
    version: row.version,
  }));
}

/** Writes what a member says now. */
export async function saveStandings(
  tx: Tx,
  allianceId: string,
  standings: readonly StandingRecord[],
): Promise<void> {
  if (standings.length === 0) return;
  const rows = standings.map(({ solutionId, memberId, state, priority, version }) => ({
    alliance_id: allianceId,
    solution_id: solutionId,
    member_id: memberId,
    state,
    priority,
    version,
  }));
  await queries(tx)
    .insertInto('appraisal.solution_standing')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['alliance_id', 'solution_id', 'member_id']).doUpdateSet(({ ref }) => ({
        state: ref('excluded.state'),
        priority: ref('excluded.priority'),
        version: ref('excluded.version'),
      })),
    )
    .execute();
}
