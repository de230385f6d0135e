import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isTeamEventKind, type TeamEvent } from '../domain/team/team-event.ts';

/** An event with the undertaking whose team it concerns. */
export interface TeamEventRecord extends TeamEvent {
  readonly undertakingId: string;
}

/** What happened to teams, oldest first; of one undertaking where it is named. */
export async function listTeamEvents(tx: Tx, undertakingId?: string): Promise<TeamEventRecord[]> {
  const all = queries(tx).selectFrom('projects.team_event').selectAll().orderBy('recorded_at').orderBy('id');
  const rows = await (undertakingId === undefined
    ? all
    : all.where('undertaking_id', '=', undertakingId)
  ).execute();
  return rows.map((row) => ({
    undertakingId: row.undertaking_id,
    memberId: row.member_id,
    kind: knownWord(row.kind, isTeamEventKind),
    onDay: calendarDate(row.on_day),
    reason: row.reason,
    documentId: row.document_id,
    byLabel: row.by_label,
    proofNote: row.proof_note,
    proofSha256: row.proof_sha256,
    recordedAt: row.recorded_at,
  }));
}

/** Adds to what happened; nothing of it is ever changed. */
export async function insertTeamEvent(tx: Tx, allianceId: string, event: TeamEventRecord): Promise<void> {
  await queries(tx)
    .insertInto('projects.team_event')
    .values({
      alliance_id: allianceId,
      id: newId(),
      undertaking_id: event.undertakingId,
      member_id: event.memberId,
      kind: event.kind,
      on_day: event.onDay,
      reason: event.reason,
      document_id: event.documentId,
      by_label: event.byLabel,
      proof_note: event.proofNote,
      proof_sha256: event.proofSha256,
      recorded_at: event.recordedAt,
    })
    .execute();
}
