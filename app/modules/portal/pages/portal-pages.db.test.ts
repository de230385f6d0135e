import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import { portalPageRoutes } from './routes.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'gemeinwerk-portal-'));
afterAll(() => rm(folder, { recursive: true }));
const app = await createTestApp({
  routes: { pages: portalPageRoutes },
  settings: { GEMEINWERK_DEMO: '1', GEMEINWERK_DATA: folder },
});
const { anonymous, services } = app;
const textOf = async (address: string, visitor = anonymous): Promise<string> =>
  (await visitor.send(address)).text();

describe('the start page', () => {
  it('lists the alliances, and offers the own one', async () => {
    const page = await textOf('/');
    expect(page).toContain('<title>Allianzen – Gemeinwerk</title>');
    expect(page).toContain('href="/v/muster/portal"');
    expect(page).toContain('href="/v/nachbar/portal"');
    expect(page).not.toContain('Zur Übersicht');
    const own = await textOf('/', await app.signedIn('coordinator'));
    expect(own.match(/Zur Übersicht/g)).toHaveLength(1);
  });
});

describe('the frame', () => {
  it('names page, alliance and product, and warns where demo accounts are open to others', async () => {
    const page = await textOf('/v/muster/', await app.signedIn('coordinator'));
    expect(page).toContain('<title>Übersicht – Kreis muster – Gemeinwerk</title>');
    expect(page).toContain('<a href="/v/muster/" aria-current="page">Übersicht</a>');
    expect(page).toContain('Geben Sie keine echten Daten ein.');
    expect(page).toContain('IKZ-Geschäftsstelle');
    expect(page).toContain('action="/abmelden"');
  });

  it('hides what the roles may not open', async () => {
    const page = await textOf('/v/muster/', await app.signedIn('team'));
    expect(page).toContain('>Projekte</a>');
    expect(page).not.toContain('>Abrechnung</a>');
    const council = await textOf('/v/muster/', await app.signedIn('staff-council'));
    expect(council).not.toContain('>Projekte</a>');
    expect(council).not.toContain('Wo die Projekte stehen');
    expect(council).toContain('Zurzeit wartet nichts auf Sie.');
  });

  it('puts the overview before the crumbs of an alliance, and the five legal links below every page', async () => {
    const page = await textOf('/v/muster/protokoll', await app.signedIn('auditor'));
    expect(page).toContain('<a href="/v/muster/">Übersicht</a>');
    expect(page).toContain('<span aria-current="page">Protokoll</span>');
    for (const link of ['barrierefreiheit', 'barriere-melden', 'leichte-sprache', 'datenschutz', 'impressum'])
      expect(page).toContain(`href="/${link}"`);
  });

  it('leads people with roles elsewhere to their other alliances', async () => {
    const { id } = await app.account('lead');
    const grant = { id: newId(), account_id: id, alliance_id: app.neighbour.id, role: 'auditor' };
    await services.database.inPlatform((tx) =>
      queries(tx)
        .insertInto('platform.role_grant')
        .values({ ...grant, valid_to: '2026-12-31' })
        .execute(),
    );
    const lead = await app.signedIn('lead');
    expect(await textOf('/v/muster/', lead)).toContain('<a href="/v/nachbar/">Zu: Kreis nachbar</a>');
    expect(await textOf('/v/nachbar/', lead)).toContain('Ihr Zugang endet am 31.12.2026 (in 40 Tagen)');
    expect(await textOf('/v/muster/', await app.signedIn('team'))).not.toContain('Zu: Kreis nachbar');
    app.clock.advance({ days: 41 });
    const later = await app.signedIn('lead');
    expect((await later.send('/v/nachbar/')).headers.get('location')).toBe('/v/nachbar/portal');
    expect((await later.send('/v/nachbar/protokoll')).status).toBe(403);
  });
});

describe('texts of the operator', () => {
  it('are missed in plain words until they are written, then shown paragraph by paragraph and escaped', async () => {
    expect(await textOf('/impressum')).toContain('Dies ist eine Vorführung');
    await mkdir(path.join(folder, 'seiten'));
    await writeFile(path.join(folder, 'seiten', 'impressum.txt'), 'Kreis Muster\r\n\r\nTelefon <b>0</b>\n');
    const page = await textOf('/impressum');
    expect(page).toContain('<p>Kreis Muster</p><p>Telefon &lt;b&gt;0&lt;/b&gt;</p>');
    expect(page).not.toContain('Dies ist eine Vorführung');
  });
});

it.each([
  ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
  ['/barriere-melden', 'Barriere melden'],
  ['/leichte-sprache', 'Leichte Sprache'],
  ['/datenschutz', 'Datenschutz'],
])('%s is a page of its own', async (address, title) => {
  const page = await textOf(address);
  expect(page).toContain(`<title>${title} – Gemeinwerk</title>`);
  expect(page).toContain(`<h1 class="gw-h1">${title}</h1>`);
});

it('the privacy page names what decisions keep of people', async () => {
  const page = await textOf('/datenschutz');
  for (const kind of [
    'Vertretung einer Leitung',
    'Antwort-Link',
    'Antworten und Bemerkungen',
    'Unterschriftsblätter',
  ])
    expect(page).toContain(kind);
});
