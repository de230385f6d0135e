import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { loadProposalsStage } from '../../test-support/proposals-stage.ts';
import { readWaitingProposals } from '../../use-cases/proposals/read-waiting-proposals.ts';
import { proposalPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: proposalPageRoutes } });
const LINKS = '/v/muster/vorschlaege/links';
let raunheim: Visitor;
let coordinator: Visitor;

beforeAll(() => loadProposalsStage(app, app.alliance, 'empty'));
beforeEach(async () => {
  raunheim = await app.signedIn('head', '06433010');
  coordinator = await app.signedIn('coordinator');
});

/** Makes the link of Raunheim anew and answers its path. */
async function makeLink(): Promise<string> {
  raunheim = await app.signedIn('head', '06433010');
  const html = await (await raunheim.post(LINKS, { kommune: '06433010', was: 'ausstellen' })).text();
  const found = /http:\/\/localhost:3000(\/v\/muster\/vorschlag\/[\w-]+)/.exec(html);
  return found?.[1] ?? '';
}
const FORM = { titel: 'Thema vom Amt', bedarf: 'Es fehlt an Zeit.', amt: 'Bauamt' };

describe('the standing link of a town', () => {
  it('is made by its head or delegate and the office, for a year, and shown once', async () => {
    const path = await makeLink();
    expect(path).toMatch(/\/vorschlag\/[\w-]{43}$/);
    const again = await openPage(raunheim, LINKS);
    expect(again).not.toContain('/vorschlag/');
    expect(textOf(again)).toContain('vom 21.11.2026, gilt bis 21.11.2027');
    expect(textOf(again)).not.toContain('Trebur');
    expect(textOf(await openPage(coordinator, LINKS))).toContain('Trebur');
    expect((await raunheim.post(LINKS, { kommune: '06433014', was: 'ausstellen' })).status).toBe(422);
    const team = await app.signedIn('team');
    expect(textOf(await openPage(team, LINKS))).toContain('Sie vertreten hier keine Kommune');
  });

  it('takes proposals without an account and answers a reference, again and again', async () => {
    const path = await makeLink();
    const page = textOf(await openPage(app.anonymous, path));
    expect(page).toContain('Für Raunheim');
    for (const reference of ['V-2026-001', 'V-2026-002']) {
      const sent = await app.anonymous.post(path, FORM);
      expect(sent.status).toBe(200);
      expect(textOf(await sent.text())).toContain(`Ihre Kennung: ${reference}`);
    }
    const refused = await app.anonymous.post(path, { ...FORM, titel: '' });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Nennen Sie das Thema');
    expect(textOf(await openPage(app.anonymous, path))).not.toContain('Thema vom Amt');
  });

  it('is read by others only after the office has looked at what came', async () => {
    const trebur = await app.signedIn('head', '06433014');
    expect(textOf(await openPage(trebur, '/v/muster/vorschlaege'))).not.toContain('Thema vom Amt');
    expect(textOf(await openPage(raunheim, '/v/muster/vorschlaege'))).toContain('Thema vom Amt');
    const list = await openPage(coordinator, '/v/muster/vorschlaege');
    const own = /href="(\/v\/muster\/vorschlaege\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    expect((await trebur.send(own)).status).toBe(404);
    await coordinator.post(`${own}/schritt`, { schritt: 'beraten', version: '1' });
    expect((await trebur.send(own)).status).toBe(200);
  });

  it('stops after five in an hour, and goes on in the next', async () => {
    app.clock.advance({ hours: 2 });
    const path = await makeLink();
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1)
      statuses.push((await app.anonymous.post(path, { ...FORM, titel: `Nr. ${count}` })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    app.clock.advance({ hours: 1, minutes: 1 });
    expect((await app.anonymous.post(path, FORM)).status).toBe(200);
  });

  it('takes exactly five of many at once', async () => {
    app.clock.advance({ hours: 30 });
    const path = await makeLink();
    const sent = await Promise.all(Array.from({ length: 8 }, () => app.anonymous.post(path, FORM)));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it('is dead once renewed, withdrawn or a year old, and says what to do', async () => {
    const first = await makeLink();
    const second = await makeLink();
    expect(textOf(await openPage(app.anonymous, first, 404))).toContain('zurückgezogen oder erneuert');
    await raunheim.post(LINKS, { kommune: '06433010', was: 'zurueckziehen' });
    expect((await app.anonymous.post(second, FORM)).status).toBe(404);
    const third = await makeLink();
    app.clock.advance({ days: 366 });
    expect(textOf(await openPage(app.anonymous, third, 404))).toContain('abgelaufen');
    expect(textOf(await openPage(app.anonymous, '/v/muster/vorschlag/x', 404))).toContain('gibt es nicht');
    expect((await app.anonymous.send(third.replace('/muster/', '/nachbar/'))).status).toBe(404);
  });
});

describe('the inbox', () => {
  it('lists what waits for a head and for the office', async () => {
    await loadProposalsStage(app, app.neighbour, 'samples');
    const { id: allianceId } = app.neighbour;
    const waiting = (role: 'head' | 'coordinator' | 'steering', memberKey: string | null) => {
      const principal = {
        accountId: 'konto',
        address: '',
        displayName: '',
        grants: [{ allianceId, role, memberKey, validTo: null }],
      };
      return app.services.database.inAlliance(allianceId, (tx) =>
        readWaitingProposals(tx, { principal, allianceId }, app.clock.today()),
      );
    };
    const forRaunheim = await waiting('head', '06433010');
    expect(forRaunheim.map(({ task, dueOn, waitsSince }) => [task, dueOn, waitsSince])).toEqual([
      ['Abstimmen für Raunheim', '2026-12-04', '2026-11-09'],
    ]);
    // Büttelborn has voted.
    expect(await waiting('head', '06433003')).toEqual([]);
    expect((await waiting('coordinator', null)).map(({ task }) => task)).toContain('In die Beratung nehmen');
    expect(await waiting('steering', null)).toEqual([]);
  });
});
