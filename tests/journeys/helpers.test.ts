import { describe, expect, it } from 'vitest';
import { journeyBrowser, NARROW, overflow, violations } from '../support/browser.ts';

const browser = journeyBrowser();

describe('the checks of the journeys find what is planted', () => {
  it('axe: an image without a text and grey on grey', async () => {
    const page = await browser.open();
    await page.goto('/impressum');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      const image = document.createElement('img');
      const text = document.createElement('p');
      text.append('kaum zu lesen');
      text.className = 'planted';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.planted { color: #999; background: #aaa }');
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('main')?.append(image, text);
    });
    expect((await violations(page)).map((line) => line.split(':')[0])).toEqual([
      'color-contrast',
      'image-alt',
    ]);
  });

  it('an id that stands twice', async () => {
    const page = await browser.open();
    await page.goto('/impressum');
    await page.evaluate(() => {
      const second = document.createElement('p');
      second.id = document.querySelector('[id]')?.id ?? '';
      document.querySelector('main')?.append(second);
    });
    expect(await violations(page)).toEqual([expect.stringMatching(/^double id: ./)]);
  });

  it('dark: the page follows the wish of the system', async () => {
    const page = await browser.open();
    await page.goto('/impressum');
    const paint = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paint();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paint()).not.toBe(light);
  });

  it('overflow: a wide box, and text that a box cuts off', async () => {
    const page = await browser.open({ viewport: NARROW });
    await page.goto('/impressum');
    expect(await overflow(page)).toEqual([]);
    const plant = (css: string) =>
      page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, css);
    await plant('main { overflow: clip } h1 { min-width: 500px }');
    expect(await overflow(page)).toEqual([expect.stringMatching(/^cut off: <h1/)]);
    await plant('main { overflow: auto } h1 { min-width: 500px }');
    expect(await overflow(page)).toEqual([]);
    await plant('h1 { min-width: 500px }');
    expect((await overflow(page))[0]).toMatch(/^the page is 5\d\d px wide$/);
  });

  it('the content security policy keeps inline code out', async () => {
    const page = await browser.open();
    await page.goto('/impressum');
    const blocked = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const script = document.createElement('script');
          script.append('document.title = "eingeschleust"');
          document.body.append(script);
        }),
    );
    expect(blocked).toBe('script-src-elem');
    expect(await page.title()).toBe('Impressum – Gemeinwerk');
    // The console names the violation: this is what every journey watches for.
    expect(browser.takeFaults()).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});
