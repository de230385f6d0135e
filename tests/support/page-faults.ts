import type { Page } from 'playwright-core';
import { colourViolations, NARROW, overflow, PHONE, violations, WIDE } from './browser.ts';

/** Everything a page must keep, as texts that name what it does not. */
export async function faultsOf(page: Page, path: string, title: RegExp): Promise<string[]> {
  const response = await page.goto(path);
  const faults = await violations(page);
  if (response?.status() !== 200) faults.push(`answers ${response?.status()}`);
  if ((await page.locator('h1').count()) !== 1) faults.push(`has ${await page.locator('h1').count()} h1`);
  if (!title.test(await page.title())) faults.push(`title: ${await page.title()}`);
  if ((await page.locator('html').getAttribute('lang')) !== 'de') faults.push('is not marked as German');
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await colourViolations(page)).map((fault) => `dark: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  faults.push(...(await violations(page)).map((fault) => `390 px: ${fault}`));
  faults.push(...(await overflow(page)).map((fault) => `390 px: ${fault}`));
  await page.setViewportSize(NARROW);
  faults.push(...(await overflow(page)).map((fault) => `320 px: ${fault}`));
  await page.setViewportSize(WIDE);
  return faults;
}

/** Addresses of this program that the page links to; a link within the page must have its target. */
export async function linksOf(page: Page): Promise<{ addresses: string[]; missing: string[] }> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const own = hrefs
    .map((href) => new URL(href))
    .filter(({ origin }) => origin === new URL(page.url()).origin);
  const within = own.filter(
    ({ pathname, search, hash }) => hash !== '' && page.url().endsWith(pathname + search),
  );
  const missing: string[] = [];
  for (const { hash } of within)
    if ((await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()) === 0) missing.push(hash);
  return { addresses: own.map(({ pathname, search }) => pathname + search), missing };
}

/** What the addresses answer that do not lead to a page. */
export async function brokenLinks(page: Page, addresses: ReadonlySet<string>): Promise<string[]> {
  const broken: string[] = [];
  const queue = [...addresses];
  const walk = async () => {
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      const response = await page.request.get(address);
      if (response.status() >= 400) broken.push(`${address} answers ${response.status()}`);
      await response.dispose();
    }
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  return broken;
}
