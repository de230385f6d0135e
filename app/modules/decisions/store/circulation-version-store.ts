import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { DocumentVersion } from '../domain/circulation/document.ts';
import { isVersionScope } from '../domain/circulation/plan-new-version.ts';

/** All versions of a document, the first one first. */
export async function listVersions(tx: Tx, documentId: string): Promise<DocumentVersion[]> {
  const rows = await queries(tx)
    .selectFrom('decisions.document_version')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    body: row.body,
    changeNote: row.change_note,
    scope: knownWord(row.scope, isVersionScope),
    createdAt: row.created_at,
  }));
}

/** Adds a version. */
export async function insertVersion(
  tx: Tx,
  allianceId: string,
  documentId: string,
  version: DocumentVersion,
  actor: string,
): Promise<void> {
  await queries(tx)
    .insertInto('decisions.document_version')
    .values({
      alliance_id: allianceId,
      document_id: documentId,
      number: version.number,
      body: version.body,
      change_note: version.changeNote,
      scope: version.scope,
      created_at: version.createdAt,
      created_by: actor,
    })
    .execute();
}

/** Writes the text of a draft's version anew; the database refuses it once the document was sent. */
export async function updateDraftBody(tx: Tx, documentId: string, body: string): Promise<void> {
  await queries(tx)
    .updateTable('decisions.document_version')
    .set({ body })
    .where('document_id', '=', documentId)
    .where('number', '=', 1)
    .execute();
}
