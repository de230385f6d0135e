import { beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { DEMO_COUNTIES } from '../../../../demo/demo-counties.ts';
import { loadIdeas } from '../../../../demo/load-ideas.ts';
import { loadMembers } from '../../../../demo/load-members.ts';
import { loadNeeds } from '../../../../demo/load-needs.ts';
import { ideaPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: ideaPageRoutes } });
const BASE = '/v/muster/ideen';
let coordinator: Visitor;
let raunheim: Visitor;
let ids: ReadonlyMap<string, string>;

beforeAll(async () => {
  const county = DEMO_COUNTIES.find(({ slug }) => slug === 'gross-gerau');
  if (!county) throw new Error('no demo county');
  ids = await app.services.database.inAlliance(app.alliance.id, async (tx) => {
    const loading = { tx, allianceId: app.alliance.id, at: app.clock.now() };
    await loadNeeds(loading, county, await loadMembers(loading, county));
    return loadIdeas(loading);
  });
  coordinator = await app.signedIn('coordinator');
  raunheim = await app.signedIn('head', '06433010');
});

const list = async (query: string, visitor = coordinator): Promise<string> =>
  textOf(await openPage(visitor, `${BASE}?${new URLSearchParams(query)}`));
const FORM = {
  kommune: '06433010',
  titel: 'Gemeinsamer Ordnungsdienst am Abend',
  text: 'Zwei Nachbarn gehen zusammen Streife.',
  region: 'Kreis Groß-Gerau',
  land: 'Hessen',
  stand: 'idee',
  quelle: 'eigene Idee',
  aufgaben: '608',
};
const version = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

describe('the search', () => {
  it.each([
    ['another form of the word', 'Vergaben', 'Kommunales Vergabezentrum'],
    ['the beginning of a word', 'klärsch', 'Klärschlamm gemeinsam'],
    ['the inside of a compound', 'zentrum', 'Kommunales Vergabezentrum'],
    ['a word without its umlauts', 'klaranlagen', 'Klärschlamm gemeinsam'],
    ['all words, wherever they stand', 'friedhof raunheim', 'Gemeinsame Friedhofsverwaltung'],
    ['a federal state', 'brandenburg', 'E-Rechnung gemeinsam einführen'],
    ['quotes as they stand', '"gemeinsame Friedhofsverwaltung"', 'Gemeinsame Friedhofsverwaltung'],
  ])('finds %s', async (_, search, title) => {
    const text = await list(`suche=${search}`);
    expect(text).toContain(title);
    expect(text).not.toContain('Kindertagesstätten in Modulbauweise');
  });

  it('filters by area, origin and own ideas, and takes signs of the query language as letters', async () => {
    const archive = await list('bereich=archiv');
    expect(archive).toContain('Kommunale Archive');
    expect(archive).toContain('1 Idee ');
    expect(await list('herkunft=Region Aachen')).toContain('Ein Zweckverband sucht');
    expect(await list('art=eigene')).toContain('Keine Idee passt');
    expect(await list("suche=':* & !(")).toContain('25 Ideen');
    expect(await list('suche=%_')).toContain('25 Ideen');
  });
});

describe('the page of an idea', () => {
  it('tells what, who, where, since when, how far and from which source', async () => {
    const id = ids.get('Eigenreinigung als gemeinsamer Versuch') ?? '';
    const text = textOf(await openPage(raunheim, `${BASE}/${id}`));
    for (const part of ['Riedstadt, Gernsheim', '2025', 'in Arbeit', 'Gebäudereinigung', 'Kapitel 1.1 b'])
      expect(text).toContain(part);
    expect(text).not.toContain('Bearbeiten');
    await expectStatus(raunheim, [`${BASE}/x`, `${BASE}/${app.alliance.id}`], 404);
    await expectStatus(raunheim, [`${BASE}/${id}/bearbeiten`], 403);
  });

  it('is of one alliance alone', async () => {
    const stranger = await app.signedIn('coordinator', undefined, app.neighbour);
    const id = [...ids.values()][0] ?? '';
    await expectStatus(stranger, [`/v/nachbar/ideen/${id}`], 404);
    expect(textOf(await openPage(stranger, '/v/nachbar/ideen'))).toContain('Noch ist keine Idee gesammelt');
  });
});

describe('an idea of a municipality', () => {
  it('is added and changed by its head; hidden by the office, then others find it no more', async () => {
    const added = await raunheim.post(`${BASE}/neu`, FORM);
    expect(added.status).toBe(303);
    const own = (added.headers.get('location') ?? '').replace(/\?.*/, '');
    const form = await openPage(raunheim, `${own}/bearbeiten`);
    const changed = { ...FORM, version: version(form), titel: 'Ordnungsdienst zu zweit' };
    expect((await raunheim.post(`${own}/bearbeiten`, changed)).status).toBe(303);
    expect(await list('art=eigene')).toContain('Ordnungsdienst zu zweit');
    const late = await raunheim.post(`${own}/bearbeiten`, { ...changed, titel: 'Zu spät' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="Zu spät"');

    const trebur = await app.signedIn('delegate', '06433014');
    expect((await trebur.post(`${own}/bearbeiten`, changed)).status).toBe(403);
    expect((await raunheim.post(`${own}/ausblenden`, { grund: 'x', version: '2' })).status).toBe(403);
    expect((await coordinator.post(`${own}/ausblenden`, { version: '2' })).status).toBe(422);
    expect((await coordinator.post(`${own}/ausblenden`, { version: '2', grund: 'doppelt' })).status).toBe(
      303,
    );
    await expectStatus(trebur, [own], 404);
    expect(await list('suche=Ordnungsdienst', trebur)).toContain('Keine Idee passt');
    expect(textOf(await openPage(raunheim, own))).toContain('doppelt');
    expect((await coordinator.post(`${own}/ausblenden`, { version: '3', sichtbar: 'ja' })).status).toBe(303);
    await expectStatus(trebur, [own], 200);
  });

  it.each([
    ['for the collection', { kommune: '' }, 'Die Sammlung pflegt die Geschäftsstelle.'],
    ['for another municipality', { kommune: '06433014' }, 'Eigene Ideen einer Kommune tragen'],
    ['without a source', { quelle: '' }, 'Nennen Sie die Quelle'],
    ['with an unknown task', { aufgaben: '9999' }, 'Die Aufgabe 9999 gibt es im Katalog nicht.'],
  ])('is refused %s, and keeps what was typed', async (_, changes, sentence) => {
    const refused = await raunheim.post(`${BASE}/neu`, { ...FORM, ...changes, text: '<i>getippt</i>' });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('&lt;i&gt;getippt&lt;/i&gt;');
  });
});

describe('the download', () => {
  it('has the lines of the screen and computes nothing', async () => {
    await coordinator.post(`${BASE}/neu`, { ...FORM, kommune: '', titel: '=1+1', region: 'Wetteraukreis' });
    const csv = await openPage(coordinator, `${BASE}.csv?herkunft=Wetteraukreis`);
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain("'=1+1;");
    expect(csv).toContain('Vergabezentrum nach dem Muster des Nachbarkreises');
  });
});
