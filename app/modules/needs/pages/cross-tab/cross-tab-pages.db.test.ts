import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { readSheet } from '../../../../platform/sheets/read-sheet.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { needsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: needsPageRoutes } });
await loadDemoRound(app.services, app.alliance, 'main-kinzig');
const office = await app.signedIn('coordinator');
const head = await app.signedIn('head', '06435010');

const pageOf = async (query: string, visitor = office, status = 200): Promise<string> => {
  const response = await visitor.send(`/v/muster/bedarf/vergleich${query}`);
  expect(response.status).toBe(status);
  return response.text();
};

async function tableOf(query: string, visitor = office): Promise<string[][]> {
  const table = readCsv(await pageOf(`.csv${query}`, visitor));
  if (!table.ok) throw new Error(table.error.message);
  return [table.value.header, ...table.value.rows.map(({ fields }) => fields)].map((row) => row.slice(0, -1));
}

/** A workbook keeps 8,00 as the number 8. */
const asFigure = (cell: string): string | number =>
  /^\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;

/** Cells of the rows of the page, as text. */
const screenOf = (page: string): string[][] =>
  [...page.matchAll(/<tr role="row">(<th scope="row"[\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
    ),
  );

describe('the comparison by attributes', () => {
  it('parts the published counts of each area by U and Nicht-U', async () => {
    const [header, ...rows] = await tableOf('?spalten=gruppe');
    expect(header).toEqual(['Aufgabenbereich', 'U-Kommunen', 'Nicht-U', 'Gesamt']);
    expect(rows).toContainEqual(['Datenschutz', '15', '4', '19']);
    expect(rows).toContainEqual(['Gebäudereinigung', '6', '3', '9']);
    expect(rows.at(-1)).toEqual(['Gesamt', '19', '10', '29']);
  });

  it('counts inhabitants at the day of the round; classes can be set', async () => {
    const page = await pageOf('');
    expect(page).toContain('Einwohner am 31.12.2022');
    expect(page).toContain('ab 50.000 <span class="gw-note">(1)</span>');
    const [header] = await tableOf('?klassen=8000');
    expect(header).toEqual(['Aufgabenbereich', 'unter 8.000', 'ab 8.000', 'Gesamt']);
  });

  it('gives the export what the screen shows, as CSV and as a workbook', async () => {
    const query = '?zeilen=art&spalten=groesse&wert=dringlichkeit&bereich=datenschutz';
    const screen = screenOf(await pageOf(query));
    const [header = [], ...rows] = await tableOf(query);
    expect(rows.map((row) => row.map((cell) => cell || '–'))).toEqual(screen);
    expect(screen.at(-1)?.at(-1)).toBe('8,00');
    const response = await office.send(`/v/muster/bedarf/vergleich.xlsx${query}`);
    const sheet = await readSheet(new Uint8Array(await response.arrayBuffer()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
    const written = sheet.value[0]?.rows.map((row) => row.slice(0, -1).map(asFigure));
    expect(written).toEqual([header, ...rows].map((row) => row.map(asFigure)));
  });

  it('refuses the same attribute twice and limits that do not ascend, and keeps what was typed', async () => {
    expect(await pageOf('?zeilen=art&spalten=art', office, 422)).toContain('zwei verschiedene Merkmale');
    const page = await pageOf('?klassen=viele', office, 422);
    expect(page).toContain('in aufsteigender Folge');
    expect(page).toMatch(/name="klassen"[^>]*value="viele"/);
  });

  it('hides small cells from who may not read single ratings, also in exports, and lets nobody cut classes at will', async () => {
    await app.services.database.inAlliance(app.alliance.id, (tx) =>
      queries(tx).updateTable('needs.round').set({ ratings_visibility: 'intern' }).execute(),
    );
    const page = await pageOf('?klassen=8000', head);
    // Hanau is alone in its class: whatever it says stays hidden, and with it a cell that would give it away.
    expect(page).toContain('ab 50.000');
    expect(page).not.toContain('Größenklassen ab');
    for (const row of screenOf(page).slice(0, -1)) {
      expect(row.at(-2)).toBe('verdeckt');
      expect(row.filter((cell) => cell === 'verdeckt').length).toBeGreaterThan(1);
    }
    expect((await tableOf('', head)).slice(1)).toEqual(screenOf(page));
    expect(await pageOf('', office)).not.toContain('verdeckt');
  });
});
