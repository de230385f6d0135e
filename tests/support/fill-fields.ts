import type { Page } from 'playwright-core';

/** Fills in controls of the page by their names, whatever their kind: text, choice, selection. */
export async function fillFields(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const named = page.locator(`main [name="${name}"]`);
    const kind = await named
      .first()
      .evaluate((control) => (control instanceof HTMLInputElement ? control.type : control.tagName));
    if (kind === 'radio' || kind === 'checkbox')
      await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else if (kind === 'SELECT') await named.first().selectOption(value);
    // What is hidden the page sends by itself.
    else if (kind !== 'hidden') await named.first().fill(value);
  }
}
