import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { readStoredFile } from '../../../../platform/files/file-store.ts';
import { openSeal } from '../../../../platform/sealing/open-seal.ts';
import { sha256Of } from '../../../../platform/sha256.ts';
import { afterEvent } from '../../domain/circulation/after-event.ts';
import { firstStanding, type PartyStanding } from '../../domain/circulation/party.ts';
import type { SealedUmlauf } from '../../domain/circulation/sealed-record.ts';
import type { PartyEvent } from '../../domain/circulation/transitions.ts';
import { listAnswers } from '../../store/circulation-answer-store.ts';
import { findSealedRecord } from '../../store/circulation-seal-store.ts';
import {
  agree,
  circulationWorld,
  NAUHEIM,
  OFFICE,
  RAUNHEIM,
  TREBUR,
} from '../../test-support/circulation-world.ts';
import { closeDocument, withdrawDocument } from './end-circulation.ts';
import { issueVersion } from './issue-version.ts';
import { recordAnswerOnBehalf } from './record-answer-on-behalf.ts';
import { replyAsOffice } from './reply-as-office.ts';
import { sealDocument } from './seal-document.ts';

const { services, alliance } = await createTestApp({ routes: {} });
const world = await circulationWorld(services, alliance);

/** Through question, condition, new version, an answer on behalf and one that takes no part, to the seal. */
async function sealedDocument(): Promise<string> {
  const id = await world.running();
  await world.answer(id, RAUNHEIM, { event: 'rueckfragen', remark: 'Wer zahlt?' });
  await world.answer(id, TREBUR, { event: 'mit-bedingung', remark: 'nur bis 2028' });
  const office = (memberKey: string, event: PartyEvent, remark = '') =>
    replyAsOffice(services, alliance, {
      documentId: id,
      memberKey,
      answer: agree({ event, remark }),
      actor: OFFICE,
    });
  await office(RAUNHEIM, 'beantworten', 'Alle.');
  await office(TREBUR, 'bedingung-annehmen');
  await issueVersion(
    services,
    alliance,
    {
      documentId: id,
      basedOn: 1,
      body: 'Neu.',
      changeNote: 'Kürzer',
      scope: 'redaktionell',
      named: [],
      dueOn: services.clock.today(),
    },
    OFFICE,
  );
  await world.answer(id, NAUHEIM, { event: 'nicht-teilnehmen', versionNumber: 2 });
  await recordAnswerOnBehalf(services, alliance, {
    documentId: id,
    memberKey: RAUNHEIM,
    answer: agree({ versionNumber: 2 }),
    proofNote: 'per Mail',
    proof: { name: 'a.txt', bytes: new TextEncoder().encode('Einverstanden.') },
    actor: OFFICE,
  });
  expect(await closeDocument(services, alliance, id, OFFICE)).toMatchObject({ ok: true });
  return id;
}

/** What the audit trail alone says: the standing of each member, and the texts by their hash. */
interface Told {
  readonly standing: Map<string, PartyStanding>;
  readonly texts: string[];
  readonly answers: { member: string; event: string; version: number; remark: string }[];
}

interface Payload {
  readonly after: {
    readonly members?: readonly { readonly member: string }[];
    readonly text?: string;
    readonly number?: number;
    readonly asked?: readonly string[];
    readonly carried?: readonly string[];
    readonly member?: string;
    readonly event?: PartyEvent;
    readonly versionNumber?: number;
    readonly remark?: string;
  };
}

function tell(told: Told, action: string, { after }: Payload): void {
  const play = (member: string, event: PartyEvent, version: number, remark: string): void => {
    const before = told.standing.get(member);
    if (!before) throw new Error(`${member} was never asked`);
    told.standing.set(member, afterEvent(before, { event, versionNumber: version, remark }));
    told.answers.push({ member, event, version, remark });
  };
  if (action === 'document.sent')
    for (const { member } of after.members ?? []) told.standing.set(member, firstStanding(1));
  if (after.text !== undefined) told.texts.push(after.text);
  for (const member of after.carried ?? []) play(member, 'uebertragen', after.number ?? 0, '');
  for (const member of after.asked ?? []) play(member, 'neu-gefragt', after.number ?? 0, '');
  if (action === 'document.answered')
    play(after.member ?? '', after.event ?? 'zustimmen', after.versionNumber ?? 0, after.remark ?? '');
}

async function readTrail(id: string) {
  return services.database.inAlliance(alliance.id, async (tx) => {
    const { entries } = await listEntries(
      tx,
      alliance.id,
      { kind: 'document', id },
      { offset: 0, limit: 100 },
    );
    return entries.toReversed();
  });
}

async function openRecord(id: string): Promise<SealedUmlauf> {
  const bytes = await services.database.inAlliance(alliance.id, async (tx) => {
    const sealed = await findSealedRecord(tx, id);
    return (await readStoredFile(services, tx, sealed?.fileSha256 ?? ''))?.bytes;
  });
  const opened = openSeal(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.record as SealedUmlauf;
}

describe('a sealed document', () => {
  it('proves exactly what the audit trail says', async () => {
    const id = await sealedDocument();
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({ ok: true });
    const record = await openRecord(id);
    const trail = await readTrail(id);
    const given = await services.database.inAlliance(alliance.id, (tx) => listAnswers(tx, id));
    const ids = given.map((answer) => answer.id);
    const told: Told = { standing: new Map(), texts: [], answers: [] };
    for (const { action, payload } of trail) tell(told, action, JSON.parse(payload ?? '{}') as Payload);

    expect(
      Object.fromEntries(
        record.parties.map(({ memberKey, outcome, version, condition }) => [
          memberKey,
          [outcome, version, condition],
        ]),
      ),
    ).toEqual(
      Object.fromEntries(
        [...told.standing].map(([key, { state, agreedVersion, condition }]) => [
          key,
          [state, agreedVersion, condition],
        ]),
      ),
    );
    expect(
      record.answers.map(({ memberKey: member, event, version, remarkSha256 }) => ({
        member,
        event,
        version,
        remarkSha256,
      })),
    ).toEqual(
      told.answers.map(({ remark, ...answer }, index) => ({
        ...answer,
        remarkSha256: remark === '' ? null : sha256Of(`${ids[index]}\n${remark}`),
      })),
    );
    expect(record.versions.map(({ sha256 }) => sha256)).toEqual(told.texts);
    expect(record.versions.map(({ body }) => sha256Of(body))).toEqual(told.texts);
    const before = trail.filter(({ action }) => action !== 'document.sealed');
    expect(record.audit.entries.map(({ seq, action }) => [seq, action])).toEqual(
      before.map(({ seq, action }) => [seq.toString(), action]),
    );
    const hashes = await services.database.inAlliance(alliance.id, (tx) =>
      queries(tx).selectFrom('platform.audit_entry').select(['seq', 'hash']).execute(),
    );
    const hashOf = new Map(hashes.map(({ seq, hash }) => [seq.toString(), hash.toString('hex')]));
    expect(record.audit.entries.map(({ hash }) => hash)).toEqual(
      record.audit.entries.map(({ seq }) => hashOf.get(seq)),
    );
    await services.database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id));
  });

  it('says what came how, and names no person and no address', async () => {
    const id = await sealedDocument();
    await sealDocument(services, alliance, id, OFFICE);
    const record = await openRecord(id);
    expect(record.parties).toMatchObject([
      { name: 'Nauheim', outcome: 'nimmt-nicht-teil', version: null, by: 'Leitung' },
      { name: 'Raunheim', outcome: 'zugestimmt', version: 2, channel: 'im-auftrag', amount: '1200.00' },
      { name: 'Trebur', outcome: 'zugestimmt', version: 2, condition: 'nur bis 2028', carriedOver: true },
    ]);
    expect(JSON.stringify(record)).not.toMatch(/@|konto-/);
    // Raunheim asked it of the office; the record goes to all.
    expect(JSON.stringify(record)).not.toContain('Wer zahlt?');
  });

  it('is sealed once and never changes again', async () => {
    const id = await sealedDocument();
    await sealDocument(services, alliance, id, OFFICE);
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({ error: { field: 'state' } });
    expect(await world.answer(id, RAUNHEIM, { versionNumber: 2 })).toMatchObject({ error: { code: 'ruht' } });
    const withdrawal = withdrawDocument(services, alliance, { id, reason: 'doch nicht', actor: OFFICE });
    expect(await withdrawal).toMatchObject({ error: { field: 'state' } });
    const rewrite = services.database.inAlliance(alliance.id, (tx) =>
      queries(tx).updateTable('decisions.document').set({ title: 'anders' }).where('id', '=', id).execute(),
    );
    await expect(rewrite).rejects.toThrow('never changes');
  });

  it('is refused while it goes round, and where a binding signature is missing', async () => {
    const id = await world.running({ form: 'schrift', parties: [{ memberKey: RAUNHEIM, amount: null }] });
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({ error: { field: 'state' } });
    await world.answer(id, RAUNHEIM);
    await closeDocument(services, alliance, id, OFFICE);
    expect(await sealDocument(services, alliance, id, OFFICE)).toMatchObject({
      error: { reason: 'Es fehlt noch die Unterschrift von Raunheim.' },
    });
  });
});
