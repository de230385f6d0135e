import { germanDay } from '../../../../foundation/german-day.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type AcceptedLine, decideSignature } from '../../domain/signature/decide-signature.ts';
import type { SignatureEntry, SignatureRefusal, SigningFacts } from '../../domain/signature/signing-facts.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listDeputies } from '../../store/deputy-store.ts';
import { insertSignatures, type SignatureRecord } from '../../store/signature-store.ts';
import { recordDocumentAct } from '../circulation/acting.ts';
import type { Circulation } from '../circulation/load-circulation.ts';
import type { CheckedFile } from './check-signature-file.ts';
import { describeFileUse } from './describe-file-use.ts';
import type { RecorderRights } from './read-recorder.ts';
import { readSigning } from './read-signing.ts';

/** What came back for a member, read and looked at. */
export interface GivenSignature {
  readonly memberKey: string;
  readonly entry: SignatureEntry;
  readonly file: CheckedFile;
  readonly rights: RecorderRights;
}

/** Decides what came back and, where it counts, writes it: the file, the signatures, the audit trail. */
export async function takeSignature(
  services: Pick<Services, 'config' | 'clock'>,
  acting: Acting,
  circulation: Circulation,
  given: GivenSignature,
): Promise<Result<readonly string[], readonly SignatureRefusal[]>> {
  const { memberKey, entry, file, rights } = given;
  const facts = await readFacts(acting, circulation, memberKey, entry, file, rights);
  const decided = decideSignature(facts, entry);
  if (!decided.ok) return decided;
  const label = rights.labelFor(memberKey);
  return ok(
    await write(services, acting, circulation, memberKey, { entry, lines: decided.value, file, label }),
  );
}

async function readFacts(
  { tx, today }: Acting,
  circulation: Circulation,
  memberKey: string,
  { versionNumber }: SignatureEntry,
  file: CheckedFile,
  { by }: RecorderRights,
): Promise<SigningFacts> {
  const { document } = circulation;
  const own = (await readSigning(tx, circulation)).find(({ party }) => party.memberKey === memberKey);
  return {
    document,
    party: own?.party,
    required: own?.required ?? [],
    recorded: own?.signatures ?? [],
    deputies: own ? await listDeputies(tx, own.party.memberId) : [],
    sentOn: await readSentOn(tx, circulation, versionNumber),
    fileUsedFor: await describeFileUse(tx, circulation, sha256Of(file.bytes), { memberKey, versionNumber }),
    by,
    today,
  };
}

/** A version goes out on the day it is made, the first one on the day the document is sent. */
async function readSentOn(tx: Tx, { document }: Circulation, versionNumber: number) {
  const version = (await listVersions(tx, document.id)).find(({ number }) => number === versionNumber);
  const sentAt = versionNumber === 1 ? document.sentAt : version?.createdAt;
  return germanDay(sentAt ?? new Date(0));
}

interface Written {
  readonly entry: SignatureEntry;
  readonly lines: readonly AcceptedLine[];
  readonly file: CheckedFile;
  readonly label: string;
}

async function write(
  services: Pick<Services, 'config' | 'clock'>,
  acting: Acting,
  { document, parties }: Circulation,
  memberKey: string,
  { entry, lines, file, label }: Written,
): Promise<string[]> {
  const { tx, alliance, at, actor } = acting;
  const party = parties.find((candidate) => candidate.memberKey === memberKey);
  if (!party) throw new Error('the rule accepted a signature of nobody');
  const { name, bytes } = file;
  const stored = await storeFile(services, tx, alliance.id, { name, contentType: 'application/pdf', bytes });
  const records = lines.map(
    (line): SignatureRecord => ({
      ...line,
      id: newId(),
      documentId: document.id,
      memberId: party.memberId,
      versionNumber: entry.versionNumber,
      kind: entry.kind,
      place: entry.place,
      fileSha256: stored.sha256,
      hasElectronicSignature: file.hasElectronicSignature,
      recordedAt: at,
      recordedBy: actor,
      recordedLabel: label,
      strike: null,
      isSample: document.isSample,
    }),
  );
  await insertSignatures(tx, alliance.id, records);
  await recordDocumentAct(acting, document.id, 'signed', {
    member: memberKey,
    signatures: records.map(({ id, capacity, office, kind, place, signedOn, versionNumber, fileSha256 }) => ({
      id,
      capacity,
      office,
      kind,
      place,
      signedOn,
      versionNumber,
      fileSha256,
    })),
  });
  return records.map(({ id }) => id);
}
