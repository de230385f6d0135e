import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { MONEY_ROLES, ROLES } from '../../../platform/auth/roles.ts';
import { readCsv } from '../../../platform/csv/read-csv.ts';
import { settlementPageRoutes } from './routes.ts';

const routes = { pages: settlementPageRoutes };
const app = await createTestApp({ routes });
await loadDemoCounty(app.services, app.alliance, 'main-kinzig');
await loadDemoCounty(app.services, app.neighbour, 'gross-gerau');
const treasurer = await app.signedIn('treasurer');
const neighbour = await app.signedIn('treasurer', undefined, app.neighbour);
const ROOT = '/v/muster/abrechnung';
const page = (path = '') => openPage(treasurer, ROOT + path);
const text = async (path = '') => textOf(await page(path));

describe('the list of tables', () => {
  it('shows cost, key and whether every printed row is explained', async () => {
    const shown = await text();
    expect(shown).toContain(
      'Interkommunales Vergabezentrum Planung 11/2023 Stunden 18 1.140.000,00 € 18 von 18 erklärt',
    );
    expect(shown).toContain('38.000,00 € 6 von 6 erklärt');
    expect(shown).toContain('103.200,00 € 3 von 3 erklärt');
  });

  it('leads from an undertaking to its table, and shows all where it has none', async () => {
    const asked = await treasurer.send(`${ROOT}?projekt=ozg`);
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `${ROOT}/ozg`]);
    expect(await text('?projekt=gibt-es-nicht')).toContain('Beitragstabellen');
  });

  it('says what to do where there is none', async () => {
    const empty = await createTestApp({ routes });
    const coordinator = await empty.signedIn('coordinator');
    const html = await openPage(coordinator, ROOT);
    expect(textOf(html)).toContain('Noch keine Beitragstabelle');
    expect(html).not.toContain('/rechner"');
    expect(textOf(await openPage(coordinator, `${ROOT}/rechner`))).toContain('Noch keine Beitragstabelle');
    await openPage(coordinator, `${ROOT}/vergabezentrum`, 404);
  });
});

describe('a table', () => {
  it('shows every amount to the cent beside the print, and the sum', async () => {
    const shown = await text('/vergabezentrum');
    expect(shown).toContain('Flörsbachtal 15 17 32 20.077,05 20 20 – 5.019,26 5 5 –');
    expect(shown).toContain('Main-Kinzig-Kreis 560 51 610 382.718,77 383 383 – 95.679,69 96 96 –');
    expect(shown).toContain('Freigericht 22 17 39 24.468,90 24 25 −1');
    expect(shown).toContain('Summe 1.399 416 1.815 1.140.000,00 1.140');
    expect(shown).toContain('Verteilt 1.140.000,00 € auf den Cent');
    expect(shown).not.toContain('Beispieldaten');
  });

  it('explains each printed row and each printed sum', async () => {
    const shown = await text('/vergabezentrum');
    expect(shown).toContain('Freigericht stimmt mit Rundung');
    expect(shown).toContain('Die gedruckten Zeilen ergeben 1.817 Std., gedruckt ist 1.815 Std. (+2 Std.).');
    expect(shown).not.toContain('nicht erklärt');
  });

  it('sets cost today beside cost together where both are printed', async () => {
    const html = await page('/datenschutz');
    expect(textOf(html)).toContain('Heute und gemeinsam');
    // Printed: 60.0 T€ today, 38.0 together; Wächtersbach pays 10.2 instead of 8.5.
    expect(textOf(html)).toContain('Summe 60,0 38,0 22,0');
    expect(textOf(html)).toMatch(/Wächtersbach 8,5 10,2 −1,7 \S+ % wird teurer/);
    expect(textOf(await page('/ozg'))).not.toContain('Heute und gemeinsam');
  });

  it('says on page and sheet that it is made up', async () => {
    const path = '/v/nachbar/abrechnung/vergabezentrum';
    expect(textOf(await openPage(neighbour, path))).toContain('Beispieldaten');
    const [, ...rows] = (await openPage(neighbour, `${path}.csv`)).trim().split('\r\n');
    expect(rows.slice(0, -1).every((row) => row.endsWith(';Beispieldaten'))).toBe(true);
    expect(rows).toHaveLength(12);
  });

  it('comes as a sheet whose amounts are those of the page and add up', async () => {
    const response = await treasurer.send(`${ROOT}/vergabezentrum.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('beitraege-muster-vergabezentrum.csv');
    const table = readCsv((await response.text()).replace('\uFEFF', ''));
    if (!table.ok) throw new Error(table.error.message);
    const rows = table.value.rows.map(({ fields }) => fields);
    expect(rows[0]?.slice(0, 9)).toEqual([
      'Flörsbachtal',
      '06435008',
      '20077,05',
      '5019,26',
      '15',
      '17',
      '32',
      '20',
      '5',
    ]);
    const amounts = rows.map(([, , amount = '']) => BigInt(amount.replace(',', '')));
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0n)).toBe(amounts.at(-1));
    expect(amounts.at(-1)).toBe(114_000_000n);
    const shown = await text('/vergabezentrum');
    const german = (amount: string) => amount.replace(/(\d)(?=(\d{3})+,)/g, '$1.');
    for (const [name = '', , amount = ''] of rows.slice(0, -1)) {
      expect(shown).toContain(name);
      expect(shown).toContain(` ${german(amount)} `);
    }
  });
});

describe('the Rechenweg of a member', () => {
  it('leads from the cost to the amount, with sources', async () => {
    const shown = await text('/vergabezentrum/06435008');
    expect(shown).toContain('1.140.000,00 € × 32 ÷ 1.817');
    expect(shown).toContain('Kostenbeitrag Flörsbachtal 20.077,05 €');
    expect(shown).toContain('25 % von 20.077,05 €');
    expect(shown).toContain('gewichtete Hochrechnung der gemeldeten Stunden');
  });

  it('names the assumption about the county in the sample', async () => {
    const html = await openPage(neighbour, '/v/nachbar/abrechnung/vergabezentrum/06433');
    expect(textOf(html)).toContain('der Kreis zählt als Summe seiner Gemeinden (Annahme)');
  });
});

describe('what there is not', () => {
  it.each([
    '/gibt-es-nicht',
    '/gibt-es-nicht.csv',
    '/gibt-es-nicht/06435008',
    '/vergabezentrum/06435003',
    '/vergabezentrum/gibt-es-nicht',
    '/rechner/gibt-es-nicht',
    '/vergabezentrum/06433',
  ])('%s answers 404', async (path) => {
    await expectStatus(treasurer, [ROOT + path], 404);
  });
});

describe('who may see what members pay', () => {
  const paths = [
    ROOT,
    `${ROOT}/vergabezentrum`,
    `${ROOT}/vergabezentrum.csv`,
    `${ROOT}/vergabezentrum/06435008`,
    `${ROOT}/rechner`,
    `${ROOT}/rechner.csv`,
    `${ROOT}/rechner/06435008`,
  ];

  it.each(MONEY_ROLES)('%s', async (role) => {
    await expectStatus(await app.signedIn(role), paths, 200);
  });

  const others = ROLES.filter((role) => !MONEY_ROLES.includes(role));
  it('not five others', () => {
    expect(others.toSorted()).toEqual(['lead', 'provider', 'staff-council', 'team', 'working-group']);
  });
  it.each(others)('not %s', async (role) => {
    const visitor = await app.signedIn(role);
    for (const path of paths) {
      const html = await openPage(visitor, path, 403);
      expect(html).not.toContain('20.077,05');
    }
  });

  it('not the treasurer of another alliance', async () => {
    await expectStatus(neighbour, paths, 403);
  });
});
