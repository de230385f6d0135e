import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type AnswerRecord, isChannel } from '../domain/circulation/document.ts';
import { isPartyEvent } from '../domain/circulation/transitions.ts';

/** An answer with the member that it is of. */
export interface MemberAnswer extends AnswerRecord {
  readonly memberId: string;
  /** Account id, or `link:<id>`. */
  readonly actor: string;
}

/** All answers to a document as they came. */
export async function listAnswers(tx: Tx, documentId: string): Promise<MemberAnswer[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.answer')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    memberId: row.member_id,
    versionNumber: row.version_number,
    event: knownWord(row.event, isPartyEvent),
    remark: row.remark,
    channel: knownWord(row.channel, isChannel),
    byLabel: row.by_label,
    actor: row.actor,
    proofNote: row.proof_note,
    proofSha256: row.proof_sha256,
    at: row.at,
  }));
}

/** Keeps answers for good and gives them their ids. */
export async function insertAnswers(
  tx: Tx,
  allianceId: string,
  documentId: string,
  answers: readonly Omit<MemberAnswer, 'id'>[],
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer) => ({
    alliance_id: allianceId,
    id: newId(),
    document_id: documentId,
    member_id: answer.memberId,
    version_number: answer.versionNumber,
    event: answer.event,
    remark: answer.remark,
    channel: answer.channel,
    by_label: answer.byLabel,
    actor: answer.actor,
    proof_note: answer.proofNote,
    proof_sha256: answer.proofSha256,
    at: answer.at,
  }));
  await queries(tx).insertInto('decisions.answer').values(rows).execute();
}
