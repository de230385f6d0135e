import { calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Capacity } from '../domain/authority/authority-law.ts';
import { isSignatureKind, type Signature, type Strike } from '../domain/signature/signature.ts';

/** A signature as it is kept: its member by id. */
export interface SignatureRecord extends Omit<Signature, 'memberKey'> {
  readonly documentId: string;
  readonly memberId: string;
}

const isCapacity = (text: string): text is Capacity => text === 'leitung' || text === 'weiteres-mitglied';

const selectSignatures = (tx: Tx) =>
  queries(tx)
    .selectFrom('decisions.signature as s')
    .leftJoin('decisions.signature_strike as k', (join) =>
      join.onRef('k.alliance_id', '=', 's.alliance_id').onRef('k.signature_id', '=', 's.id'),
    )
    .selectAll('s')
    .select(['k.reason', 'k.struck_at', 'k.struck_label'])
    .orderBy('s.recorded_at')
    // Those of one paper are recorded at one moment.
    .orderBy('s.capacity')
    .orderBy('s.id');

/** All signatures under documents as they came, struck ones too. */
export async function listSignatures(tx: Tx, documentIds: readonly string[]): Promise<SignatureRecord[]> {
  if (documentIds.length === 0) return [];
  const rows = await selectSignatures(tx).where('s.document_id', 'in', documentIds).execute();
  return rows.map(toRecord);
}

/** The signatures for which a file was given, without struck ones. */
export async function listSignaturesOfFile(tx: Tx, sha256: string): Promise<SignatureRecord[]> {
  const rows = await selectSignatures(tx)
    .where('s.file_sha256', '=', sha256)
    .where('k.signature_id', 'is', null)
    .execute();
  return rows.map(toRecord);
}

/** Keeps signatures for good. */
export async function insertSignatures(
  tx: Tx,
  allianceId: string,
  records: readonly SignatureRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((record) => ({
    alliance_id: allianceId,
    id: record.id,
    document_id: record.documentId,
    member_id: record.memberId,
    version_number: record.versionNumber,
    capacity: record.capacity,
    office: record.office,
    kind: record.kind,
    place: record.place,
    signed_on: record.signedOn,
    file_sha256: record.fileSha256,
    has_electronic_signature: record.hasElectronicSignature,
    is_sample: record.isSample,
    recorded_at: record.recordedAt,
    recorded_by: record.recordedBy,
    recorded_label: record.recordedLabel,
  }));
  await queries(tx).insertInto('decisions.signature').values(rows).execute();
}

/** Strikes a signature; a second time throws. */
export async function insertStrike(
  tx: Tx,
  allianceId: string,
  signatureId: string,
  { reason, at, byLabel }: Strike,
  actor: string,
): Promise<void> {
  await queries(tx)
    .insertInto('decisions.signature_strike')
    .values({
      alliance_id: allianceId,
      signature_id: signatureId,
      reason,
      struck_at: at,
      struck_by: actor,
      struck_label: byLabel,
    })
    .execute();
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSignatures>['execute']>>[number];

const toRecord = (row: Row): SignatureRecord => ({
  id: row.id,
  documentId: row.document_id,
  memberId: row.member_id,
  versionNumber: row.version_number,
  capacity: knownWord(row.capacity, isCapacity),
  office: row.office,
  kind: knownWord(row.kind, isSignatureKind),
  place: row.place,
  signedOn: calendarDate(row.signed_on),
  fileSha256: row.file_sha256,
  hasElectronicSignature: row.has_electronic_signature,
  isSample: row.is_sample,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  recordedLabel: row.recorded_label,
  strike: strikeOf(row),
});

const strikeOf = ({ reason, struck_at: at, struck_label: byLabel }: Row): Strike | null =>
  reason === null || at === null || byLabel === null ? null : { reason, at, byLabel };
