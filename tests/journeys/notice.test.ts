import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, journeyBrowser } from '../support/browser.ts';
import { runCommand } from '../support/product.ts';

const browser = journeyBrowser();
const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-notice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TITLE = 'Gemeinsame Gesellschaft für den Versuch';
const scan = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nVersuch'),
});
let page: Page;

const press = async (name: string): Promise<void> => {
  await page.locator('main').getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
};
const text = (): Promise<string> => page.locator('main').innerText();

/** The way of a notice under § 127a HGO from the first word to the authority's answer. */
describe('a notice to the supervisory authority', () => {
  beforeAll(async () => {
    page = await browser.open({ as: 'coordinator@main-kinzig.demo' });
  });

  it('is computed before it is kept', async () => {
    await page.goto('/v/main-kinzig/anzeigen/neu');
    await page.getByLabel('Titel').fill(TITLE);
    await page.getByLabel('Worum geht es?').selectOption('hgo-127a');
    await page.getByLabel('Geplanter Beginn (Vollzug)').fill('2027-03-01');
    await page.getByLabel('Bad Orb').check();
    await press('Nur berechnen');
    // 1.3.2027 − 42 days; a municipality below 50,000 inhabitants.
    expect(await text()).toContain('18.01.2027');
    expect(await text()).toContain(
      'Landrätin oder Landrat als Behörde der Landesverwaltung (Main-Kinzig-Kreis)',
    );
    await expectNoViolations(page);
    await page.getByLabel('Main-Kinzig-Kreis').check();
    await press('Anlegen');
    expect(await text()).toContain('Regierungspräsidium Darmstadt');
    const own = page.url();
    await page.goto('/v/main-kinzig/');
    expect(await text()).toContain(`Spätester Tag der Anzeige: ${TITLE}`);
    await page.goto('/v/main-kinzig/entscheidungen');
    expect(await text()).toContain('18.01.2027 (noch 58 Tage)');
    await page.goto('/eingang');
    expect(await text()).toContain('5 Unterlagen beschaffen und einreichen');
    await page.goto(own);
  });

  it('takes the scans that are PDFs and says which one is none', async () => {
    const fields = page.locator('input[type=file]');
    const count = await fields.count();
    for (let at = 0; at < count - 1; at += 1) await fields.nth(at).setInputFiles(scan(`scan-${at}.pdf`));
    await fields.nth(0).setInputFiles({ ...scan('beschluss.docx'), buffer: Buffer.from('PK') });
    await press('Unterlagen hochladen');
    expect(await page.getByRole('alert').innerText()).toContain('„beschluss.docx“ ist keine PDF-Datei.');
    await expectNoViolations(page);
    await page.locator('input[type=file]').first().setInputFiles(scan('beschluss.pdf'));
    await press('Unterlagen hochladen');
    expect(await text()).toContain('vollständig');
  });

  it('leaves as a package that anyone can check without an account', async () => {
    await press('Unterlagen sind vollständig');
    await press('Paket schnüren');
    await expectNoViolations(page);
    const link = page.getByRole('link', { name: 'Paket 1 herunterladen' });
    const zip = await page.request.get((await link.getAttribute('href')) ?? '');
    const files = unzipSync(new Uint8Array(await zip.body()));
    const list = path.join(folder, 'verzeichnis.json');
    writeFileSync(list, files['Verzeichnis (versiegelt).json'] ?? '');
    const key = path.join(folder, 'schluessel.pem');
    const stranger = await browser.open();
    writeFileSync(key, await (await stranger.request.get('/v/main-kinzig/siegelschluessel')).body());
    const checked = await runCommand(['verify', list, '--key', key]);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain(`Anzeigepaket „${TITLE}“`);
    expect(checked.stdout).toContain('Herkunft nachgewiesen');
    await stranger.goto('/pruefen');
    await stranger.getByLabel('Datei des Nachweises').setInputFiles(list);
    await stranger.getByRole('button', { name: 'Prüfen' }).click();
    expect(await stranger.locator('main').innerText()).toContain('Gültig: verzeichnis.json');
    await expectNoViolations(stranger);
    writeFileSync(list, readFileSync(list, 'utf8').replace('Versuch', 'versuch'));
    await stranger.getByLabel('Datei des Nachweises').setInputFiles(list);
    await stranger.getByRole('button', { name: 'Prüfen' }).click();
    expect(await stranger.locator('main').innerText()).toContain('Ungültig: verzeichnis.json');
  });

  it('is submitted, and the answer is filed', async () => {
    await page.getByLabel('Weg').selectOption('e-mail');
    await press('Einreichung eintragen');
    await page.getByLabel('ohne Beanstandung').check();
    await page.getByLabel('Schreiben der Behörde (PDF)').setInputFiles(scan('antwort.pdf'));
    await expectNoViolations(page);
    await press('Antwort eintragen');
    expect(await text()).toContain('Behörde beanstandet nicht (am 21.11.2026)');
    await expectNoViolations(page);
  });
});
