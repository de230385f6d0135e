import { describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { type BundleActing, listReadyBundles, markBundleTaken } from '../../index.ts';
import { openBundleStage, postFields } from '../../test-support/bundle-stage.ts';
import { bundlePageRoutes } from './routes.ts';

const [BIEBESHEIM, GERNSHEIM, STOCKSTADT, KELSTERBACH] = ['06433001', '06433004', '06433013', '06433007'];

const app = await createTestApp({ routes: { pages: bundlePageRoutes } });
const stage = await openBundleStage(app);
const first = { slug: 'eins', title: 'Runde 2026', asOf: calendarDate('2026-10-01') };
// 501 and 502 are wanted by the same two, 503 by one of them and Kelsterbach.
await stage.addRound(first, {
  '501': { [BIEBESHEIM]: 8, [GERNSHEIM]: 7 },
  '502': { [BIEBESHEIM]: 6, [GERNSHEIM]: null },
  '503': { [GERNSHEIM]: 7, [KELSTERBACH]: 2, [STOCKSTADT]: 7 },
});
const office = await app.signedIn('coordinator');
const reader = await app.signedIn('delegate', BIEBESHEIM);
const base = '/v/muster/buendel';

const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
const inAlliance = app.services.database.inAlliance;

/** Makes a bundle by its form and answers its address. */
async function make(title: string, fields: readonly (readonly [string, string])[]): Promise<string> {
  const response = await postFields(office, `${base}/neu`, [['titel', title], ...fields]);
  expect(response.status).toBe(303);
  return (response.headers.get('location') ?? '').replace(/\?.*$/, '');
}

/** Posts a form of a bundle's page at the version it shows. */
async function post(own: string, path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const page = await openPage(office, own);
  return office.post(`${own}/${path}`, { version: hidden(page, 'version'), ...fields });
}

describe('the list', () => {
  it('proposes what the same members want, and leads to the form with these tasks', async () => {
    const html = await openPage(office, base);
    expect(textOf(html)).toContain('Dieselben 2 Kommunen wollen beides.');
    expect(html).toContain(`${base}/neu?aufgabe=501&amp;aufgabe=502`);
    expect(textOf(html)).toContain('Noch kein Bündel');
    const form = await openPage(office, `${base}/neu?aufgabe=501&aufgabe=502`);
    expect(form.match(/name="aufgabe"[^>]*checked/g)).toHaveLength(2);
  });

  it('shows readers the same without acts', async () => {
    const html = await openPage(reader, base);
    expect(textOf(html)).toContain('Dieselben 2 Kommunen wollen beides.');
    expect(html).not.toContain(`${base}/neu`);
    await expectStatus(reader, [`${base}/neu`], 403);
  });

  it('answers 422 to a threshold that is none, and keeps it', async () => {
    const html = await openPage(office, `${base}?schwelle=120`, 422);
    expect(textOf(html)).toContain('Geben Sie eine ganze Zahl von 1 bis 100 ein');
    expect(html).toContain('value="120"');
  });
});

describe('a bundle from a proposal to ready', () => {
  it('takes whoever wants it, the county by hand, and keeps its figures', async () => {
    const own = await make('Archiv gemeinsam', [
      ['aufgabe', '501'],
      ['aufgabe', '502'],
      ['wer', 'alle'],
    ]);
    const text = textOf(await openPage(office, own));
    // (8 + 7 + 6) ÷ 3; two of the three and Stockstadt that answered.
    for (const part of [
      '2 von 4 kreisweit',
      '7,00',
      'Biebesheim',
      'Gernsheim',
      'Noch nötig: eine Begründung',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Kelsterbach 1 von 2');
    expect(
      (await post(own, 'mitglied', { mitglied: '06433', grund: 'Stellt das Magazin.', dabei: 'ja' })).status,
    ).toBe(303);
    expect(textOf(await openPage(office, own))).toContain(
      'Kreis Groß-Gerau 0 von 2 keine genannt Stellt das Magazin.',
    );
    expect((await post(own, 'stand', { schritt: 'pruefen' })).status).toBe(303);
    const early = await post(own, 'stand', { schritt: 'bereitstellen' });
    expect([early.status, textOf(await early.text()).includes('Noch nötig: eine Begründung.')]).toEqual([
      422,
      true,
    ]);

    const form = await openPage(office, `${own}/bearbeiten`);
    const saved = await postFields(office, `${own}/bearbeiten`, [
      ['version', hidden(form, 'version')],
      ['titel', 'Archiv gemeinsam'],
      ['begruendung', 'Ein Magazin reicht für alle.'],
      ['aufgabe', '501'],
      ['aufgabe', '502'],
    ]);
    expect(saved.status).toBe(303);
    expect((await post(own, 'stand', { schritt: 'bereitstellen' })).status).toBe(303);
    const ready = textOf(await openPage(office, own));
    expect(ready).toContain('Bereit für ein Projekt');
    expect(ready).toContain('Zahlen vom 21.11.2026');
    expect((await post(own, 'mitglied', { mitglied: KELSTERBACH, grund: 'x', dabei: 'ja' })).status).toBe(
      422,
    );
    await expectStatus(office, [`${own}/bearbeiten`], 303);
  });

  it('keeps them when a later round says otherwise, and shows the difference', async () => {
    await stage.addRound(
      { slug: 'zwei', title: 'Runde 2027', asOf: calendarDate('2026-11-01') },
      {
        '501': { [BIEBESHEIM]: 3, [KELSTERBACH]: 9 },
        '503': { [GERNSHEIM]: 7, [KELSTERBACH]: 2, [STOCKSTADT]: 7 },
      },
    );
    const [view] = await inAlliance(app.alliance.id, (tx) =>
      listReadyBundles(tx, 'intern', app.services.clock.today()),
    );
    expect(view?.figures).toMatchObject({ urgency: '7.00', wanting: 2, round: { title: 'Runde 2026' } });
    const text = textOf(await openPage(office, `${base}/${view?.bundle.id}`));
    expect(text).toContain('Ø Dringlichkeit 7,00 3,00');
    expect(text).toContain('Bedarfsabfrage Runde 2026 Runde 2027');
  });

  it('becomes something once, and then no longer moves', async () => {
    const [view] = await inAlliance(app.alliance.id, (tx) =>
      listReadyBundles(tx, 'intern', app.services.clock.today()),
    );
    const id = view?.bundle.id ?? '';
    const take = () =>
      inAlliance(app.alliance.id, (tx) => {
        const acting: BundleActing = {
          ...{ tx, allianceId: app.alliance.id, actor: 'befehl:test' },
          ...{ at: app.services.clock.now(), today: app.services.clock.today() },
        };
        return markBundleTaken(acting, id, { kind: 'project', id: 'archiv', path: '/projekte/archiv' });
      });
    expect(await take()).toEqual({ ok: true, value: 'taken' });
    expect(await take()).toMatchObject({ ok: false, error: expect.stringContaining('schon etwas geworden') });
    expect(
      await inAlliance(app.alliance.id, (tx) => listReadyBundles(tx, 'intern', app.services.clock.today())),
    ).toEqual([]);
    const html = await openPage(office, `${base}/${id}`);
    expect(html).toContain('href="/v/muster/projekte/archiv"');
    const refused = await office.post(`${base}/${id}/stand`, {
      version: '6',
      schritt: 'verwerfen',
      grund: 'x',
    });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('schon ein Projekt geworden');
  });
});

describe('wrong input', () => {
  it('is refused at the form with what was typed', async () => {
    const refused = await postFields(office, `${base}/neu`, [
      ['titel', ''],
      ['begruendung', 'Weil es passt.'],
      ['wer', 'auswahl'],
    ]);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const field of ['titel', 'aufgabe', 'wer']) expect(html).toContain(`<a href="#${field}">`);
    expect(html).toContain('Weil es passt.');
    const unknown = await postFields(office, `${base}/neu`, [
      ['titel', 'X'],
      ['aufgabe', '99999'],
      ['mitglied', KELSTERBACH],
    ]);
    expect([unknown.status, (await unknown.text()).includes('steht nicht im Katalog')]).toEqual([422, true]);
  });

  it('finds a change that crosses another, and a member without reason', async () => {
    const own = await make('Zwei zugleich', [
      ['aufgabe', '503'],
      ['wer', 'eine'],
    ]);
    expect(
      (await office.post(`${own}/mitglied`, { version: '9', mitglied: BIEBESHEIM, grund: 'x', dabei: 'ja' }))
        .status,
    ).toBe(409);
    const refused = await post(own, 'mitglied', { mitglied: KELSTERBACH, grund: ' ', dabei: 'nein' });
    const html = await refused.text();
    expect([refused.status, html.includes('<a href="#grund">'), html.includes('id="grund"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(
      (await post(own, 'mitglied', { mitglied: KELSTERBACH, grund: 'Macht es mit Mainz.', dabei: 'nein' }))
        .status,
    ).toBe(303);
    expect(textOf(await openPage(office, own))).toContain(
      'Herausgenommen: Kelsterbach (Macht es mit Mainz.)',
    );
    expect((await post(own, 'stand', { schritt: 'verwerfen', grund: '' })).status).toBe(422);
    expect((await post(own, 'stand', { schritt: 'fliegen' })).status).toBe(422);
    expect((await post(own, 'stand', { schritt: 'verwerfen', grund: 'Kein Personal.' })).status).toBe(303);
    expect((await post(own, 'stand', { schritt: 'wieder-aufnehmen' })).status).toBe(303);
    expect(textOf(await openPage(office, own))).toContain('wieder aufgenommen 21.11.2026');
  });

  it('is not found where there is no such bundle, and closed to who has no part in it', async () => {
    await expectStatus(office, [`${base}/x`, `${base}/x/bearbeiten`, `${base}/x/tabelle.csv`], 404);
    for (const path of ['stand', 'mitglied'])
      expect(
        (
          await office.post(`${base}/x/${path}`, {
            version: '1',
            schritt: 'pruefen',
            mitglied: 'x',
            grund: 'x',
          })
        ).status,
      ).toBe(404);
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    await expectStatus(stranger, [base, `${base}.csv`, `${base}/partner`], 403);
    await expectStatus(await app.signedIn('staff-council'), [base, `${base}/partner`], 403);
    const [bundle] = await inAlliance(app.alliance.id, (tx) =>
      queries(tx).selectFrom('needs.bundle').select('id').execute(),
    );
    await expectStatus(stranger, [`/v/nachbar/buendel/${bundle?.id}`], 404);
  });
});

it('leaves a whole audit trail', async () => {
  const report = await inAlliance(app.alliance.id, (tx) => verifyChain(tx, app.alliance.id));
  expect(report.entries).toBeGreaterThan(12);
});
