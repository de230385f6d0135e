import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { journeyBrowser, PHONE, tableRows, WIDE } from '../support/browser.ts';
import { DEMO_PASSWORD } from '../support/product.ts';

const browser = journeyBrowser();
let page: Page;

interface Focus {
  readonly text: string;
  /** Empty where a ring of two pixels or more shows it, on the screen and under nothing else (WCAG 2.4.7, 2.4.11). */
  readonly fault: string;
}

/** What has the focus, and whether a person sees that it has. */
const focus = (): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const field =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.name : null;
    const text = field ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const hasRing = (candidate: Element | null): boolean => {
      const style = candidate && getComputedStyle(candidate);
      return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    };
    const { top = -1, bottom = -1, left = -1, right = -1 } = element.getClientRects()[0] ?? {};
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const name = `${element.tagName} ${text.slice(0, 40)}`;
    // After the last stop the browser's own bar has the focus.
    if (element === document.body) return { text: '', fault: '' };
    // A radio button lies under the face that shows its ring.
    if (!hasRing(element) && !hasRing(element.nextElementSibling))
      return { text, fault: `no ring on ${name}` };
    if (!hit) return { text, fault: `off screen: ${name}` };
    const isCovered = !element.contains(hit) && !element.closest('label')?.contains(hit);
    return { text, fault: isCovered ? `covered: ${name}` : '' };
  });

/** Tabs on until the named thing has the focus; every stop on the way must show it. */
async function tabTo(name: string | RegExp, most = 120): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const { text, fault } = await focus();
    expect(fault).toBe('');
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`"${name}" is not reached with ${most} tabs`);
}

describe('by keyboard alone', () => {
  beforeAll(async () => {
    // Smooth scrolling would still be under way when the test looks.
    page = await browser.open({ reducedMotion: 'reduce' });
    await page.goto('/anmelden?weiter=/v/main-kinzig/bedarf');
  });

  it('would notice a ring taken away and a bar over the focus', async () => {
    const plant = (css: string) =>
      page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, css);
    await plant('* { outline: none !important }');
    await page.keyboard.press('Tab');
    expect((await focus()).fault).toMatch(/^no ring on A Zum Inhalt/);
    await plant('main { position: fixed; inset: 0; z-index: 99999 }');
    expect((await focus()).fault).toMatch(/^covered: A Zum Inhalt/);
    await page.reload();
  });

  it('the first stop skips to the content', async () => {
    await page.keyboard.press('Tab');
    expect(await focus()).toEqual({ text: 'Zum Inhalt springen', fault: '' });
    await page.keyboard.press('Enter');
    await tabTo('adresse', 1);
  });

  it('signs in', async () => {
    await page.keyboard.type('controller@main-kinzig.demo');
    await tabTo('kennwort', 1);
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/v/main-kinzig/bedarf');
    expect(await page.title()).toContain('Rangfolge der Aufgabenbereiche');
  });

  it('opens and closes the account menu', async () => {
    await tabTo(/^Vorstand und Controlling/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('button', { name: 'Abmelden' }).isVisible()).toBe(true);
    await tabTo('Abmelden', 3);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Abmelden' }).isVisible()).toBe(false);
    expect((await focus()).text).toMatch(/^Vorstand und Controlling/);
  });

  it('filters while typing and keeps the focus in the field', async () => {
    await tabTo('suche');
    await page.keyboard.type('vergabe');
    await expect.poll(() => tableRows(page, /^Aufgabenbereiche mit Rang/)).toHaveLength(1);
    expect((await focus()).text).toBe('suche');
    expect(await page.locator('#meldung').innerText()).not.toBe('');
    await tabTo('sicht', 1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('sicht=kreisweit');
    await tabTo(/^Gewichte/);
    await page.keyboard.press('Enter');
    await tabTo('gewicht-kommunen', 1);
  });

  it('sorts by the head of a column and stays there', async () => {
    await tabTo(/^Aufgabenbereich ?, sortieren/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('sort=bereich');
    expect(await page.locator('th[aria-sort]').innerText()).toContain('Aufgabenbereich');
    expect((await focus()).text).toContain('Aufgabenbereich');
  });

  it('opens the Rechenweg of an amount and comes back', async () => {
    await page.goto('/v/main-kinzig/abrechnung/vergabezentrum');
    await tabTo('20.077,05');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rechenweg Flörsbachtal' }).waitFor();
    await tabTo('Zurück zur Tabelle');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/abrechnung/vergabezentrum');
    expect(await page.locator('h1').innerText()).toBe('Interkommunales Vergabezentrum');
  });

  it('asks what would be: key by arrows, members by space', async () => {
    await tabTo('Was wäre, wenn?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/rechner/);
    await tabTo('schluessel');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('schluessel=einwohner');
    await tabTo(/^Beteiligte: 18 von 30/);
    await page.keyboard.press('Enter');
    await tabTo('mitglied', 1);
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await tableRows(page, /^Bisheriger und neuer/)).length)
      .toBeGreaterThanOrEqual(18);
    await expect.poll(() => page.url()).toContain('mitglied=');
  });

  it('on a phone the menu unfolds, and its links are the next stops', async () => {
    await page.setViewportSize(PHONE);
    await page.goto('/v/main-kinzig/');
    expect(await page.getByRole('link', { name: 'Abrechnung', exact: true }).isVisible()).toBe(false);
    await tabTo('Menü');
    await page.keyboard.press('Space');
    expect(await page.getByRole('button', { name: 'Menü' }).getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('link', { name: 'Abrechnung', exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.getByRole('link', { name: 'Abrechnung', exact: true }).isVisible()).toBe(false);
    await page.setViewportSize(WIDE);
  });
});
