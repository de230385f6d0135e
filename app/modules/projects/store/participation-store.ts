import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isRole } from '../domain/participation/participation.ts';
import type { ParticipationHistoryEntry } from '../domain/participation/participation-history.ts';

/** A row: the history entry with whose it is. `version` guards against edits that cross. */
export interface ParticipationRecord extends ParticipationHistoryEntry {
  readonly undertakingId: string;
  readonly memberId: string;
}

const selectParticipations = (tx: Tx) => queries(tx).selectFrom('projects.participation').selectAll();

/** All participations that hold on a day; of one undertaking where it is named. */
export async function listParticipationsAt(
  tx: Tx,
  date: CalendarDate,
  undertakingId?: string,
): Promise<ParticipationRecord[]> {
  const all = selectParticipations(tx)
    .where('valid_from', '<=', date)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', date)]));
  const rows = await (undertakingId === undefined
    ? all
    : all.where('undertaking_id', '=', undertakingId)
  ).execute();
  return rows.map(toRecord);
}

/** All participations of one undertaking, ended ones too, latest first. */
export async function listParticipationsOf(tx: Tx, undertakingId: string): Promise<ParticipationRecord[]> {
  const rows = await selectParticipations(tx)
    .where('undertaking_id', '=', undertakingId)
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** All participations of one member, ended ones too, latest first. */
export async function listParticipationsOfMember(tx: Tx, memberId: string): Promise<ParticipationRecord[]> {
  const rows = await selectParticipations(tx)
    .where('member_id', '=', memberId)
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** The history of one member in one undertaking, latest first. */
export async function listParticipationHistory(
  tx: Tx,
  undertakingId: string,
  memberId: string,
): Promise<ParticipationRecord[]> {
  const rows = await selectParticipations(tx)
    .where('undertaking_id', '=', undertakingId)
    .where('member_id', '=', memberId)
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map(toRecord);
}

/**
 * The open participation. Until the transaction ends no other one gets here for the same pair: a lock on the row
 * alone would let two transactions open the first one at once.
 */
export async function lockOpenParticipation(
  tx: Tx,
  undertakingId: string,
  memberId: string,
): Promise<ParticipationRecord | undefined> {
  const pair = `projects.participation ${undertakingId} ${memberId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 0))`.execute(queries(tx));
  const row = await selectParticipations(tx)
    .where('undertaking_id', '=', undertakingId)
    .where('member_id', '=', memberId)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return row && toRecord(row);
}

/** Adds participations. */
export async function insertParticipations(
  tx: Tx,
  allianceId: string,
  records: readonly ParticipationRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({
    alliance_id: allianceId,
    undertaking_id: record.undertakingId,
    member_id: record.memberId,
    valid_from: record.validFrom,
    valid_to: record.validTo,
    participates: record.participates,
    represented: record.represented,
    roles: [...record.roles],
    implementation: record.implementation,
    core_team: record.coreTeam,
    responsible: record.responsible,
    note: record.note,
    version: record.version,
  }));
  await queries(tx).insertInto('projects.participation').values(rows).execute();
}

/** Ends the open participation with a day (included). */
export async function closeParticipation(
  tx: Tx,
  record: ParticipationRecord,
  validTo: CalendarDate,
): Promise<void> {
  await queries(tx)
    .updateTable('projects.participation')
    .set({ valid_to: validTo, version: sql`version + 1` })
    .where('undertaking_id', '=', record.undertakingId)
    .where('member_id', '=', record.memberId)
    .where('valid_from', '=', record.validFrom)
    .execute();
}

/** Corrects the open participation from its own first day. */
export async function correctParticipation(tx: Tx, record: ParticipationRecord): Promise<void> {
  await queries(tx)
    .updateTable('projects.participation')
    .set({
      participates: record.participates,
      represented: record.represented,
      roles: [...record.roles],
      implementation: record.implementation,
      core_team: record.coreTeam,
      responsible: record.responsible,
      note: record.note,
      version: record.version,
    })
    .where('undertaking_id', '=', record.undertakingId)
    .where('member_id', '=', record.memberId)
    .where('valid_from', '=', record.validFrom)
    .execute();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectParticipations>['execute']>>[number];

const toRecord = (row: Row): ParticipationRecord => ({
  undertakingId: row.undertaking_id,
  memberId: row.member_id,
  validFrom: calendarDate(row.valid_from),
  validTo: dayOf(row.valid_to),
  participates: row.participates,
  represented: row.represented,
  roles: row.roles.filter(isRole),
  implementation: row.implementation,
  coreTeam: row.core_team,
  responsible: row.responsible,
  note: row.note,
  version: row.version,
});
