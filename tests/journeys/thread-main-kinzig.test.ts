import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, rowTexts, tableRows } from '../support/browser.ts';
import { cents } from '../support/german-figures.ts';

const browser = journeyBrowser();
let page: Page;

const CONTRIBUTIONS = /^Kostenbeiträge: Interkommunales Vergabezentrum/;
const WHAT_IF = 'Bisheriger und neuer Beitrag jeder Kommune mit Änderung';

/** One story on one screen: each step goes on where the last one ended. */
describe('the controller of Main-Kinzig asks what the procurement centre costs, and why', () => {
  beforeAll(async () => {
    page = await browser.open({ as: 'controller@main-kinzig.demo' });
  });

  it('signs in and sees what waits and where the projects stand', async () => {
    expect(new URL(page.url()).pathname).toBe('/v/main-kinzig/');
    await page.getByRole('heading', { name: 'Übersicht', level: 1 }).waitFor();
    const projects = await tableRows(page, /^Offene Projekte/);
    expect(projects).toContainEqual(['Interkommunales Vergabezentrum', 'In Vorbereitung', '18']);
    expect(await page.locator('header summary').innerText()).toContain('Vorstand und Controlling');
    await expectNoViolations(page);
  });

  it('finds where the need is greatest, with the published rank beside the computed one', async () => {
    await follow(page, 'Bedarf', { within: 'header' });
    expect(new URL(page.url()).pathname).toBe('/v/main-kinzig/bedarf');
    const rows = await tableRows(page, /^Aufgabenbereiche mit Rang/);
    expect(rows).toHaveLength(20);
    expect(rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ['1', '2 +1', expect.stringContaining('Vergabe & Beschaffung')],
      ['2', '1 −1', expect.stringContaining('Datenschutz')],
      ['3', '3 ±0', expect.stringContaining('Personal')],
    ]);
    // Printed in Annex 3: 14 + 4 = 18 towns, urgency 8.55.
    expect(rows[0]?.slice(3, 6)).toEqual(['14', '4', '18']);
    expect(rows[0]?.join(' ')).toContain('8,55');
    expect(await page.getByText('Beispieldaten', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('columnheader', { name: /von Hand/ }).isVisible()).toBe(true);
  });

  it('opens the area, its project and who takes part', async () => {
    await follow(page, 'Vergabe & Beschaffung');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vergabe & Beschaffung');
    await page.getByText('18 von 29 Kommunen', { exact: false }).first().waitFor();
    await follow(page, 'Projekte', { within: 'header' });
    await follow(page, 'Interkommunales Vergabezentrum');
    expect(await tableRows(page, /^Beteiligte Kommunen/)).toHaveLength(18);
    await follow(page, 'Beteiligung', { within: 'header' });
    expect((await rowTexts(page.locator('tfoot tr')))[0]?.slice(1, 4)).toEqual(['3', '18', '6']);
  });

  it('sees all three contribution tables and opens the procurement centre', async () => {
    await follow(page, 'Abrechnung', { within: 'header' });
    const tables = await tableRows(page, /^Beitragstabellen/);
    expect(tables.map((row) => row[0])).toEqual([
      'Interkommunales Vergabezentrum',
      'Leistungen des Datenschutzes',
      'Digitalisierung von Verwaltungsleistungen (OZG)',
    ]);
    expect(tables.map((row) => row.at(-1))).toEqual([
      '18 von 18 erklärt',
      '6 von 6 erklärt',
      '3 von 3 erklärt',
    ]);
    await follow(page, 'Interkommunales Vergabezentrum');
    const rows = await tableRows(page, CONTRIBUTIONS);
    expect(rows.find(([name]) => name === 'Flörsbachtal')).toContain('20.077,05');
    expect(rows.find(([name]) => name === 'Main-Kinzig-Kreis')).toContain('382.718,77');
    expect(sumOf(rows, 4)).toBe(114_000_000n);
  });

  it('reads row by row that every one of the 18 printed rows fits the rule', async () => {
    const checks = await tableRows(page, 'Abgleich jeder gedruckten Zeile mit der Regel');
    expect(checks).toHaveLength(18);
    for (const [name, verdict, reason] of checks) {
      expect(`${name}: ${verdict}`).toMatch(/: stimmt( mit Rundung)?$/);
      expect(reason).toMatch(/Std\. × 1\.140 T€ = .* T€/);
    }
  });

  it('opens the Rechenweg of an amount: pool, key, rounding, control sum', async () => {
    await follow(page, '20.077,05');
    const steps = await page.getByRole('region', { name: 'Kostenbeitrag' }).innerText();
    expect(steps).toContain('1.140.000,00');
    expect(steps.replace(/\u00a0/g, ' ')).toContain('1.140.000,00 € × 32 ÷ 1.817');
    expect(steps).toContain('Vor dem Runden');
    expect(steps).toContain('abgerundet');
    expect(steps.replace(/\u00a0/g, ' ')).toContain('Summe aller Anteile = 1.140.000,00 €');
    await expectNoViolations(page);
    await follow(page, 'Zurück zur Tabelle');
  });

  it('asks what would be if inhabitants counted: every member changes, the sum does not', async () => {
    await follow(page, 'Was wäre, wenn?');
    const answer = page.waitForResponse(/schluessel=einwohner/);
    await page.getByRole('radio', { name: 'Einwohner', exact: true }).check();
    await answer;
    await expect.poll(() => page.url()).toContain('einwohner');
    const rows = await tableRows(page, WHAT_IF);
    expect(rows).toHaveLength(18);
    for (const row of rows) expect(`${row[0]} ${row[4]}`).toMatch(/ [+−][\d.]+,\d\d$/);
    expect(sumOf(rows, 2)).toBe(114_000_000n);
    expect(sumOf(rows, 3)).toBe(114_000_000n);
    expect(sumOf(rows, 4)).toBe(0n);
    await expectNoViolations(page);
  });

  it('shares the address: a treasurer sees the same amounts', async () => {
    const shared = await page.getByLabel('Die Adresse enthält alle Angaben').inputValue();
    const treasurer = await browser.open({ as: 'treasurer.freigericht@main-kinzig.demo' });
    await treasurer.goto(shared);
    expect(await treasurer.locator('header summary').innerText()).toContain('Kämmerei');
    expect(await tableRows(treasurer, WHAT_IF)).toEqual(await tableRows(page, WHAT_IF));
    expect(await treasurer.getByRole('radio', { name: 'Einwohner', exact: true }).isChecked()).toBe(true);
  });
});

const sumOf = (rows: readonly string[][], column: number): bigint =>
  rows.reduce((sum, row) => sum + cents(row[column] ?? ''), 0n);
