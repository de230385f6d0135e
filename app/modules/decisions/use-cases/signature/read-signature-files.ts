import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { type ZippedFile, zipFiles } from '../../../../platform/documents/zip.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { SIGNATURE_KIND_LABELS } from '../../domain/signature/signature.ts';
import { inSnapshot } from './find-signing.ts';
import { readSigning, type SigningMember } from './read-signing.ts';

/** A scan or signed file as it came back; undefined where the viewer may not see it or there is none. */
export const readSignatureFile = (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  { id, memberKey, sha256 }: { readonly id: string; readonly memberKey: string; readonly sha256: string },
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> =>
  inSnapshot(services, alliance, principal, id, async (tx, circulation, viewer) => {
    if (!viewer.seesAll && !viewer.memberKeys.includes(memberKey)) return undefined;
    const own = (await readSigning(tx, circulation)).find(({ party }) => party.memberKey === memberKey);
    const isOwn = own?.signatures.some(({ fileSha256 }) => fileSha256 === sha256) ?? false;
    const file = isOwn ? await readStoredFile(services, tx, sha256) : undefined;
    return file && { name: file.name, bytes: file.bytes };
  });

/** All files are packed in memory; thirty scans of usual size are a tenth of it. */
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;

/**
 * Everything that came back and the viewer may see, as one ZIP with a list: for the office all members, for a member its
 * own. Refuses (German sentence) where it is too much for one file.
 */
export const zipSignatures = async (
  services: Services,
  alliance: Alliance,
  principal: Principal,
  id: string,
): Promise<Result<Uint8Array, string> | undefined> =>
  inSnapshot(services, alliance, principal, id, async (tx, circulation, viewer) => {
    const members = (await readSigning(tx, circulation)).filter(
      ({ party }) => viewer.seesAll || viewer.memberKeys.includes(party.memberKey),
    );
    const files = await readFiles(services, tx, members);
    if (!files.ok) return files;
    const list = { name: 'Unterschriften.csv', bytes: new TextEncoder().encode(listOf(members)) };
    return ok(zipFiles([list, ...files.value], services.clock.now()));
  });

async function readFiles(
  services: Services,
  tx: Tx,
  members: readonly SigningMember[],
): Promise<Result<ZippedFile[], string>> {
  const files: ZippedFile[] = [];
  let total = 0;
  for (const { party, signatures } of members) {
    const hashes = [...new Set(signatures.map(({ fileSha256 }) => fileSha256))];
    for (const [index, sha256] of hashes.entries()) {
      const file = await readStoredFile(services, tx, sha256);
      if (!file) continue;
      total += file.size;
      if (total > MAX_TOTAL_BYTES) return fail(TOO_MUCH);
      files.push({ name: fileName(party.name, index), bytes: file.bytes });
    }
  }
  return ok(files);
}

const TOO_MUCH =
  'Alle Blätter zusammen sind größer als 200 MB. Laden Sie sie auf den Seiten der einzelnen Kommunen herunter.';

/** "Raunheim 1.pdf": the same in the list. */
const fileName = (memberName: string, index: number): string =>
  `${memberName.replace(/[/\\:]/g, '-')} ${index + 1}.pdf`;

function listOf(members: readonly SigningMember[]): string {
  const head = [
    'Kommune',
    'Fassung',
    'Eigenschaft',
    'Amt',
    'Art',
    'Ort',
    'Unterschrieben am',
    'Datei',
    'SHA-256',
    'Gestrichen',
    'Beispieldaten',
  ];
  const rows = members.flatMap(({ party, signatures, required }) => {
    const hashes = [...new Set(signatures.map(({ fileSha256 }) => fileSha256))];
    return signatures.map((signature) => [
      party.name,
      signature.versionNumber,
      required.find(({ capacity }) => capacity === signature.capacity)?.label ?? signature.capacity,
      signature.office,
      SIGNATURE_KIND_LABELS[signature.kind],
      signature.place,
      germanDate(signature.signedOn),
      fileName(party.name, hashes.indexOf(signature.fileSha256)),
      signature.fileSha256,
      signature.strike?.reason ?? '',
      signature.isSample ? 'ja' : '',
    ]);
  });
  return csvDocument([head, ...rows]);
}
