import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { listEntries } from '../../../../platform/audit/list-entries.ts';
import { WORKING_ROLES } from '../../../../platform/auth/roles.ts';
import { listOutbox, readOutboxMail } from '../../../../platform/mail/outbox-store.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { NAUHEIM, openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { followUpPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: followUpPageRoutes }, today: '2026-11-21' });
const { services, alliance, clock } = app;
const round = await openTestRound(services, alliance);
await round.release(TREBUR, ['7', '5', '9']);
await round.write(RAUNHEIM, ['3']);
await app.account('head', RAUNHEIM);
await app.account('delegate', RAUNHEIM);
await app.account('head', TREBUR);
let office = await app.signedIn('coordinator');
const PAGE = `/v/muster/runden/${round.slug}/rueckmeldungen`;

const text = async (response: Response) => ({
  status: response.status,
  html: await response.clone().text(),
  text: (await response.text())
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' '),
});
const inTx = <T>(work: (tx: Tx) => Promise<T>) => services.database.inAlliance(alliance.id, work);
const mails = () => inTx((tx) => listOutbox(tx, undefined, { offset: 0, limit: 100 }));

describe('who is missing', () => {
  it('is shown in numbers to the office and the steering group, with nothing of what was answered', async () => {
    const { text: page, html } = await text(await office.send(PAGE));
    expect(page).toMatch(/2 Kommunen fehlen noch\. Frist ist der 28\.11\.2026/);
    expect(page).toMatch(/Raunheim In Arbeit 1 von 3 21\.11\.2026/);
    expect(page).toMatch(/Trebur Freigegeben 3 von 3/);
    expect(page).toMatch(/Nauheim Noch nicht begonnen 0 von 3/);
    expect(page).toContain(`Leitung: head.${RAUNHEIM}@muster.test`);
    expect(html).not.toMatch(/Dringlichkeit|Archiv|Bauhof/);
    const steering = await text(await (await app.signedIn('steering')).send(PAGE));
    expect(steering.status).toBe(200);
    expect(steering.text).not.toContain('Alle erinnern');
  });

  it('is told nobody else, as a page, as a table and for one member', async () => {
    for (const role of WORKING_ROLES.filter((known) => !['coordinator', 'steering'].includes(known))) {
      const visitor = await app.signedIn(role, role === 'head' ? RAUNHEIM : undefined);
      for (const path of ['', '.csv', `/${RAUNHEIM}`, '/erinnern'])
        expect([role, path, (await visitor.send(PAGE + path)).status]).toEqual([role, path, 403]);
    }
  });

  it('stands in the table as on the page, with the filter', async () => {
    const csv = await (await office.send(`${PAGE}.csv?stand=fehlt`)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain(`${RAUNHEIM};Raunheim;In Arbeit;1;3;21.11.2026;0;`);
    expect((await text(await office.send(`${PAGE}?stand=fehlt`))).text).not.toContain('Trebur');
  });

  it('is nothing where there is no such round or member', async () => {
    expect((await office.send('/v/muster/runden/2031/rueckmeldungen')).status).toBe(404);
    expect((await office.send(`${PAGE}/06433001`)).status).toBe(404);
  });
});

describe('a reminder', () => {
  it('goes to one member at once, to head and delegate, and once a day', async () => {
    const before = (await mails()).length;
    const sent = await office.post(`${PAGE}/${RAUNHEIM}/erinnern`, {});
    expect(sent.headers.get('location')).toBe(`${PAGE}?erinnert=1`);
    const added = (await mails()).slice(0, (await mails()).length - before);
    expect(added.map(({ to }) => to).toSorted()).toEqual([
      `delegate.${RAUNHEIM}@muster.test`,
      `head.${RAUNHEIM}@muster.test`,
    ]);
    const mail = await inTx((tx) => readOutboxMail(tx, added[0]?.id ?? ''));
    expect(mail?.text).toContain(`/runden/${round.slug}/antwort/${RAUNHEIM}`);
    const again = await text(await office.post(`${PAGE}/${RAUNHEIM}/erinnern`, {}));
    expect(again.status).toBe(409);
    expect(again.text).toContain('Heute (21.11.2026) ist schon erinnert worden.');
  });

  it('to all asks first, names who has no address, and counts for the day', async () => {
    clock.advance({ days: 1 });
    // Nobody stays signed in over night.
    office = await app.signedIn('coordinator');
    const page = await text(await office.send(`${PAGE}/erinnern`));
    expect(page.text).toContain('Erinnert werden: Raunheim.');
    expect(page.text).toContain('Ohne hinterlegte Adresse, bitte anrufen: Nauheim.');
    const sent = await Promise.all([
      office.post(`${PAGE}/erinnern`, {}),
      office.post(`${PAGE}/erinnern`, {}),
    ]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const { text: after } = await text(await office.send(PAGE));
    expect(after).toContain('2 Mal, zuletzt am 22.11.2026');
    const none = await text(await office.post(`${PAGE}/erinnern`, {}));
    expect([none.status, none.text.includes('keine Adresse hinterlegt')]).toEqual([409, true]);
    expect((await office.post(`${PAGE}/${TREBUR}/erinnern`, {})).status).toBe(409);
    const trail = await inTx((tx) =>
      listEntries(tx, alliance.id, { kind: 'round' }, { offset: 0, limit: 100 }),
    );
    expect(trail.entries[0]).toMatchObject({
      action: 'round.reminded',
      payload: expect.not.stringContaining(RAUNHEIM),
    });
  });

  it('is written by the office alone', async () => {
    const steering = await app.signedIn('steering');
    expect((await steering.post(`${PAGE}/erinnern`, {})).status).toBe(403);
    expect((await steering.post(`${PAGE}/${RAUNHEIM}/gespraech`, {})).status).toBe(403);
  });
});

describe('a talk', () => {
  const TALK = { tag: '20.11.2026', amt: 'Hauptamt', inhalt: 'Archiv <zuerst>', weiter: 'Anruf am Montag' };

  it('is noted, changed by one at a time, and removed', async () => {
    expect((await office.post(`${PAGE}/${NAUHEIM}/gespraech`, TALK)).status).toBe(303);
    const { html } = await text(await office.send(`${PAGE}/${NAUHEIM}`));
    expect(html).toContain('Archiv &lt;zuerst&gt;');
    const id = /gespraech\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
    const change = (version: string) =>
      office.post(`${PAGE}/${NAUHEIM}/gespraech/${id}`, { ...TALK, inhalt: 'Anders', version });
    expect((await change('1')).status).toBe(303);
    const crossed = await text(await change('1'));
    expect(crossed.status).toBe(409);
    expect(crossed.html).toContain('>Anders</textarea>');
    expect((await text(await office.send(PAGE))).text).toContain(
      '20.11.2026 Hauptamt Anders Anruf am Montag',
    );
    expect((await office.post(`${PAGE}/${RAUNHEIM}/gespraech/${id}/entfernen`, {})).status).toBe(404);
    expect((await office.post(`${PAGE}/${NAUHEIM}/gespraech/${id}/entfernen`, {})).status).toBe(303);
    expect((await office.post(`${PAGE}/${NAUHEIM}/gespraech/${id}/entfernen`, {})).status).toBe(404);
  });

  it('that can not stand keeps what was typed and says what to enter', async () => {
    const refused = await text(
      await office.post(`${PAGE}/${NAUHEIM}/gespraech`, { ...TALK, tag: '20.11.2027', amt: '' }),
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Der Tag liegt in der Zukunft');
    expect(refused.text).toContain('Bitte keinen Namen');
    expect(refused.html).toContain('Archiv &lt;zuerst&gt;</textarea>');
  });
});

it('keeps a note of the telephone, and refuses one without end', async () => {
  const note = (telefon: string) => office.post(`${PAGE}/${NAUHEIM}/telefon`, { telefon });
  expect((await note('06152 000, vormittags')).status).toBe(303);
  expect((await text(await office.send(PAGE))).text).toContain('06152 000, vormittags');
  expect((await note('x'.repeat(301))).status).toBe(422);
  expect((await note('')).status).toBe(303);
  expect((await text(await office.send(PAGE))).text).not.toContain('06152');
});
