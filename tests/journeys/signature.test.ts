import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, PHONE } from '../support/browser.ts';

const browser = journeyBrowser();
const TITLE = 'Vereinbarung Prüfung von Brandschutzgeräten';
let page: Page;

const text = (): Promise<string> => page.locator('main').innerText();
const press = async (name: string): Promise<void> => {
  await page.locator('main').getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
};

/** A head on the phone: from the inbox to the paper, back with the scan, until it counts. */
describe('a binding signature', () => {
  beforeAll(async () => {
    page = await browser.open({ as: 'head.biebesheim@gross-gerau.demo', viewport: PHONE });
  });

  it('waits in the inbox of whoever must sign', async () => {
    await page.goto('/eingang');
    expect(await text()).toContain('Unterschreiben und zurücksenden für Biebesheim');
    await follow(page, TITLE);
    expect(await text()).toContain('Gemeinde Biebesheim am Rhein, vertreten durch den Gemeindevorstand');
    await expectNoViolations(page);
  });

  it('goes out as PDF, comes back as a file, and is refused with what was typed', async () => {
    const href = await page.getByRole('link', { name: 'Unterschriftsblatt (PDF)' }).getAttribute('href');
    const paper = await page.context().request.get(new URL(href ?? '', page.url()).href);
    const buffer = await paper.body();
    expect(buffer.subarray(0, 5).toString()).toBe('%PDF-');
    const scan = { name: 'unterschrieben.pdf', mimeType: 'application/pdf', buffer };
    await page.locator('#datei').setInputFiles(scan);
    await page.locator('#leitung-amt').fill('Bürgermeisterin');
    await page.locator('#leitung-tag').fill('2026-11-20');
    await page.locator('#mitglied-amt').fill('Erste Beigeordnete');
    await page.locator('#mitglied-tag').fill('2027-01-20');
    await page.locator('#datei').setInputFiles({ ...scan, buffer: Buffer.from('PK Word') });
    await press('Unterschriften eintragen');
    expect(await page.getByRole('alert').innerText()).toContain('Diese Datei ist kein lesbares PDF.');
    await page.locator('#datei').setInputFiles(scan);
    await press('Unterschriften eintragen');
    expect(await page.getByRole('alert').innerText()).toContain('Der 20.01.2027 liegt in der Zukunft.');
    expect(await page.locator('#leitung-amt').inputValue()).toBe('Bürgermeisterin');
    await page.locator('#datei').setInputFiles(scan);
    await page.locator('#mitglied-tag').fill('2026-11-20');
    await press('Unterschriften eintragen');
    expect(await text()).toContain('Alle Unterschriften unter Fassung 1 liegen vor.');
    await expectNoViolations(page);
  });

  it('shows the head who has signed and no name of those who have not', async () => {
    await page.getByRole('link', { name: 'Unterschriften', exact: true }).first().click();
    await page.waitForLoadState();
    expect(await text()).toContain('7 von 14 haben unterschrieben');
    expect(await text()).toContain('Biebesheim');
    expect(await text()).not.toContain('Gernsheim');
    await page.goto('/eingang');
    expect(await text()).not.toContain(TITLE);
  });
});
