import type { Tx } from '../../../../platform/transaction.ts';
import { findDocumentRecord } from '../../store/circulation-document-store.ts';
import { listSignaturesOfFile } from '../../store/signature-store.ts';
import type { Circulation } from '../circulation/load-circulation.ts';

/**
 * What a file was recorded for already, in words; null where it is new, or holds another signature of the same member
 * under the same version.
 */
export async function describeFileUse(
  tx: Tx,
  { document, parties, members }: Circulation,
  sha256: string,
  own: { readonly memberKey: string; readonly versionNumber: number },
): Promise<string | null> {
  const memberId = parties.find(({ memberKey }) => memberKey === own.memberKey)?.memberId;
  const other = (await listSignaturesOfFile(tx, sha256)).find(
    (signature) =>
      signature.documentId !== document.id ||
      signature.memberId !== memberId ||
      signature.versionNumber !== own.versionNumber,
  );
  if (!other) return null;
  const name = members.find(({ id }) => id === other.memberId)?.member.name ?? '';
  const title = (await findDocumentRecord(tx, other.documentId))?.title ?? '';
  return `${name}, „${title}“, Fassung ${other.versionNumber}`;
}
