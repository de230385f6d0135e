import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ownProduct } from './own-product.ts';
import { DEMO_PASSWORD } from './product.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

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
  /** What the pages complained about since; taken, it no longer fails the test. */
  takeFaults(): string[];
}

/**
 * Chromium for the journeys of one test file. After every test it demands that no page wrote an error to the console,
 * broke the content security policy or threw.
 */
export function journeyBrowser(): JourneyBrowser {
  let browser: Browser | undefined;
  const faults: string[] = [];
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: install Debian's package "chromium"`);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  const takeFaults = () => faults.splice(0);
  afterEach(() => expect(takeFaults()).toEqual([]));
  afterAll(() => browser?.close());
  return {
    takeFaults,
    async open({ as, ...options } = {}) {
      if (!browser) throw new Error('the browser is not open: call open() within a test');
      const context = await browser.newContext({
        baseURL: options.baseURL ?? (await ownProduct()).url,
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
async function signIn(page: Page, address: string): Promise<void> {
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

/** What axe-core reports on the page as it is, each violation with the first places; and ids that stand twice. */
export async function violations(page: Page): Promise<string[]> {
  return [...(await axeViolations(page)), ...(await doubleIds(page))];
}

/** A label or a link leads to the first element of its id: axe no longer looks for a second. */
const doubleIds = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id]')]
      .filter((element) => document.getElementById(element.id) !== element)
      .map(({ id }) => `double id: ${id}`),
  );

/** What dark colours alone can change: with the same elements at the same places all other rules say the same. */
export const colourViolations = (page: Page): Promise<string[]> =>
  axeViolations(page, ['color-contrast', 'link-in-text-block']);

async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    // @ts-expect-error axe stands in the page, not in this process
    const report = await globalThis.axe.run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    return report.violations.map(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim()})`)
          .join(' | ')}`,
    );
  }, rules);
}

/** Zero violations in light, in dark and on a phone, and nothing that runs over the edge on a phone. Keeps the window. */
export async function expectNoViolations(page: Page): Promise<void> {
  const size = page.viewportSize() ?? WIDE;
  await page.setViewportSize(WIDE);
  const found: Record<string, string[]> = {};
  found['light'] = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found['dark'] = await colourViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  found['phone'] = await violations(page);
  found['390 px'] = await overflow(page);
  await page.setViewportSize(NARROW);
  found['320 px'] = await overflow(page);
  await page.setViewportSize(size);
  expect(found).toEqual({ light: [], dark: [], phone: [], '390 px': [], '320 px': [] });
}

/**
 * What is lost sideways: a page that scrolls as a whole, and text cut off by an edge. Boxes that scroll in themselves
 * lose nothing.
 */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const edgeOf = (element: Element): number => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const way = getComputedStyle(box).overflowX;
        if (way === 'auto' || way === 'scroll') return Number.POSITIVE_INFINITY;
        // A box of one pixel hides text from the eye on purpose.
        if (box.getBoundingClientRect().width <= 1) return Number.POSITIVE_INFINITY;
        if (way !== 'visible') return box.getBoundingClientRect().right;
      }
      return clientWidth;
    };
    const cutOff = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        ) &&
        element.checkVisibility() &&
        element.getBoundingClientRect().right > edgeOf(element) + 1,
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...cutOff.slice(0, 3).map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
    ];
  });

/** Presses the first button of that name in the page itself. */
export const press = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('button', { name, exact: true }).first().click();

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
