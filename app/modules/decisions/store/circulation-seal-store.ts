import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** Where the sealed record of a document lies. */
export interface SealedRecord {
  readonly documentId: string;
  readonly versionNumber: number;
  readonly fileSha256: string;
  /** Of the key that sealed it. */
  readonly fingerprint: string;
  readonly sealedAt: Date;
}

/** The sealed record of a document. */
export async function findSealedRecord(tx: Tx, documentId: string): Promise<SealedRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('decisions.sealed_record')
    .selectAll()
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return (
    row && {
      documentId: row.document_id,
      versionNumber: row.version_number,
      fileSha256: row.file_sha256,
      fingerprint: row.fingerprint,
      sealedAt: row.sealed_at,
    }
  );
}

/** Keeps the sealed record of a document; a second one throws. */
export async function insertSealedRecord(
  tx: Tx,
  allianceId: string,
  record: SealedRecord,
  actor: string,
): Promise<void> {
  await queries(tx)
    .insertInto('decisions.sealed_record')
    .values({
      alliance_id: allianceId,
      document_id: record.documentId,
      version_number: record.versionNumber,
      file_sha256: record.fileSha256,
      fingerprint: record.fingerprint,
      sealed_at: record.sealedAt,
      sealed_by: actor,
    })
    .execute();
}
