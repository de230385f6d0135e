import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { cents } from '../../../../foundation/cents.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import { openSeal } from '../../../../platform/sealing/open-seal.ts';
import type { SealedUmlauf } from '../../domain/circulation/sealed-record.ts';
import type { SignatureForm } from '../../domain/signature/read-signature-form.ts';
import { findSealedRecord } from '../../store/circulation-seal-store.ts';
import {
  circulationWorld,
  headOf,
  NAUHEIM,
  OFFICE,
  RAUNHEIM,
  TREBUR,
} from '../../test-support/circulation-world.ts';
import { closeDocument } from '../circulation/end-circulation.ts';
import { issueVersion } from '../circulation/issue-version.ts';
import { sealDocument } from '../circulation/seal-document.ts';
import { findMemberSigning } from './find-signing.ts';
import { readWaitingSignatures } from './read-waiting-signatures.ts';
import { recordSignature } from './record-signature.ts';
import { strikeSignature } from './strike-signature.ts';

const { services, alliance } = await createTestApp({ routes: {} });
const world = await circulationWorld(services, alliance);
const COORDINATOR: Principal = {
  accountId: OFFICE,
  address: 'office@muster.test',
  displayName: 'Geschäftsstelle',
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
};

let pages = 0;
async function pdf(): Promise<Uint8Array> {
  pages += 1;
  const document = await PDFDocument.create();
  document.addPage([300, 300 + pages]);
  return document.save();
}
const line = (office: string, chosen = true) => ({ chosen, asDeputy: false, office, signedOn: '2026-11-21' });
const BOTH: SignatureForm = {
  version: '1',
  kind: 'papier',
  place: '',
  lines: { leitung: line('Bürgermeisterin'), 'weiteres-mitglied': line('Erster Beigeordneter') },
};
const HEAD_ALONE: SignatureForm = { ...BOTH, lines: { ...BOTH.lines, 'weiteres-mitglied': line('', false) } };
const sign = async (documentId: string, memberKey: string, form = BOTH) =>
  recordSignature(services, alliance, COORDINATOR, {
    documentId,
    memberKey,
    form,
    file: { name: 'blatt.pdf', bytes: await pdf() },
  });

const running = () =>
  world.running({
    title: 'Vereinbarung',
    form: 'schrift',
    parties: [
      { memberKey: RAUNHEIM, amount: cents(5_000_00n) },
      { memberKey: TREBUR, amount: cents(5_000_00n) },
      { memberKey: NAUHEIM, amount: null },
    ],
  });
/** Two agree, one takes no part. */
async function agreed(): Promise<string> {
  const id = await running();
  await world.answer(id, RAUNHEIM);
  await world.answer(id, TREBUR);
  await world.answer(id, NAUHEIM, { event: 'nicht-teilnehmen' });
  return id;
}
const waitingFor = (principal: Principal) =>
  services.database.inAlliance(alliance.id, (tx) =>
    readWaitingSignatures(tx, { principal, allianceId: alliance.id }, services.clock.today()),
  );

describe('a binding document', () => {
  it('is sealed once every member that takes part has signed twice, and its record tells each signature', async () => {
    const id = await agreed();
    expect(await sign(id, RAUNHEIM)).toEqual({ ok: true, value: 'recorded' });
    const signing = await findMemberSigning(services, alliance, COORDINATOR, { id, memberKey: RAUNHEIM });
    if (!signing || signing === 'forbidden') throw new Error('nothing to sign');
    const [first] = signing.own.signatures;
    const order = {
      documentId: id,
      memberKey: RAUNHEIM,
      signatureId: first?.id ?? '',
      reason: 'falsches Blatt',
    };
    expect(await strikeSignature(services, alliance, COORDINATOR, order)).toMatchObject({ ok: true });
    expect(await closeDocument(services, alliance, id, OFFICE)).toMatchObject({ ok: true });
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({
      error: { field: 'unsigned', reason: 'Es fehlt noch die Unterschrift von Raunheim und Trebur.' },
    });
    // Signatures still come in after the last answer.
    const missing: SignatureForm = {
      ...BOTH,
      lines: {
        ...BOTH.lines,
        [first?.capacity === 'leitung' ? 'weiteres-mitglied' : 'leitung']: line('', false),
      },
    };
    expect(await sign(id, RAUNHEIM, missing)).toMatchObject({ ok: true });
    expect(await sign(id, TREBUR)).toMatchObject({ ok: true });
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({ ok: true });
    const { signatures } = await readSeal(id);
    expect(
      signatures.map(({ name, capacity, struck }) => `${name} ${capacity} ${struck ?? ''}`.trim()).toSorted(),
    ).toEqual(
      [
        `Raunheim ${first?.capacity} falsches Blatt`,
        'Raunheim leitung',
        'Raunheim weiteres-mitglied',
        'Trebur leitung',
        'Trebur weiteres-mitglied',
      ].toSorted(),
    );
    expect(signatures[0]).toMatchObject({
      version: 1,
      recordedBy: 'Geschäftsstelle',
      signedOn: '2026-11-21',
    });
    expect(await sign(id, RAUNHEIM)).toMatchObject({
      error: [{ reason: expect.stringContaining('versiegelt') }],
    });
  });

  it('asks for signatures again where a new version was agreed to', async () => {
    const id = await agreed();
    await sign(id, RAUNHEIM);
    const order = {
      documentId: id,
      basedOn: 1,
      body: 'Neu.',
      changeNote: 'Kürzer',
      scope: 'redaktionell' as const,
      named: [],
      dueOn: services.clock.today(),
    };
    expect(await issueVersion(services, alliance, order, OFFICE)).toMatchObject({ ok: true });
    expect(await sign(id, TREBUR)).toMatchObject({
      error: [{ field: 'version', reason: expect.stringContaining('zugestimmt hat die Kommune Fassung 2') }],
    });
    const signing = await findMemberSigning(services, alliance, COORDINATOR, { id, memberKey: RAUNHEIM });
    expect(signing).toMatchObject({ own: { standing: { state: 'fehlt' } } });
  });
});

async function readSeal(id: string): Promise<SealedUmlauf> {
  const file = await services.database.inAlliance(alliance.id, async (tx) => {
    const sealed = await findSealedRecord(tx, id);
    return sealed && readStoredFile(services, tx, sealed.fileSha256);
  });
  const opened = openSeal(file?.bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.record as SealedUmlauf;
}

describe('what waits', () => {
  it('is the signature of an agreed member, for its head; for the office what lies there half done', async () => {
    const before = (await waitingFor(COORDINATOR)).length;
    const id = await agreed();
    const own = async (memberKey: string) =>
      (await waitingFor(headOf(alliance.id, memberKey))).filter(({ path }) => path.includes(id));
    expect(await own(RAUNHEIM)).toEqual([
      {
        kind: 'unterschrift',
        title: 'Vereinbarung',
        task: 'Unterschreiben und zurücksenden für Raunheim',
        path: `/dokumente/${id}/unterschriften/${RAUNHEIM}`,
        memberKey: RAUNHEIM,
        dueOn: '2026-12-11',
        waitsSince: '2026-11-21',
        amount: 500000n,
        alone: { may: null, because: expect.stringContaining('keine Wertgrenze hinterlegt') },
        isSample: false,
      },
    ]);
    expect(await own(NAUHEIM)).toEqual([]);
    expect(await waitingFor(COORDINATOR)).toHaveLength(before);
    await sign(id, RAUNHEIM, HEAD_ALONE);
    expect(await own(RAUNHEIM)).toMatchObject([
      { task: 'Zweite Unterschrift für Raunheim: Weiteres Mitglied des Magistrats' },
    ]);
    expect(await waitingFor(COORDINATOR)).toHaveLength(before + 1);
    await sign(id, TREBUR);
    expect(await own(TREBUR)).toEqual([]);
  });

  it('is nothing before the member has agreed', async () => {
    const id = await running();
    const items = await waitingFor(headOf(alliance.id, RAUNHEIM));
    expect(items.filter(({ path }) => path.includes(id))).toEqual([]);
  });
});
