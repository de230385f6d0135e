import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, PHONE, press } from '../support/browser.ts';

const browser = journeyBrowser();
const TITLE = 'Projektauftrag Fundbüro im Netz';
/** Proposals that the heads vote on. */
const PROPOSALS = [
  'V-2026-001: Vollstreckung im Außendienst zusammenlegen',
  'V-2026-002: Obdachlosenunterbringung über Gemeindegrenzen',
];
let page: Page;

const main = async (): Promise<string> =>
  (await page.locator('main').innerText()).replace(/[\s\u00a0]+/g, ' ');

/** A head with nothing but a phone and a minute. */
describe('what waits for the head of a municipality', () => {
  beforeAll(async () => {
    page = await browser.open({ as: 'head.jossgrund@main-kinzig.demo', viewport: PHONE });
  });

  it('says what, until when, what it costs, and who may decide it', async () => {
    await page.goto('/eingang');
    expect(await main()).toContain('3 Aufgaben: Main-Kinzig-Kreis.');
    expect(await main()).toMatch(
      /Antworten für Jossgrund 11\.12\.2026 in 20 Tagen 340,00 € Ja, allein\. 340,00 € liegen in der Wertgrenze/,
    );
    await expectNoViolations(page);
  });

  it('leads to the answer', async () => {
    await page.goto('/eingang');
    await follow(page, TITLE);
    await page.getByLabel('Wir stimmen zu').check();
    await press(page, 'Antwort senden');
    expect(await main()).toContain('Ihre Antwort ist eingetragen.');
  });

  it('and to each vote, until nothing waits any more', async () => {
    for (const proposal of PROPOSALS) {
      await page.goto('/eingang');
      await follow(page, proposal);
      await page.getByLabel('Ja', { exact: true }).check();
      await press(page, 'Abstimmen');
      await page.getByRole('button', { name: 'Stimme ändern' }).waitFor();
    }
    await page.goto('/eingang');
    expect(await main()).toContain('Zurzeit wartet nichts auf Sie.');
    await expectNoViolations(page);
  });
});
