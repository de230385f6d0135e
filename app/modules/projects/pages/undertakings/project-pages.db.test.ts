import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { projectsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: projectsPageRoutes } });
await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
await loadDemoCounty(app.services, app.neighbour, 'main-kinzig');
const lead = await app.signedIn('lead');
const page = (path = '') => openPage(lead, `/v/muster/projekte${path}`);
const titlesOf = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="[^"]*">([^<]+)<\/a>/g)].map(([, title = '']) =>
    title.replaceAll('\u00ad', ''),
  );

describe('the list of projects', () => {
  it('shows each with kind, state and how many take part', async () => {
    const html = await page();
    expect(titlesOf(html)).toHaveLength(43);
    const text = textOf(html);
    expect(text).toContain(
      'Archivwesen Prüfprojekt Läuft, Stufe 3 von 10 – Ohne Ampel Rüsselsheim 12 Juli 2025',
    );
    // Nobody names who takes part in the regular group; its number is printed.
    expect(text).toMatch(/E-Government-Stammgruppe Ständige Arbeitsgruppe Läuft – 15/);
    expect(text).toMatch(/Streusalzmanagement Prüfprojekt Abgeschlossen .*? – nicht bekannt/);
  });

  it('keeps apart what is county-wide, crosses the county, is local or permanent; what is over stands last', async () => {
    const html = await page();
    const heads = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(heads).toEqual(['kreisweit', 'ueber-den-kreis', 'oertlich', 'staendig']);
    const titles = titlesOf(html);
    expect(titles.indexOf('Archivwesen')).toBeLessThan(titles.indexOf('Bezügeabrechnung'));
  });

  it('filters by words in any case, state, kind, member and year', async () => {
    expect(titlesOf(await page('?suche=KLÄRSCHLAMM'))).toEqual([
      'Klärschlammentsorgung',
      'Klärschlammverwertung (Prüfprojekt)',
      'Arbeitsgruppe Klärschlammverwertung',
    ]);
    expect(titlesOf(await page('?zustand=in-vorbereitung'))).toEqual(['KI-Systeme']);
    const led = titlesOf(await page('?kommune=06433012&zustand=laufend'));
    expect(led).toContain('Archivwesen');
    expect(titlesOf(await page('?art=pilotprojekt'))).toEqual([
      'Reinigung kommunaler Liegenschaften: Pilotprojekt',
    ]);
    expect(titlesOf(await page('?jahr=2018'))).not.toContain('Archivwesen');
    const none = await page('?suche=%3Cb%3E&zustand=laufend');
    expect(textOf(none)).toContain('Kein Projekt passt zu diesen Filtern');
    expect(none).toContain('value="&lt;b&gt;"');
    expect(none).toContain('<option value="laufend" selected="">');
  });

  it('is a table file, too, asked the same questions', async () => {
    const csv = await openPage(lead, '/v/muster/projekte.csv?suche=archiv');
    expect(csv).toContain('Projekt;Gruppe;Art;Stand;Ampel');
    expect(csv).toContain('Archivwesen;Kreisweite Projekte;Prüfprojekt;');
    expect(csv.trim().split('\n')).toHaveLength(2);
  });

  it('says what to do where there is none', async () => {
    const empty = await createTestApp({ routes: { pages: projectsPageRoutes } });
    const text = textOf(await openPage(await empty.signedIn('coordinator'), '/v/muster/projekte'));
    expect(text).toContain('Noch keine Projekte');
  });
});

describe('the page of a project', () => {
  it('shows who takes part in which role, states with source, and its dates', async () => {
    const cleaning = textOf(await page('/reinigung'));
    expect(cleaning).toContain('Beteiligte Kommunen 8');
    expect(cleaning).toContain('Mörfelden-Walldorf nur Umsetzung dabei');
    expect(cleaning).toContain('Stockstadt ohne Vertretung nicht dabei');
    expect(cleaning).toContain('Kreis Groß-Gerau PL Projektleitung dabei');
    expect(cleaning).not.toContain('Kelsterbach');
    expect(cleaning).toContain('ab 2023 Läuft (12. Zwischenbericht, Stand 31.10.2025, 1.1 b');
    expect(textOf(await page('/pruefung'))).toContain(
      '31.08.2027: Ende des Vertrags zur Prüfung ortsveränderlicher elektrischer Anlagen',
    );
    expect(textOf(await page('/strom-gas'))).toContain('2026: Ende der Strom- und Gasverträge');
  });

  it('tells who attends without taking part, and does not count them', async () => {
    const housing = textOf(await page('/wohnraum'));
    expect(housing).toContain('Raunheim LKG Lenkungsgruppe nicht beteiligt');
    expect(housing).toContain('Beteiligte Kommunen 10');
    // Nobody says who led it, nor why it ended.
    expect(housing).toContain('Projektleitung nicht überliefert');
    expect(housing).toContain('Laufzeit Juni 2018 – spätestens Oktober 2024');
  });

  it('says that only a number is known', async () => {
    const group = textOf(await page('/egov-stammgruppe'));
    expect(group).toContain('Die Quelle nennt nur die Zahl: 15 Kommunen.');
  });

  it('leads to need and cost, to cost only who may see it', async () => {
    const path = '/v/nachbar/projekte/vergabezentrum';
    const cost = 'href="/v/nachbar/abrechnung?projekt=vergabezentrum"';
    const treasurer = await openPage(await app.signedIn('treasurer', undefined, app.neighbour), path);
    expect(treasurer).toContain(cost);
    expect(treasurer).toContain('href="/v/nachbar/bedarf/vergabe-beschaffung"');
    expect(textOf(treasurer)).toContain('Beteiligte Kommunen 18');
    const team = await openPage(await app.signedIn('team', undefined, app.neighbour), path);
    expect(team).not.toContain(cost);
  });

  it('there is none of another alliance, nor for the staff council', async () => {
    await expectStatus(lead, ['/v/muster/projekte/ozg', '/v/muster/projekte/gibt-es-nicht'], 404);
    const council = await app.signedIn('staff-council');
    await expectStatus(council, ['/v/muster/projekte', '/v/muster/projekte/reinigung'], 403);
  });
});
