import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, rowTexts, tableRows } from '../support/browser.ts';

const browser = journeyBrowser();
const COORDINATOR = 'coordinator@gross-gerau.demo';
const FORM = '/v/gross-gerau/beteiligung/eintragen';
let page: Page;

const sums = async (): Promise<string[]> => {
  const [first = []] = await rowTexts(page.locator('.gw-matrix tfoot tr'));
  return first.slice(1);
};

const history = async (editor: Page): Promise<string> =>
  (await editor.getByRole('region', { name: 'Bisher eingetragen' }).innerText()).replace(/\s+/g, ' ');

/** Background of the first chip of a role in the body of the matrix, as it is painted. */
const paint = (role: string): Promise<string> =>
  page
    .locator('.gw-matrix tbody .gw-role', { hasText: new RegExp(`^${role}$`) })
    .first()
    .evaluate((chip) => getComputedStyle(chip).backgroundColor);

describe('the office of Groß-Gerau keeps who takes part in what', () => {
  beforeAll(async () => {
    page = await browser.open({ as: COORDINATOR });
  });

  it('sees on the overview that the matrix of the last year is missing', async () => {
    expect(await page.getByRole('region', { name: 'Was auf mich wartet' }).innerText()).toContain(
      'Das Berichtsjahr endete am 31.10.2026',
    );
    expect(await tableRows(page, /^Offene Projekte/)).toContainEqual(['KI-Systeme', 'In Vorbereitung', '12']);
    expect(
      await page.getByRole('region', { name: 'Nächste Termine' }).getByRole('listitem').count(),
    ).toBeGreaterThan(3);
  });

  it('reads both printed matrices with the sums of the reports', async () => {
    await follow(page, 'Beteiligung', { within: 'header' });
    await follow(page, 'Bericht 2025');
    await page.getByText('Stand 31.10.2025').first().waitFor();
    // 12th interim report, SUMME: 15, 8/4, 13, 14/12, 14, 12, 11.
    expect((await sums()).slice(0, 9)).toEqual(['15', '8', '4', '13', '14', '12', '14', '12', '11']);
    expect(
      await page.getByText('Alle 9 Summen stimmen mit der gedruckten Zeile SUMME überein.').isVisible(),
    ).toBe(true);
    expect(await page.locator('.gw-matrix tbody tr').count()).toBe(15);
    expect(await page.getByText('keine Aufgabenzuständigkeit').count()).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Bericht 2018' }).click();
    await page.getByText('Stand 31.10.2018').first().waitFor();
    // 5th interim report, SUMME: 14, 10, 13, 15, 10, 11, 13.
    expect((await sums()).slice(0, 7)).toEqual(['14', '10', '13', '15', '10', '11', '13']);
  });

  it('lets one role stand out; the others turn into plain letters', async () => {
    await page.getByRole('link', { name: 'Bericht 2025' }).click();
    await page.getByText('Stand 31.10.2025').first().waitFor();
    const [lead, group] = [await paint('PL'), await paint('PG')];
    await page.getByRole('radio', { name: /^Projektleitung/ }).check();
    expect(await paint('PL')).toBe(lead);
    expect(await paint('PG')).not.toBe(group);
    expect(await paint('PG')).toBe('rgba(0, 0, 0, 0)');
  });

  it('records a participation; what is wrong is named, and nothing typed is lost', async () => {
    await follow(page, 'Beteiligung eintragen');
    await page.getByLabel('Projekt', { exact: true }).selectOption('KI-Systeme');
    await page.getByLabel('Kommune', { exact: true }).selectOption('Mörfelden-Walldorf');
    await page.getByRole('heading', { name: 'Mörfelden-Walldorf in „KI-Systeme“' }).waitFor();
    expect(await history(page)).toContain('seit 31.10.2025 X');
    await page.getByLabel('beteiligt und vertreten').check();
    await page.getByLabel('Anmerkung (freiwillig)').fill('Beschluss vom 12.11.2026');
    await page.getByRole('button', { name: 'Eintragen' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.innerText()).toContain('Wählen Sie die Rolle');
    expect(await page.getByLabel('Anmerkung (freiwillig)').inputValue()).toBe('Beschluss vom 12.11.2026');
    expect(await page.getByLabel('beteiligt und vertreten').isChecked()).toBe(true);
    await expectNoViolations(page);
    await summary.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#rolle');
    await page.getByLabel('Projektgruppe (PG)').check();
    await page.getByRole('button', { name: 'Eintragen' }).click();
    await page.getByText('Die Beteiligung ist eingetragen.').waitFor();
    expect(await history(page)).toContain('seit 21.11.2026 X (PG), Beschluss vom 12.11.2026');
    expect(await history(page)).toContain('31.10.2025 bis 20.11.2026 X');
    await expectNoViolations(page);
  });

  it('changes the present and leaves the report as it was printed', async () => {
    await follow(page, 'In der Matrix ansehen');
    const now = page.locator('.gw-matrix tbody tr', { hasText: 'Mörfelden-Walldorf' });
    expect((await now.innerText()).replace(/\s+/g, ' ')).toContain('PG');
    await page.getByRole('link', { name: 'Bericht 2025' }).click();
    await page.getByText('Stand 31.10.2025').first().waitFor();
    expect((await sums()).slice(0, 9)).toEqual(['15', '8', '4', '13', '14', '12', '14', '12', '11']);
  });

  it('two editors at once: the second sees both states and loses nothing', async () => {
    const address = `${FORM}?projekt=ki-systeme&kommune=06433009`;
    const other = await browser.open({ as: COORDINATOR });
    for (const editor of [page, other]) await editor.goto(address);
    await page.getByLabel('Anmerkung (freiwillig)').fill('zuerst gespeichert');
    await page.getByRole('button', { name: 'Eintragen' }).click();
    await page.getByText('Die Beteiligung ist eingetragen.').waitFor();
    await other.getByLabel('Anmerkung (freiwillig)').fill('zu spät gekommen');
    const refused = other.waitForResponse((response) => response.request().method() === 'POST');
    await other.getByRole('button', { name: 'Eintragen' }).click();
    expect((await refused).status()).toBe(409);
    await other.getByRole('alert').waitFor();
    expect(await other.getByRole('alert').innerText()).toContain('inzwischen von jemand anderem geändert');
    expect(await other.getByLabel('Anmerkung (freiwillig)').inputValue()).toBe('zu spät gekommen');
    expect(await history(other)).toContain('zuerst gespeichert');
    await expectNoViolations(other);
    // Having seen both, the second editor decides: the form now starts from the new state.
    await other.getByRole('button', { name: 'Eintragen' }).click();
    await other.getByText('Die Beteiligung ist eingetragen.').waitFor();
    expect(await history(other)).toContain('zu spät gekommen');
  });

  it('finds in the audit trail who changed what, and that the chain holds', async () => {
    await page.goto('/v/gross-gerau/protokoll');
    const entries = (await tableRows(page, /^Einträge des Protokolls/)).filter(
      (row) => row[2] === COORDINATOR,
    );
    const entry = entries.find((row) => row[4]?.includes('Beschluss vom 12.11.2026')) ?? [];
    expect(entry[3]).toContain('Beteiligte geändert');
    expect(entry[1]).toMatch(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d:\d\d$/);
    await follow(page, entry[0] ?? '');
    expect(await page.locator('main').innerText()).toContain(COORDINATOR);
    await follow(page, 'Protokoll', { within: '.gw-crumbs' });
    await follow(page, 'Kette jetzt prüfen');
    expect(await page.locator('main').innerText()).toContain('Die Kette stimmt');
  });
});
