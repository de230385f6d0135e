import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { listOutbox } from '../../../../platform/mail/outbox-store.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { NAUHEIM, OFFICE, openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';
import { closeRound } from '../../use-cases/rounds/close-round.ts';
import { readManualRanks } from '../../use-cases/validation/read-order.ts';
import { readWaitingValidations } from '../../use-cases/validation/read-waiting-validations.ts';
import { validationPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: validationPageRoutes }, today: '2026-11-21' });
const { services, alliance } = app;
const round = await openTestRound(services, alliance);
// Computed by hand: Archiv three interested, urgency 9; Bauhof three, 5; Datenschutz one, 10 of three.
await round.release(RAUNHEIM, ['9', '5', '10']);
await round.release(TREBUR, ['9', '5']);
await round.release(NAUHEIM, ['9', '5']);
const office = await app.signedIn('coordinator');
const steering = await app.signedIn('steering');
const raunheim = await app.signedIn('head', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);
const PAGE = `/v/muster/runden/${round.slug}/top20`;
const START = { anzahl: '3', frist: '05.12.2026' };

const text = async (response: Response) => {
  const html = await response.text();
  const plain = html
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  return { status: response.status, html, text: plain };
};
const inTx = <T>(work: (tx: Tx) => Promise<T>) => services.database.inAlliance(alliance.id, work);
const AREAS = ['Archiv', 'Bauhof', 'Datenschutz'];
/** Ids stand in the order of the page, which is the computed one while nothing is moved. */
const areaId = (html: string, name: string) =>
  [...html.matchAll(/name="rang-([0-9a-f-]{36})"/g)][AREAS.indexOf(name)]?.[1] ?? '';
const waiting = (memberKey: string | null, day = '2026-11-21') =>
  inTx((tx) =>
    readWaitingValidations(
      tx,
      {
        principal: {
          accountId: '00000000-0000-0000-0000-000000000000',
          address: '',
          displayName: '',
          grants: [
            {
              allianceId: alliance.id,
              role: memberKey === null ? ('coordinator' as const) : ('head' as const),
              memberKey,
              validTo: null,
            },
          ],
        },
        allianceId: alliance.id,
        slug: 'muster',
      },
      calendarDate(day),
    ),
  );

describe('before it begins', () => {
  it('waits until the round is closed', async () => {
    expect((await text(await office.send(PAGE))).text).toContain('Schließen Sie sie zuerst');
    expect((await office.post(PAGE, START)).status).toBe(409);
    const closed = await closeRound(services, alliance, round.slug, OFFICE);
    expect(closed.ok).toBe(true);
    expect((await text(await raunheim.send(PAGE))).text).toContain('Zurzeit ist hier nichts zu bestätigen');
  });

  it('asks for a number and a day, keeping what was typed', async () => {
    const refused = await text(await office.post(PAGE, { anzahl: '21', frist: '20.11.2026' }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Geben Sie eine Zahl von 1 bis 3 an.');
    expect(refused.html).toMatch(/value="21"/);
  });

  it('begins once, writes to heads, and waits in their inbox', async () => {
    const sent = await Promise.all([office.post(PAGE, START), office.post(PAGE, START)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const mails = await inTx((tx) => listOutbox(tx, undefined, { offset: 0, limit: 100 }));
    const asked = mails.filter(({ subject }) => subject.startsWith('Bitte bestätigen: die ersten 3'));
    expect(asked.map(({ to }) => to).toSorted()).toEqual([
      `head.${RAUNHEIM}@muster.test`,
      `head.${TREBUR}@muster.test`,
    ]);
    expect(await waiting(RAUNHEIM)).toMatchObject([
      { kind: 'rangfolge', task: 'Rangfolge bestätigen für Raunheim', dueOn: '2026-12-05' },
    ]);
    expect(await waiting(null)).toEqual([]);
    expect(await waiting(null, '2026-12-06')).toMatchObject([{ memberKey: null }]);
  });
});

describe('a head', () => {
  it('sees the order without the figures of a round that is not released', async () => {
    const { text: page, html } = await text(await raunheim.send(PAGE));
    expect(page).toMatch(/1 Archiv .* 2 Bauhof .* 3 Datenschutz/);
    expect(page).toContain('Antwort für Raunheim');
    expect(html).not.toMatch(/Punkte|Dringlichkeit|Trebur|Nauheim/);
    const team = await text(await (await app.signedIn('team')).send(PAGE));
    expect(team.text).toContain('noch nicht veröffentlicht');
    expect(team.text).not.toContain('Bauhof');
    expect((await (await app.signedIn('team')).send(`${PAGE}.csv`)).status).toBe(404);
  });

  it('proposes a move with a reason; what can not stand keeps what was typed', async () => {
    const { html } = await text(await raunheim.send(PAGE));
    const area = areaId(html, 'Datenschutz');
    const say = (rank: string, reason: string, antwort = 'vorschlagen') =>
      raunheim.post(`${PAGE}/antwort`, {
        kommune: RAUNHEIM,
        antwort,
        [`rang-${area}`]: rank,
        [`grund-${area}`]: reason,
      });
    const refused = await text(await say('1', ''));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Datenschutz: Geben Sie den Grund an');
    expect(refused.html).toMatch(/value="1"/);
    expect((await text(await say('1', 'Frist', 'bestaetigen'))).text).toContain('leeren Sie ihre Felder');
    expect((await text(await say('', ''))).text).toContain('bei mindestens einem Bereich');
    expect((await say('1', 'Frist aus <Brüssel>')).status).toBe(303);
    expect(await waiting(RAUNHEIM)).toEqual([]);
  });

  it('answers for nobody else', async () => {
    const other = await text(
      await trebur.post(`${PAGE}/antwort`, { kommune: RAUNHEIM, antwort: 'bestaetigen' }),
    );
    expect(other.status).toBe(409);
    expect(other.text).toContain('antwortet ihre Leitung');
    expect((await trebur.post(`${PAGE}/antwort`, { kommune: TREBUR, antwort: 'bestaetigen' })).status).toBe(
      303,
    );
    expect((await office.post(`${PAGE}/antwort`, { kommune: NAUHEIM, antwort: 'bestaetigen' })).status).toBe(
      409,
    );
  });
});

describe('the office', () => {
  it('sees who said what, the steering group too, and nobody else', async () => {
    for (const reader of [office, steering]) {
      const { text: page, html } = await text(await reader.send(PAGE));
      expect(html).toContain('Frist aus &lt;Brüssel&gt;');
      expect(page).toMatch(/Nauheim Noch offen/);
      expect(page).toMatch(/Trebur Alle bestätigt/);
    }
    const auditor = await text(await (await app.signedIn('auditor')).send(PAGE));
    expect(auditor.text).toContain('Datenschutz');
    expect(auditor.text).not.toMatch(/Nauheim|Brüssel/);
    expect((await steering.post(`${PAGE}/reihenfolge`, {})).status).toBe(403);
  });

  it('sets ranks with reasons, never two on one, and one editor at a time', async () => {
    const { html } = await text(await office.send(PAGE));
    const [bauhof, datenschutz] = [areaId(html, 'Bauhof'), areaId(html, 'Datenschutz')];
    const order = (moves: Readonly<Record<string, string>>, version = '1') =>
      office.post(`${PAGE}/reihenfolge`, { version, ...moves });
    const both = await text(
      await order({
        [`rang-${bauhof}`]: '1',
        [`grund-${bauhof}`]: 'A',
        [`rang-${datenschutz}`]: '1',
        [`grund-${datenschutz}`]: 'B',
      }),
    );
    expect(both.status).toBe(422);
    expect(both.text).toContain('Rang 1 ist auch für „Datenschutz“ gesetzt.');
    const move = { [`rang-${datenschutz}`]: '1', [`grund-${datenschutz}`]: 'Frist' };
    expect((await order(move)).status).toBe(303);
    expect((await order({}, '1')).status).toBe(409);
    const { text: page } = await text(await office.send(PAGE));
    expect(page).toMatch(/1 3 Datenschutz .* 2 1 Archiv .* 3 2 Bauhof/);
    // Not yet for those who are still asked.
    expect((await text(await trebur.send(PAGE))).text).toMatch(/1 Archiv .* 3 Datenschutz/);
    expect(await inTx((tx) => readManualRanks(tx, round.id))).toEqual([]);
  });

  it('ends it for good: the manual rank stands beside the computed one', async () => {
    const page = await text(await office.send(`${PAGE}/abschliessen`));
    expect(page.text).toContain('Noch keine Antwort von Nauheim.');
    expect(page.text).toContain('Kein Vorschlag ist offen.');
    expect((await office.post(`${PAGE}/abschliessen`, {})).status).toBe(303);
    const late = await trebur.post(`${PAGE}/antwort`, { kommune: TREBUR, antwort: 'bestaetigen' });
    expect(late.status).toBe(409);
    expect((await office.post(`${PAGE}/reihenfolge`, { version: '3' })).status).toBe(409);
    expect(await inTx((tx) => readManualRanks(tx, round.id))).toMatchObject([
      { name: 'Datenschutz', rank: 1, computedRank: 3, reason: 'Frist' },
      { name: 'Archiv', rank: 2, computedRank: 1, reason: '' },
      { name: 'Bauhof', rank: 3, computedRank: 2, reason: '' },
    ]);
    const csv = await (await trebur.send(`${PAGE}.csv`)).text();
    expect(csv).toContain('1;3;Datenschutz;Frist;');
    expect(await waiting(NAUHEIM)).toEqual([]);
  });
});
