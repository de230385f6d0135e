import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { CharterIssue } from '../domain/charter/charter-record.ts';

/** Which wordings of a charter went out, the first first. */
export async function listCharterIssues(tx: Tx, undertakingId: string): Promise<CharterIssue[]> {
  const rows = await queries(tx)
    .selectFrom('projects.charter_issue')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('revision')
    .orderBy('document_id')
    .orderBy('version_number')
    .execute();
  return rows.map((row) => ({
    documentId: row.document_id,
    versionNumber: row.version_number,
    revision: row.revision,
    reason: row.reason,
  }));
}

/** Keeps which wording went out as which version of which document. */
export async function insertCharterIssue(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  { documentId, versionNumber, revision, reason }: CharterIssue,
): Promise<void> {
  await queries(tx)
    .insertInto('projects.charter_issue')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      document_id: documentId,
      version_number: versionNumber,
      revision,
      reason,
    })
    .execute();
}
