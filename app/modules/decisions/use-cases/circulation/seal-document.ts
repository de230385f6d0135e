import { fail, ok } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { listSubjectEntries } from '../../../../platform/audit/list-subject-entries.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import { sealRecord } from '../../../../platform/sealing/seal.ts';
import type { Services } from '../../../../platform/services.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { decideStep } from '../../domain/circulation/decide-step.ts';
import { buildSealedRecord, type SealedUmlauf } from '../../domain/circulation/sealed-record.ts';
import { sealedSignature } from '../../domain/signature/signature.ts';
import { listAnswers, type MemberAnswer } from '../../store/circulation-answer-store.ts';
import { updateDocumentState } from '../../store/circulation-document-store.ts';
import { insertSealedRecord } from '../../store/circulation-seal-store.ts';
import { listVersions } from '../../store/circulation-version-store.ts';
import { readSigning } from '../signature/read-signing.ts';
import { recordDocumentAct } from './acting.ts';
import { type Circulation, lockCirculation, nameIn } from './load-circulation.ts';
import { readUnsigned } from './read-unsigned.ts';
import type { StepResult } from './send-document.ts';
import { stepFacts } from './step-facts.ts';

type SealServices = Pick<Services, 'config' | 'clock'>;

/** Seals a closed document: from now on it never changes, and anyone can check its record without the platform. */
export const sealDocument = (
  services: Services,
  alliance: Alliance,
  id: string,
  actor: string,
): Promise<StepResult> => inActing(services, alliance, actor, (acting) => seal(services, acting, id));

/** The same within a transaction. */
export async function seal(services: SealServices, acting: Acting, id: string): Promise<StepResult> {
  const { tx, alliance, at, actor } = acting;
  const circulation = await lockCirculation(tx, id);
  if (!circulation) return fail('unknown');
  const { document } = circulation;
  const unsigned = await readUnsigned(tx, circulation);
  const facts = stepFacts(circulation, acting.today, { unsigned });
  const decided = decideStep('versiegeln', facts, nameIn(circulation));
  if (!decided.ok) return decided;
  const { bytes, fingerprint } = await sealRecord(
    services,
    tx,
    alliance.id,
    await readRecord(acting, circulation),
  );
  const name = `Nachweis ${document.title}.json`.replace(/[/\\]/g, '-');
  const file = await storeFile(services, tx, alliance.id, { name, contentType: 'application/json', bytes });
  const sealed = {
    fileSha256: file.sha256,
    fingerprint,
    sealedAt: at,
    versionNumber: document.versionNumber,
  };
  await insertSealedRecord(tx, alliance.id, { ...sealed, documentId: id }, actor);
  await updateDocumentState(tx, { ...document, state: decided.value });
  await recordDocumentAct(acting, id, 'sealed', { fingerprint, file: file.sha256 });
  return ok(id);
}

/** Everything that is sealed, from the tables and the audit trail of the same transaction. */
async function readRecord({ tx, alliance, at }: Acting, circulation: Circulation): Promise<SealedUmlauf> {
  const { document, parties } = circulation;
  const signing = document.form === 'schrift' ? await readSigning(tx, circulation) : [];
  const versions = await listVersions(tx, document.id);
  const answers = await listAnswers(tx, document.id);
  const entries = await listSubjectEntries(tx, alliance.id, { kind: 'document', id: document.id });
  return buildSealedRecord({
    alliance: { slug: alliance.slug, name: alliance.name },
    document,
    versions: versions.map((version) => ({ ...version, sha256: sha256Of(version.body) })),
    parties,
    answers: answers.flatMap((answer) =>
      parties
        .filter(({ memberId }) => memberId === answer.memberId)
        .map(({ memberKey, name }) => ({ ...answer, memberKey, name, remarkSha256: remarkHash(answer) })),
    ),
    signatures: signing.flatMap(({ party, signatures }) =>
      signatures.map((signature) => sealedSignature(signature, party.name)),
    ),
    entries: entries.map(({ hash, ...entry }) => ({ ...entry, hash: Buffer.from(hash).toString('hex') })),
    sealedAt: at,
  });
}

/** With the answer's id, which only the platform knows: nobody finds a short remark by trying. */
const remarkHash = ({ id, remark }: MemberAnswer): string | null =>
  remark === '' ? null : sha256Of(`${id}\n${remark}`);
