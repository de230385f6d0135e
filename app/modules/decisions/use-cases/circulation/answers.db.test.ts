import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../../tests/support/test-database.ts';
import { inActing } from '../../../../platform/acting.ts';
import { type Alliance, findAlliance } from '../../../../platform/alliances.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { replayAnswers } from '../../domain/circulation/after-event.ts';
import { listAnswers } from '../../store/circulation-answer-store.ts';
import {
  agree,
  circulationWorld,
  headOf,
  NAUHEIM,
  OFFICE,
  RAUNHEIM,
  TREBUR,
} from '../../test-support/circulation-world.ts';
import { close, withdrawDocument } from './end-circulation.ts';
import { issueVersion, type VersionOrder } from './issue-version.ts';
import { recordAnswer } from './record-answer.ts';
import { recordAnswerOnBehalf } from './record-answer-on-behalf.ts';
import { replyAsOffice } from './reply-as-office.ts';
import { sendDocument } from './send-document.ts';

const app = await createTestApp({ routes: {} });
const { services } = app;
let alliance: Alliance;
let world: Awaited<ReturnType<typeof circulationWorld>>;
let count = 0;

beforeEach(async () => {
  count += 1;
  await addTestAlliance(services.database, `kreis-${count}`);
  const added = await findAlliance(services.database, `kreis-${count}`);
  if (!added) throw new Error('the test alliance was not stored');
  alliance = added;
  world = await circulationWorld(services, alliance);
});

const renew = (documentId: string, order: Partial<VersionOrder> = {}) =>
  issueVersion(
    services,
    alliance,
    {
      documentId,
      basedOn: 1,
      body: 'Die Kommunen prüfen bis 2028 ein gemeinsames Archiv.',
      changeNote: 'Frist genannt',
      scope: 'alle',
      named: [],
      dueOn: services.clock.today(),
      ...order,
    },
    OFFICE,
  );
const reply = (
  documentId: string,
  memberKey: string,
  event: 'beantworten' | 'bedingung-annehmen',
  remark = '',
) =>
  replyAsOffice(services, alliance, {
    documentId,
    memberKey,
    answer: agree({ event, remark }),
    actor: OFFICE,
  });
const closing = (id: string) => inActing(services, alliance, OFFICE, (acting) => close(acting, id));

describe('an answer by account', () => {
  it('counts for the own member, is logged and told', async () => {
    const id = await world.running();
    expect(await world.answer(id, RAUNHEIM, { remark: 'gern' })).toMatchObject({ ok: true });
    const { parties } = await world.read(id);
    const raunheim = parties.find(({ memberKey }) => memberKey === RAUNHEIM);
    expect(raunheim).toMatchObject({ state: 'zugestimmt', agreedVersion: 1, remark: 'gern', version: 2 });
    const log = await services.database.inAlliance(alliance.id, (tx) => listAnswers(tx, id));
    expect(log).toMatchObject([{ event: 'zustimmen', channel: 'konto', byLabel: 'Leitung', remark: 'gern' }]);
  });

  it('of someone without authority, of a member not asked and to an unknown document is refused', async () => {
    const id = await world.running();
    const order = { documentId: id, memberKey: RAUNHEIM, answer: agree() };
    const code = async (principal: ReturnType<typeof headOf>, given = order) => {
      const result = await recordAnswer(services, alliance, principal, given);
      return result.ok ? 'ok' : typeof result.error === 'string' ? result.error : result.error.code;
    };
    expect(await code(headOf(alliance.id, TREBUR))).toBe('nicht-befugt');
    expect(await code(headOf('anderswo', RAUNHEIM))).toBe('nicht-befugt');
    expect(await code(headOf(alliance.id, '06433006'), { ...order, memberKey: '06433006' })).toBe(
      'keine-partei',
    );
    expect(await code(headOf(alliance.id, RAUNHEIM), { ...order, documentId: 'x' })).toBe('unknown');
    expect(await world.states(id)).toMatchObject({ Raunheim: 'gefragt' });
  });

  it('at the same second as another counts once; the second hears what holds now', async () => {
    const id = await world.running();
    const given = (event: 'zustimmen' | 'widersprechen') => () =>
      world.answer(id, RAUNHEIM, { event, remark: 'weil', rowVersion: 1 });
    const url = services.config.databaseUrl ?? '';
    const results = await atOnce(url, 'decisions.party', [given('zustimmen'), given('widersprechen')]);
    const lost = results.filter(({ ok }) => !ok);
    expect(lost).toMatchObject([
      { error: { code: 'gekreuzt', reason: expect.stringContaining('Inzwischen') } },
    ]);
    const log = await services.database.inAlliance(alliance.id, (tx) => listAnswers(tx, id));
    expect(log).toHaveLength(1);
  });

  it('after withdrawal and to an outdated version is refused with a sentence', async () => {
    const id = await world.running();
    await renew(id);
    expect(await world.answer(id, RAUNHEIM)).toMatchObject({
      error: { code: 'fassung-veraltet', reason: expect.stringContaining('Fassung 2') },
    });
    await withdrawDocument(services, alliance, { id, reason: 'Der Haushalt ist gesperrt.', actor: OFFICE });
    expect(await world.answer(id, RAUNHEIM, { versionNumber: 2 })).toMatchObject({
      error: { code: 'ruht', reason: expect.stringContaining('zurückgezogen') },
    });
  });
});

describe('an answer on behalf', () => {
  const onBehalf = (documentId: string, text: string | undefined, proofNote = 'per Mail vom 12.11.2026') =>
    recordAnswerOnBehalf(services, alliance, {
      documentId,
      memberKey: TREBUR,
      answer: agree(),
      proofNote,
      proof: text === undefined ? undefined : { name: 'Antwort.eml', bytes: new TextEncoder().encode(text) },
      actor: OFFICE,
    });

  it('is kept with the mail that proves it', async () => {
    const id = await world.running();
    expect(await onBehalf(id, 'From: rathaus@trebur.test\nSubject: AW\n\nEinverstanden.')).toMatchObject({
      ok: true,
    });
    const log = await services.database.inAlliance(alliance.id, (tx) => listAnswers(tx, id));
    expect(log).toMatchObject([
      {
        channel: 'im-auftrag',
        proofNote: 'per Mail vom 12.11.2026',
        proofSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const files = await services.database.inAlliance(alliance.id, (tx) =>
      queries(tx).selectFrom('platform.file').select(['name', 'content_type']).execute(),
    );
    expect(files).toEqual([{ name: 'Antwort.eml', content_type: 'message/rfc822' }]);
  });

  it.each([
    ['no file', undefined, 'per Mail', 'nachweis-fehlt'],
    ['a program', 'MZ\0\u0001', 'per Mail', 'nachweis-fehlt'],
    ['no word of its source', 'Einverstanden.', ' ', 'herkunft-fehlt'],
  ])('with %s is refused and leaves nothing', async (_, text, note, code) => {
    const id = await world.running();
    expect(await onBehalf(id, text, note)).toMatchObject({ error: { code } });
    expect(await world.states(id)).toMatchObject({ Trebur: 'gefragt' });
  });
});

describe('a document on its way', () => {
  it('goes from question, condition and objection to the agreement of all, and replays from its log', async () => {
    const id = await world.running();
    await world.answer(id, RAUNHEIM, { event: 'rueckfragen', remark: 'Wer zahlt?' });
    await world.answer(id, TREBUR, { event: 'mit-bedingung', remark: 'nur bis 2028' });
    await world.answer(id, NAUHEIM, { event: 'widersprechen', remark: 'zu teuer' });
    expect(await closing(id)).toMatchObject({
      error: { reason: expect.stringMatching(/^Es fehlen noch 3 Kommunen: .*Nauheim.*Raunheim.*Trebur/) },
    });
    expect(await reply(id, RAUNHEIM, 'beantworten', 'Alle zu gleichen Teilen.')).toMatchObject({ ok: true });
    expect(await reply(id, TREBUR, 'bedingung-annehmen')).toMatchObject({ ok: true });
    expect(await world.states(id)).toEqual({
      Raunheim: 'gefragt',
      Trebur: 'zugestimmt',
      Nauheim: 'widerspruch',
    });
    await world.answer(id, RAUNHEIM);
    expect(await renew(id, { scope: 'redaktionell' })).toEqual({ ok: true, value: 2 });
    expect(await world.states(id)).toEqual({
      Raunheim: 'zugestimmt',
      Trebur: 'zugestimmt',
      Nauheim: 'gefragt',
    });
    await world.answer(id, NAUHEIM, { event: 'nicht-teilnehmen', versionNumber: 2 });
    const { parties } = await world.read(id);
    expect(parties.map(({ name, agreedVersion, condition }) => [name, agreedVersion, condition])).toEqual([
      ['Nauheim', null, ''],
      ['Raunheim', 2, ''],
      ['Trebur', 2, 'nur bis 2028'],
    ]);
    const log = await services.database.inAlliance(alliance.id, (tx) => listAnswers(tx, id));
    for (const party of parties)
      expect(party).toMatchObject(
        replayAnswers(
          1,
          log.filter(({ memberId }) => memberId === party.memberId),
        ),
      );
    expect(await closing(id)).toMatchObject({ ok: true });
    expect(await world.answer(id, NAUHEIM, { versionNumber: 2 })).toMatchObject({ error: { code: 'ruht' } });
  });

  it('asks all anew for a change of content, and refuses to ask only some where all need the same version', async () => {
    const id = await world.running();
    await world.answer(id, RAUNHEIM);
    expect(await renew(id, { scope: 'benannte', named: [TREBUR] })).toMatchObject({
      error: { field: 'scope' },
    });
    expect(
      await renew(id, {
        body: 'Die Kommunen prüfen ein gemeinsames Archiv.\r\n\r\nDie Leitung hat Raunheim. ',
      }),
    ).toMatchObject({
      error: { field: 'body' },
    });
    expect(await renew(id, { changeNote: '' })).toMatchObject({ error: { field: 'changeNote' } });
    expect(await renew(id, { dueOn: null })).toMatchObject({ error: { field: 'dueOn' } });
    expect(await renew(id)).toMatchObject({ ok: true });
    expect(await renew(id)).toMatchObject({ error: { field: 'conflict' } });
    expect(await world.states(id)).toEqual({ Raunheim: 'gefragt', Trebur: 'gefragt', Nauheim: 'gefragt' });
  });

  it('keeps what was sent: neither text nor a sealed document can be rewritten', async () => {
    const id = await world.running();
    const rewrite = services.database.inAlliance(alliance.id, (tx) =>
      queries(tx)
        .updateTable('decisions.document_version')
        .set({ body: 'anders' })
        .where('document_id', '=', id)
        .execute(),
    );
    await expect(rewrite).rejects.toThrow('never changes');
    expect(await sendDocument(services, alliance, id, OFFICE)).toMatchObject({ error: { field: 'state' } });
  });
});
