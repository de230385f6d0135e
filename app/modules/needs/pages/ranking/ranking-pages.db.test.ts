import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import { presentRanking, rankAreas, readRatings } from '../../domain/index.ts';
import { insertRound } from '../../index.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { loadRanking } from '../../use-cases/ranking/load-ranking.ts';
import { needsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: needsPageRoutes } });
await loadDemoRound(app.services, app.alliance, 'main-kinzig');
const reader = await app.signedIn('lead');

const pageOf = async (address: string, status = 200): Promise<string> => {
  const response = await reader.send(`/v/muster${address}`);
  expect(response.status).toBe(status);
  return response.text();
};

const NAME = /<th scope="row"[^>]*><a href="[^"]*">([^<]+)<\/a>/g;
const namesOf = (page: string): string[] =>
  [...page.matchAll(NAME)].map(([, name = '']) => name.replaceAll('&amp;', '&'));
const LEAD = /aria-label="Warum Rang (\d+)\?"/g;
const ranksOf = (page: string): number[] => [...page.matchAll(LEAD)].map(([, rank]) => Number(rank));

async function tableOf(address: string) {
  const table = readCsv(await pageOf(address));
  if (!table.ok) throw new Error(table.error.message);
  return table.value;
}

describe('the ranking page', () => {
  it('shows all areas in computed order, with figures, published rank and what is made up', async () => {
    const page = await pageOf('/bedarf');
    const { chosen } = await loadRanking(app.services, app.alliance, 'intern', null);
    expect(namesOf(page)).toEqual(chosen?.ranking.areas.map(({ area }) => area));
    expect(ranksOf(page)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(page).toContain('Stand 31.12.2023');
    expect(page).toContain('Beispieldaten');
    expect(page).toContain('welche von ihnen welchen Bereich nannte, ist erfunden');
    expect(page).toContain('Die Beispielrunde ergibt für alle 20 Bereiche die veröffentlichten Zahlen.');
    expect(page).toContain('veröff.,');
    expect(page).toContain('Rang 7 hinter 11 und 13');
    // Vergabe & Beschaffung: published second, computed first.
    expect(page).toContain('2<span title="errechnet 1 Rang weiter vorn"> +1</span>');
    expect(page).toMatch(/aria-sort="ascending"><a[^>]*><span>Rang</);
  });

  it('keeps the rank with its area when the order is turned round or goes by name', async () => {
    const turned = await pageOf('/bedarf?sort=-rang');
    expect(ranksOf(turned)[0]).toBe(20);
    expect(ranksOf(turned).at(-1)).toBe(1);
    const byName = await pageOf('/bedarf?sort=bereich');
    expect(namesOf(byName).slice(0, 3)).toEqual(['Abfallwirtschaft', 'Abwasser', 'Arbeitsschutz']);
    const { chosen } = await loadRanking(app.services, app.alliance, 'intern', null);
    const ranks = new Map(chosen?.ranking.areas.map(({ area, rank }) => [area, rank]));
    expect(ranksOf(byName)).toEqual(namesOf(byName).map((name) => ranks.get(name)));
  });

  it('sorts by the published rank and says so at the column', async () => {
    const page = await pageOf('/bedarf?sort=veroeffentlicht');
    expect(namesOf(page).slice(0, 2)).toEqual(['Datenschutz', 'Vergabe & Beschaffung']);
    expect(page.match(/aria-sort=/g)).toHaveLength(1);
  });

  it('filters by name without minding accents, by U-Kommunen and by view', async () => {
    expect(namesOf(await pageOf('/bedarf?suche=GEBAUDE'))).toEqual(['Gebäudereinigung']);
    expect(namesOf(await pageOf('/bedarf?u-kommunen=15')).toSorted()).toEqual([
      'Datenschutz',
      'EDV & Digitalisierung',
      'Personal',
    ]);
    // Half of 29 is 14.5: Σ 15 and more, of the published sums 16, 16, 18, 18, 19, 20.
    const countyWide = namesOf(await pageOf('/bedarf?sicht=kreisweit'));
    expect(countyWide).toHaveLength(6);
    expect(namesOf(await pageOf('/bedarf?sicht=bilateral'))).toHaveLength(14);
    // 65 percent of 29 is 18.85: 19 and 20 alone.
    expect(namesOf(await pageOf('/bedarf?sicht=kreisweit&schwelle=65')).toSorted()).toEqual([
      'Datenschutz',
      'Personal',
    ]);
    expect(await pageOf('/bedarf?suche=gibtsnicht')).toContain(
      'Kein Aufgabenbereich passt zu diesen Filtern',
    );
  });

  it('ranks with other weights and carries them to the area and the export', async () => {
    const weights = 'gewicht-kommunen=0&gewicht-dringlichkeit=100&gewicht-komplexitaet=0';
    const page = await pageOf(`/bedarf?${weights}`);
    // By published urgency: 8,55 · 8,40 · 8,00.
    expect(namesOf(page).slice(0, 3)).toEqual([
      'Vergabe & Beschaffung',
      'Umweltschutzmaßnahmen & Natur',
      'Datenschutz',
    ]);
    expect(page).toContain(`/v/muster/bedarf/datenschutz?${weights.replaceAll('&', '&amp;')}`);
    expect(page).toContain(`/v/muster/bedarf.csv?${weights.replaceAll('&', '&amp;')}`);
    const area = await pageOf(`/bedarf/datenschutz?${weights}`);
    // (8 − 1) ÷ 9 of 100 points.
    expect(area).toContain('77,78');
    expect(area).toContain('Punkte, Rang 3');
  });

  it.each([
    [
      'gewicht-kommunen=40&gewicht-dringlichkeit=30&gewicht-komplexitaet=20',
      'zusammen 90 statt 100',
      'gewicht-kommunen',
    ],
    [
      'gewicht-kommunen=viel&gewicht-dringlichkeit=30&gewicht-komplexitaet=20',
      'Zahl der Kommunen: Geben Sie',
      'gewicht-kommunen',
    ],
    ['schwelle=120', 'Kreisweit ab: Geben Sie eine ganze Zahl von 0 bis 100 ein', 'schwelle'],
  ])('answers 422 to %s, keeps what was typed and says what to enter', async (query, sentence, field) => {
    const page = await pageOf(`/bedarf?suche=archiv&${query}`, 422);
    expect(page).toContain(sentence);
    expect(page).toContain(`<a href="#${field}">`);
    for (const [name, value] of new URLSearchParams(`suche=archiv&${query}`))
      expect(page).toMatch(new RegExp(`<input[^>]*name="${name}"[^>]*value="${value}"`));
    expect(namesOf(page)).toEqual(['Archiv']);
    expect(page).toContain('Bis dahin rechnet die Tabelle mit');
  });

  it('is closed to other alliances and to roles without work there', async () => {
    const other = await app.signedIn('coordinator', undefined, app.neighbour);
    expect((await other.send('/v/muster/bedarf')).status).toBe(403);
    expect((await other.send('/v/muster/bedarf/bewertungen.csv')).status).toBe(403);
    expect(await (await other.send('/v/nachbar/bedarf')).text()).toContain(
      'Es gibt noch keine Bedarfsabfrage',
    );
    expect((await other.send('/v/nachbar/bedarf.csv')).status).toBe(404);
    const council = await app.signedIn('staff-council');
    expect((await council.send('/v/muster/bedarf')).status).toBe(403);
  });
});

describe('the exports', () => {
  it('equal the screen: same lines, same order, same figures, marked as made up', async () => {
    const query = '?suche=s&u-kommunen=10&sort=-dringlichkeit';
    const { header, rows } = await tableOf(`/bedarf.csv${query}`);
    const page = await pageOf(`/bedarf${query}`);
    const column = (name: string) => rows.map(({ fields }) => fields[header.indexOf(name)]);
    expect(column('Aufgabenbereich')).toEqual(namesOf(page));
    expect(column('Rang (errechnet)').map(Number)).toEqual(ranksOf(page));
    expect(rows.length).toBeGreaterThan(1);
    for (const mean of column('Dringlichkeit (Mittel)')) expect(page).toContain(`<b>${mean}</b>`);
    for (const points of column('Punkte')) expect(page).toContain(`>${points}</td>`);
    for (const note of column('Hinweis')) expect(note).toContain('Beispieldaten: Veröffentlicht sind');
  });

  it('are the same as a workbook, with figures as numbers', async () => {
    const query = '?sicht=bilateral&sort=-punkte';
    const { header, rows } = await tableOf(`/bedarf.csv${query}`);
    const response = await reader.send(`/v/muster/bedarf.xlsx${query}`);
    const sheet = await readSheet(new Uint8Array(await response.arrayBuffer()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
    const asFigure = (cell: string) => (/^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell);
    const expected = [header, ...rows.map(({ fields }) => fields)].map((row) => row.map(asFigure));
    expect(sheet.value[0]?.rows.map((row) => row.map(asFigure))).toEqual(expected);
    expect(rows).toHaveLength(14);
  });

  it('give the single ratings so that the command computes what the page shows', async () => {
    const table = await tableOf('/bedarf/bewertungen.csv');
    const ratings = readRatings({ unit: 'Zeile', ...table });
    if (!ratings.ok) throw new Error(ratings.error.message);
    const { chosen } = await loadRanking(app.services, app.alliance, 'intern', null);
    expect(presentRanking(rankAreas(ratings.value))).toEqual(chosen && presentRanking(chosen.ranking));
    expect(new Set(table.rows.map(({ fields }) => fields.at(-1)))).toEqual(new Set(['Beispieldaten']));
    expect(
      ratings.value.every(({ member, complexity }) => /^\d{8}$/.test(member) && complexity !== null),
    ).toBe(true);
  });
});

describe('the page of an area', () => {
  it('shows both ranks, the way to the points, tasks and who is interested', async () => {
    const page = await pageOf('/bedarf/datenschutz');
    expect(page).toContain('19 von 29 Kommunen (65,5\u00a0%) erreichen die Schwelle von 50\u00a0%.');
    expect(page).toContain('von Hand gesetzt');
    // 40 % × 19 ÷ 29 and 40 % × (8 − 1) ÷ 9.
    expect(page).toContain('26,21');
    expect(page).toContain('31,11');
    expect(page).toContain('U-Kommunen (15)');
    expect(page).toContain('Nicht-U (4)');
    expect(page).toContain('Datenschutzbeauftragten stellen');
    expect(page).toContain('href="/v/muster/projekte"');
    expect(page).toContain('href="/v/muster/beteiligung"');
  });

  it('is not found where there is no such area or round', async () => {
    expect(await pageOf('/bedarf/raumfahrt', 404)).toContain('Seite nicht gefunden');
    expect(await pageOf('/bedarf?runde=1999', 404)).toContain('Seite nicht gefunden');
  });
});

describe('several rounds', () => {
  it('stand in tabs; one without answers says what it waits for', async () => {
    await app.services.database.inAlliance(app.alliance.id, (tx) =>
      insertRound(tx, app.alliance.id, {
        slug: 'neu',
        title: 'Neue Runde',
        asOf: app.services.clock.today(),
        isSample: false,
        note: '',
        rankingVisibility: 'leitungen',
        participants: new Map(),
        complexities: new Map(),
        ratings: [],
        published: [],
      }),
    );
    const latest = await pageOf('/bedarf');
    expect(latest).toContain('Zu dieser Abfrage liegt noch keine Bewertung vor');
    expect(latest).toContain('href="/v/muster/bedarf?runde=bedarfsabfrage-2023"');
    expect(latest).not.toContain('Beispieldaten');
    expect(latest).not.toContain('veröff.');
    expect(namesOf(await pageOf('/bedarf?runde=bedarfsabfrage-2023'))).toHaveLength(20);
    expect(await pageOf('/bedarf/archiv')).toContain('In dieser Abfrage hat niemand den Bereich bewertet');
  });
});
