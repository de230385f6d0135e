import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { addTestAlliance } from '../../../../../tests/support/test-database.ts';
import { addDays } from '../../../../foundation/calendar-date.ts';
import { type Alliance, findAlliance } from '../../../../platform/alliances.ts';
import {
  agree,
  circulationWorld,
  NAUHEIM,
  OFFICE,
  RAUNHEIM,
  secretIn,
  TREBUR,
} from '../../test-support/circulation-world.ts';
import { loadAuthority } from '../authority/load-authority.ts';
import { recordDeputy, recordDeputyEnd } from '../authority/record-deputy.ts';
import { withdrawDocument } from './end-circulation.ts';
import { findReply } from './find-reply.ts';
import { issueVersion } from './issue-version.ts';
import { remindMembers } from './remind-members.ts';
import { replyAsOffice } from './reply-as-office.ts';
import { replyByLink } from './reply-by-link.ts';

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
  for (const key of [RAUNHEIM, TREBUR]) await app.account('head', key, alliance);
});

const address = (key: string): string => `head.${key}@kreis-${count}.test`;
/** The secret that the newest mail to a member carries. */
const secretOf = async (key: string): Promise<string> => {
  const mails = (await world.mails()).filter(({ to, body }) => to === address(key) && secretIn(body) !== '');
  return secretIn(mails.at(-1)?.body ?? '');
};
const reply = (secret: string, changes: Parameters<typeof agree>[0] = {}) =>
  replyByLink(services, alliance, secret, agree(changes));
const refusal = async (secret: string): Promise<string> => {
  const found = await findReply(services, alliance, secret);
  return 'refusal' in found ? found.refusal : '';
};

describe('the mail that asks', () => {
  it('goes once to each head that has an address, and says what, until when and what it costs', async () => {
    const id = await world.running();
    const mails = await world.mails();
    expect(mails.map(({ to, key }) => [to, key])).toEqual([
      [address(RAUNHEIM), `umlauf/${id}/1/${RAUNHEIM}/${address(RAUNHEIM)}`],
      [address(TREBUR), `umlauf/${id}/1/${TREBUR}/${address(TREBUR)}`],
    ]);
    expect(mails[0]?.subject).toBe('Bitte um Antwort: Projektauftrag Archiv (bis 11.12.2026)');
    expect(mails[0]?.body).toContain('Was es Raunheim kostet: 1.200,00\u00a0€');
    expect(mails[0]?.calendar).toContain('DTSTART;VALUE=DATE:20261211');
    expect(mails[0]?.calendar?.replaceAll('\r\n ', '')).toContain(`UID:antwort-dokumente-${id}-${RAUNHEIM}@`);
    expect(mails[0]?.body).toContain('bis einschließlich 05.12.2026');
    expect(mails[0]?.body).toContain(`http://localhost:3000/v/kreis-${count}/dokumente/${id}`);
  });

  it('is repeated at most once a day, and only to who has not answered', async () => {
    const id = await world.running();
    await world.answer(id, TREBUR);
    const remind = () => remindMembers(services, alliance, id, OFFICE);
    expect([await remind(), await remind()]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 0 },
    ]);
    const mails = await world.mails();
    expect(mails.slice(2).map(({ to, subject }) => [to, subject])).toEqual([
      [address(RAUNHEIM), 'Erinnerung, bitte um Antwort: Projektauftrag Archiv (bis 11.12.2026)'],
    ]);
  });
});

describe('a reply link', () => {
  it('opens as often as one likes and answers once, with a confirmation to its address', async () => {
    const id = await world.running();
    const secret = await secretOf(RAUNHEIM);
    for (let opened = 0; opened < 3; opened += 1) expect(await refusal(secret)).toBe('');
    expect(await reply(secret, { remark: 'einverstanden' })).toMatchObject({ ok: true });
    expect(await reply(secret)).toMatchObject({
      error: { deadLink: expect.stringContaining('gilt nur einmal') },
    });
    expect(await world.states(id)).toMatchObject({ Raunheim: 'zugestimmt', Trebur: 'gefragt' });
    const confirmation = (await world.mails()).at(-1);
    expect(confirmation).toMatchObject({
      to: address(RAUNHEIM),
      subject: 'Über Ihren Link wurde geantwortet: Projektauftrag Archiv',
      body: expect.stringContaining('War das nicht Ihre Antwort'),
    });
    expect(confirmation?.body).toContain('Raunheim hat zugestimmt.\neinverstanden');
  });

  it('used twice at the same moment answers once', async () => {
    const id = await world.running();
    const secret = await secretOf(RAUNHEIM);
    const use = (event: 'zustimmen' | 'rueckfragen') => () => reply(secret, { event, remark: 'Wann?' });
    const url = services.config.databaseUrl ?? '';
    const results = await atOnce(url, 'decisions.party', [use('zustimmen'), use('rueckfragen')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toMatchObject([{ error: { deadLink: expect.any(String) } }]);
    expect((await world.mails()).filter(({ key }) => key.startsWith('umlauf-bestaetigung/'))).toHaveLength(1);
    expect(Object.values(await world.states(id)).filter((state) => state !== 'gefragt')).toHaveLength(1);
  });

  it('stays open where the answer is refused', async () => {
    await world.running();
    const secret = await secretOf(RAUNHEIM);
    expect(await reply(secret, { event: 'widersprechen' })).toMatchObject({ error: { code: 'text-fehlt' } });
    expect(await refusal(secret)).toBe('');
  });

  it('says what to do once it expired, was overtaken, or never was', async () => {
    const id = await world.running();
    const first = await secretOf(RAUNHEIM);
    expect(await refusal('x')).toContain('Diesen Link gibt es nicht');
    expect(await refusal('')).toContain('Diesen Link gibt es nicht');
    await issueVersion(
      services,
      alliance,
      {
        documentId: id,
        basedOn: 1,
        body: 'neu',
        changeNote: 'anders',
        scope: 'alle',
        named: [],
        dueOn: services.clock.today(),
      },
      OFFICE,
    );
    expect(await refusal(first)).toContain('gilt nicht mehr');
    const second = await secretOf(RAUNHEIM);
    expect(await reply(second)).toMatchObject({ error: { code: 'fassung-veraltet' } });
    app.clock.advance({ days: 4 });
    expect(await refusal(second)).toContain('abgelaufen');
    expect(await reply(second, { versionNumber: 2 })).toMatchObject({
      error: { deadLink: expect.any(String) },
    });
    await withdrawDocument(services, alliance, { id, reason: 'entfällt', actor: OFFICE });
    expect(await refusal(second)).toContain('zurückgezogen');
  });

  it('works to the end of the last day that its mail names, by German clocks', async () => {
    await world.running({ dueOn: services.clock.today() });
    const secret = await secretOf(RAUNHEIM);
    const { body = '' } = (await world.mails()).find(({ to }) => to === address(RAUNHEIM)) ?? {};
    const last = /bis einschließlich (\d\d)\./.exec(body)?.[1] ?? '';
    // The clock stands at 11:00 in Germany.
    app.clock.advance({ days: 3, hours: 12, minutes: 59 });
    expect(services.clock.today().slice(-2)).toBe(last);
    expect(await refusal(secret)).toBe('');
    app.clock.advance({ minutes: 1 });
    expect(await refusal(secret)).toContain('abgelaufen');
    app.clock.advance({ hours: 11 });
  });

  it('answers no more for who no longer deputises or heads, and says who does', async () => {
    const deputy = { kind: 'allgemein', office: 'Erste Beigeordnete', validTo: '' } as const;
    const held = [{ role: 'coordinator' as const, memberKey: null }];
    const acting = { memberKey: RAUNHEIM, actor: OFFICE, address: 'geschaeftsstelle@muster.test', held };
    await recordDeputy(services, alliance, acting, {
      ...deputy,
      address: 'vertretung@muster.test',
      validFrom: addDays(services.clock.today(), -9),
    });
    await world.running();
    const mail = (await world.mails()).find(({ to }) => to === 'vertretung@muster.test');
    const secret = secretIn(mail?.body ?? '');
    expect(await refusal(secret)).toBe('');
    const [recorded] = (await loadAuthority(services, alliance, RAUNHEIM))?.deputies ?? [];
    const lastDay = addDays(services.clock.today(), -1);
    const ended = await recordDeputyEnd(services, alliance, acting, { id: recorded?.id ?? '', lastDay });
    expect(ended).toMatchObject({ ok: true });
    expect(await refusal(secret)).toContain('nicht mehr als Leitung oder Vertretung');
    expect(await reply(secret)).toMatchObject({
      error: { deadLink: expect.stringContaining('nicht mehr als Leitung oder Vertretung') },
    });
    expect(await refusal(await secretOf(RAUNHEIM))).toBe('');
  });

  it('ends when the answer comes another way, and a reply to a question brings a new one', async () => {
    const id = await world.running();
    const first = await secretOf(RAUNHEIM);
    await world.answer(id, RAUNHEIM, { event: 'rueckfragen', remark: 'Wer zahlt?' });
    expect(await refusal(first)).toContain('auf anderem Weg');
    const answer = agree({ event: 'beantworten', remark: 'Alle zu gleichen Teilen.' });
    await replyAsOffice(services, alliance, { documentId: id, memberKey: RAUNHEIM, answer, actor: OFFICE });
    expect((await world.mails()).at(-1)).toMatchObject({
      subject: expect.stringContaining('Antwort auf Ihre Frage'),
      body: expect.stringContaining('Alle zu gleichen Teilen.'),
    });
    const second = await secretOf(RAUNHEIM);
    expect(second).not.toBe(first);
    expect(await reply(second)).toMatchObject({ ok: true });
  });

  it('of another alliance is unknown here', async () => {
    await world.running();
    const secret = await secretOf(RAUNHEIM);
    const found = await findReply(services, app.neighbour, secret);
    expect(found).toMatchObject({ refusal: expect.stringContaining('gibt es nicht') });
  });

  it('to a document that binds agrees to the wording alone', async () => {
    await world.running({
      form: 'schrift',
      parties: [
        { memberKey: RAUNHEIM, amount: null },
        { memberKey: NAUHEIM, amount: null },
      ],
    });
    expect((await world.mails())[0]?.body).toContain('Unterschrift folgt');
    expect(await reply(await secretOf(RAUNHEIM))).toMatchObject({
      value: { notes: [expect.stringContaining('Die Unterschrift folgt')] },
    });
  });
});
