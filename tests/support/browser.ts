import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { DEMO_PASSWORD } from './product.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
/** The narrowest width at which nothing may be lost (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 800 };

export interface PageOptions extends BrowserContextOptions {
  /** Address of the demo account to sign in with, as a person does it: through the form. */
  readonly as?: string;
}

export interface JourneyBrowser {
  /** A person at a computer of their own: own cookies, a window of 1440 px. */
  open(options?: PageOptions): Promise<Page>;
}

/**
 * Chromium for the journeys of one test file. After every test it demands that no page wrote an error to the console,
 * broke the content security policy or threw.
 */
export function useBrowser(): JourneyBrowser {
  let browser: Browser | undefined;
  const faults: string[] = [];
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: install Debian's package "chromium"`);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(() => browser?.close());
  return {
    async open({ as, ...options } = {}) {
      if (!browser) throw new Error('the browser is not open: call open() within a test');
      const context = await browser.newContext({
        baseURL: inject('productUrl'),
        viewport: WIDE,
        locale: 'de-DE',
        ...options,
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      listen(page, faults);
      if (as !== undefined) await signIn(page, as);
      return page;
    },
  };
}

/** A refusal (403, 404, 409, 422) is an answer that the test looks at itself; Chromium notes it as an error too. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4(03|04|09|22) /;

function listen(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSAL.test(message.text()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
}

/** Fills in the sign-in form; ends on the page the person is led to. */
export async function signIn(page: Page, address: string): Promise<void> {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill(address);
  await page.getByLabel('Kennwort').fill(DEMO_PASSWORD);
  await page.locator('main').getByRole('button', { name: 'Anmelden', exact: true }).first().click();
  await page.waitForURL(/\/v\//);
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('header summary').click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
}

/** What axe-core reports on the page as it is, each violation with the first places; `rules` limits the check. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const run = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  return page.evaluate(async (options) => {
    // @ts-expect-error axe stands in the page, not in this process
    const report = await globalThis.axe.run({ ...options, resultTypes: ['violations'] });
    return report.violations.map(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim()})`).join(' | ')}`,
    );
  }, run);
}

/** Zero violations in light, in dark and on a phone, and nothing that runs over the edge on a phone. */
export async function expectNoViolations(page: Page): Promise<void> {
  const found: Record<string, string[]> = {};
  found['light'] = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found['dark'] = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  found['phone'] = await violations(page);
  found['390 px'] = await overflow(page);
  await page.setViewportSize(NARROW);
  found['320 px'] = await overflow(page);
  await page.setViewportSize(WIDE);
  expect(found).toEqual({ light: [], dark: [], phone: [], '390 px': [], '320 px': [] });
}

/** Elements that make the whole page scroll sideways; boxes that scroll in themselves do not. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return [`page is ${root.scrollWidth} px wide`, ...wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
  });

/** Clicks a link by its exact name and waits for the page behind it. */
export async function follow(page: Page, name: string, { within = 'main' } = {}): Promise<void> {
  const link = page.locator(within).getByRole('link', { name, exact: true }).first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await page.waitForURL((url) => url.pathname.startsWith(target.pathname));
}

/** Texts of the cells of each body row of a table, as a person reads them. */
export const tableRows = (page: Page, caption: string | RegExp): Promise<string[][]> =>
  rowTexts(page.getByRole('table', { name: caption }).locator('tbody tr'));

/** Texts of the cells of each row found, with plain blanks and without soft hyphens. */
export const rowTexts = (rows: Locator): Promise<string[][]> =>
  rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll<HTMLElement>('th,td')].map((cell) =>
        cell.innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
      ),
    ),
  );
