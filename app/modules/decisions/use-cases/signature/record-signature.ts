import { createHash } from 'node:crypto';
import { germanDay } from '../../../../foundation/german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import { newId } from '../../../../platform/new-id.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { type AcceptedLine, decideSignature } from '../../domain/signature/decide-signature.ts';
import { readSignatureForm, type SignatureForm } from '../../domain/signature/read-signature-form.ts';
import type { SignatureEntry, SignatureRefusal, SigningFacts } from '../../domain/signature/signing-facts.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { listDeputies } from '../../store/deputy-store.ts';
import { insertSignatures, type SignatureRecord } from '../../store/signature-store.ts';
import { type Acting, inDocuments, recordDocumentAct } from '../circulation/acting.ts';
import { type Circulation, lockCirculation } from '../circulation/load-circulation.ts';
import { checkSignatureFile, type SignatureFile } from './check-signature-file.ts';
import { describeFileUse } from './describe-file-use.ts';
import { type RecorderRights, readRecorder } from './read-recorder.ts';
import { readSigning } from './read-signing.ts';

export interface SignatureOrder {
  readonly documentId: string;
  readonly memberKey: string;
  readonly form: SignatureForm;
  readonly file: SignatureFile | undefined;
}

type CheckedFile = SignatureFile & { readonly hasElectronicSignature: boolean };
type Recorded = Result<'recorded', readonly SignatureRefusal[] | 'unknown'>;

/**
 * Records the paper that came back for a member: all signatures on it or none. Of two uploads at the same second the
 * second sees what the first recorded. Refuses with every reason.
 */
export async function recordSignature(
  services: Services,
  alliance: Alliance,
  principal: Principal,
  order: SignatureOrder,
): Promise<Recorded> {
  const entry = readSignatureForm(order.form);
  // Looked at before the transaction: it takes a moment, and no lock must wait for it.
  const file = await checkSignatureFile(order.file);
  if (!entry.ok || !file.ok)
    return fail([
      ...(entry.ok ? [] : entry.error),
      ...(file.ok ? [] : [{ field: 'file' as const, reason: file.error }]),
    ]);
  return inDocuments(services, alliance, principal.accountId, async (acting) => {
    const circulation = await lockCirculation(acting.tx, order.documentId);
    if (!circulation) return fail('unknown');
    const rights = await readRecorder(acting.tx, principal, alliance.id, acting.today);
    const facts = await readFacts(acting, circulation, order.memberKey, entry.value, file.value, rights);
    const decided = decideSignature(facts, entry.value);
    if (!decided.ok) return decided;
    await write(services, acting, circulation, order.memberKey, {
      entry: entry.value,
      lines: decided.value,
      file: file.value,
      label: rights.labelFor(order.memberKey),
    });
    return ok('recorded');
  });
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
    fileUsedFor: await describeFileUse(tx, circulation, hashOf(file), { memberKey, versionNumber }),
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
  services: Services,
  acting: Acting,
  { document, parties }: Circulation,
  memberKey: string,
  { entry, lines, file, label }: Written,
): Promise<void> {
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
      isSample: false,
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
}

const hashOf = ({ bytes }: SignatureFile): string => createHash('sha256').update(bytes).digest('hex');
