import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { follow, journeyBrowser, signOut, tableRows } from '../support/browser.ts';
import { ownProduct } from '../support/own-product.ts';

const browser = journeyBrowser();
const RANKING = /^Aufgabenbereiche mit Rang/;
let page: Page;

const press = async (name: string, within = 'main'): Promise<void> => {
  await page.locator(within).getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
};

/** The essential steps of both threads where no script runs: every button leads to a page of its own. */
describe('without JavaScript', () => {
  beforeAll(async () => {
    page = await browser.open({ javaScriptEnabled: false });
  });

  it('is led to the sign-in and, signed in, to the page asked for', async () => {
    await page.goto('/v/main-kinzig/bedarf');
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    await page.getByLabel('E-Mail-Adresse').fill('controller@main-kinzig.demo');
    await page.getByLabel('Kennwort').fill('falsch');
    await press('Anmelden');
    expect(await page.getByRole('alert').innerText()).toContain('Adresse oder Kennwort stimmen nicht');
    expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe('controller@main-kinzig.demo');
    await page.getByLabel('Kennwort').fill('gemeinwerk-demo');
    await press('Anmelden');
    expect(page.url()).toBe(`${(await ownProduct()).url}/v/main-kinzig/bedarf`);
  });

  it('filters with a button', async () => {
    await page.getByLabel('Suchen').fill('daten');
    await press('Anwenden');
    expect((await tableRows(page, RANKING)).map((row) => row[2])).toEqual([
      expect.stringContaining('Datenschutz'),
    ]);
    await page.getByLabel('Suchen').fill('');
    await page.getByLabel('Sicht').selectOption('kreisweit');
    await press('Anwenden');
    const rows = await tableRows(page, RANKING);
    expect(rows.length).toBeGreaterThan(3);
    // County-wide: 15 or more of 29, the demo round's half.
    for (const row of rows) expect(Number(row[5])).toBeGreaterThanOrEqual(15);
  });

  it('sorts by a link in the head and keeps the filter', async () => {
    await page
      .getByRole('columnheader', { name: /Dringlichkeit/ })
      .getByRole('link')
      .click();
    await page.waitForURL(/sort=-dringlichkeit/);
    expect(page.url()).toContain('sicht=kreisweit');
    const urgency = (await tableRows(page, RANKING)).map((row) =>
      Number(
        /(\d+),(\d\d)/
          .exec(row[7] ?? '')
          ?.slice(1)
          .join('.'),
      ),
    );
    expect(urgency.length).toBeGreaterThan(3);
    expect(urgency).toEqual(urgency.toSorted((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
  });

  it('weighs anew, and says what is wrong with weights that do not add up', async () => {
    await page.locator('main summary', { hasText: 'Gewichte' }).click();
    await page.locator('#gewicht-kommunen').fill('90');
    await press('Anwenden');
    expect(await page.locator('#gewicht-kommunen').inputValue()).toBe('90');
    const weighting = page.getByRole('group', { name: 'Was zählt für den Rang?' });
    expect(await weighting.innerText()).toContain('ergeben zusammen 150');
    await page.locator('#gewicht-kommunen').fill('100');
    for (const other of ['dringlichkeit', 'komplexitaet']) await page.locator(`#gewicht-${other}`).fill('0');
    await press('Anwenden');
    // Members alone count: 18 of 29 towns are 62.07 of 100 points, whatever the urgency.
    const rows = await tableRows(page, RANKING);
    expect(rows.find((row) => row[2]?.includes('Vergabe'))?.[8]).toBe('62,07');
  });

  it('opens all navigation without a menu button', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('[data-menu]').isVisible()).toBe(false);
    for (const name of ['Übersicht', 'Projekte', 'Abrechnung', 'Mitglieder'])
      expect(
        await page
          .getByRole('navigation', { name: 'Hauptnavigation' })
          .getByRole('link', { name })
          .isVisible(),
      ).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('reads the Rechenweg and asks what would be, with a button and an address', async () => {
    await page.goto('/v/main-kinzig/abrechnung/vergabezentrum');
    await follow(page, '382.718,77');
    expect(await page.getByRole('region', { name: 'Kostenbeitrag' }).innerText()).toContain('610 ÷ 1.817');
    await page.goto('/v/main-kinzig/abrechnung/rechner?tabelle=vergabezentrum');
    await page.getByRole('radio', { name: 'zu gleichen Teilen' }).check();
    await press('Neu rechnen');
    const rows = await tableRows(page, 'Bisheriger und neuer Beitrag jeder Kommune mit Änderung');
    // 1,140,000.00 ÷ 18 = 63,333.33…: twelve pay one cent more.
    expect(rows.filter((row) => row[3] === '63.333,33')).toHaveLength(12);
    expect(rows.filter((row) => row[3] === '63.333,34')).toHaveLength(6);
    expect(await page.getByLabel('Die Adresse enthält alle Angaben').inputValue()).toContain(
      'schluessel=gleich',
    );
    await page.getByLabel('Gesamtkosten').fill('eine Million');
    await press('Neu rechnen');
    expect(await page.getByRole('alert').innerText()).toContain('Gesamtkosten');
    expect(await page.getByLabel('Gesamtkosten').inputValue()).toBe('eine Million');
  });

  it('signs out, and the pages are closed again', async () => {
    await signOut(page);
    await page.waitForLoadState();
    await page.goto('/v/main-kinzig/abrechnung');
    expect(new URL(page.url()).pathname).toBe('/anmelden');
  });

  it('the office records a participation', async () => {
    page = await browser.open({ javaScriptEnabled: false, as: 'coordinator@gross-gerau.demo' });
    await page.goto('/v/gross-gerau/beteiligung/eintragen');
    await page.getByLabel('Projekt', { exact: true }).selectOption('Archivwesen');
    await page.getByLabel('Kommune', { exact: true }).selectOption('Trebur');
    await press('Anzeigen');
    await page.getByLabel('Anmerkung (freiwillig)').fill('ohne Skript eingetragen');
    await press('Eintragen');
    await page.getByText('Die Beteiligung ist eingetragen.').waitFor();
    expect(await page.getByRole('region', { name: 'Bisher eingetragen' }).innerText()).toContain(
      'ohne Skript eingetragen',
    );
  });
});
