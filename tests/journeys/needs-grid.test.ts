import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoViolations, journeyBrowser, press, signOut } from '../support/browser.ts';

const browser = journeyBrowser();
const SHEET = '/v/gross-gerau/runden/bedarfsabfrage-2026/antwort/06433014';
const HEAD = 'head.trebur@gross-gerau.demo';
const DELEGATE = 'delegate.trebur@gross-gerau.demo';

const rows = (page: Page) => page.locator('tr[data-answer]');
const state = (page: Page) => page.locator('[data-save-text]');
async function saved(page: Page): Promise<void> {
  await expect.poll(() => state(page).innerText()).toMatch(/^gespeichert \d\d:\d\d$/);
}
/** Number, answer and urgency of a row as a person reads them. */
const said = async (page: Page, place: number): Promise<string> =>
  (await rows(page).nth(place).locator('[data-cell="answer"], [data-cell="urgency"]').allInnerTexts())
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ');

async function openGrid(as: string): Promise<Page> {
  const page = await browser.open({ as });
  await page.goto(SHEET);
  await rows(page).first().waitFor();
  return page;
}

/** Puts the focus on a row the way a person does: into the grid, then Home and down. */
async function goTo(page: Page, place: number): Promise<void> {
  await page.locator('tr[data-answer][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown');
}

describe('the sheet by keyboard alone', () => {
  it('takes a rating with two keystrokes, and every answer with one key', async () => {
    const page = await openGrid(DELEGATE);
    await goTo(page, 0);
    for (const key of ['7', 'ArrowDown', '0', 'j', 'n', 'j', 'z', 'j', 'u', '3'])
      await page.keyboard.press(key);
    await saved(page);
    expect(await Promise.all([0, 1, 2, 3, 4].map((place) => said(page, place)))).toEqual([
      'Interesse 7',
      'Interesse 10',
      'Kein Interesse',
      'Nicht unsere Aufgabe',
      'Interesse 3',
    ]);
    await page.keyboard.press('k');
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Stadt Rüsselsheim');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    await saved(page);
    await page.reload();
    await rows(page).first().waitFor();
    expect(await said(page, 3)).toBe('Schon gemeinsam erledigt');
    expect(await rows(page).nth(3).innerText()).toContain('mit Stadt Rüsselsheim');
    expect(await said(page, 4)).toBe('Interesse 3');
    await expectNoViolations(page);
  });

  it('shows its keys, filters, and counts as one goes', async () => {
    const page = await openGrid(DELEGATE);
    const answered = page.locator('[data-count="answered"]');
    await page.getByLabel('Anzeigen', { exact: true }).selectOption('offen');
    const before = Number(await answered.innerText());
    await page.locator('tr[data-answer][tabindex="0"]').focus();
    await page.keyboard.press('5');
    expect(Number(await answered.innerText())).toBe(before + 1);
    await saved(page);
    await page.keyboard.press('?');
    expect(await page.getByText('Interesse mit dieser Dringlichkeit; 0 ist 10').isVisible()).toBe(true);
    await page.getByLabel('Suchen').fill('gibt es nicht');
    expect(await page.getByText('Zu diesem Filter gibt es keine Aufgabe.').isVisible()).toBe(true);
  });
});

describe('what is typed', () => {
  it('outlives a lost connection and a reload, and is saved when the connection is back', async () => {
    const page = await openGrid(DELEGATE);
    await goTo(page, 6);
    await page.context().setOffline(true);
    await page.keyboard.press('8');
    await page.keyboard.press('j');
    await page.keyboard.press('n');
    await expect.poll(() => state(page).innerText()).toContain('2 Antworten hier gemerkt');
    await page.context().setOffline(false);
    await saved(page);
    // The server is gone while the computer believes to be connected.
    await page.route('**/speichern', (route) => route.abort());
    await goTo(page, 8);
    await page.keyboard.press('4');
    await expect.poll(() => state(page).innerText()).toContain('nicht gespeichert, wird wiederholt');
    browser.takeFaults();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.unroute('**/speichern');
    await page.reload();
    await rows(page).first().waitFor();
    await saved(page);
    expect(await Promise.all([6, 7, 8].map((place) => said(page, place)))).toEqual([
      'Interesse 8',
      'Kein Interesse',
      'Interesse 4',
    ]);
  });

  it('outlives the end of the session: signed in again, it is saved', async () => {
    const page = await openGrid(DELEGATE);
    await page.context().clearCookies();
    await goTo(page, 9);
    await page.keyboard.press('6');
    await expect
      .poll(() => state(page).innerText())
      .toContain('Sie sind abgemeldet: eine Antwort hier gemerkt');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-sign-in-link]').click();
    await page.getByLabel('E-Mail-Adresse').fill(DELEGATE);
    await page.getByLabel('Kennwort').fill('gemeinwerk-demo');
    await page.locator('main').getByRole('button', { name: 'Anmelden', exact: true }).first().click();
    await rows(page).first().waitFor();
    await saved(page);
    expect(await said(page, 9)).toBe('Interesse 6');
  });

  it('meets what someone else wrote: both are shown and the person chooses', async () => {
    const mine = await openGrid(DELEGATE);
    const theirs = await openGrid(HEAD);
    for (const [page, key] of [
      [theirs, '9'],
      [mine, '2'],
    ] as const) {
      await goTo(page, 11);
      await page.keyboard.press(key);
      if (page === theirs) await saved(page);
    }
    await expect.poll(() => state(mine).innerText()).toBe('Eine Zeile braucht Ihre Entscheidung');
    const choice = mine.locator('[data-edit-conflict]');
    expect(await choice.innerText()).toMatch(
      /Ihre: Interesse, Dringlichkeit 2\s+Leitung: Interesse, Dringlichkeit 9/,
    );
    await press(mine, 'Meine nehmen');
    await saved(mine);
    await theirs.reload();
    await rows(theirs).first().waitFor();
    expect(await said(theirs, 11)).toBe('Interesse 2');
  });
});

it('goes from the delegate to the head, who reads the summary, releases, and opens again', async () => {
  const page = await browser.open({ as: DELEGATE });
  await page.goto(SHEET);
  await press(page, 'Zur Freigabe geben');
  await page.getByText('Der Bogen liegt jetzt der Leitung zur Freigabe vor.').waitFor();
  await signOut(page);
  const head = await browser.open({ as: HEAD });
  await head.goto(`${SHEET}/freigeben`);
  expect(await head.locator('main').innerText()).toMatch(
    /\d+ von \d+ Aufgaben sind offen\. Sie zählen nirgends/,
  );
  await expectNoViolations(head);
  await press(head, 'Bogen freigeben');
  await head.getByText('Der Bogen ist freigegeben. Vielen Dank!').waitFor();
  await head.goto(`${SHEET}/druck`);
  await expectNoViolations(head);
  await head.goto(`${SHEET}/freigeben`);
  await press(head, 'Wieder öffnen');
  await head.getByText('Bis zur neuen Freigabe gilt die bisherige.').waitFor();
});

it('works page by page without a script, and loses nothing on wrong input', async () => {
  const page = await browser.open({ as: HEAD, javaScriptEnabled: false });
  await page.goto(`${SHEET}?nur=offen`);
  const task = page.locator('fieldset.gw-task').first();
  await task.getByLabel('Dringlichkeit (1 bis 10)').fill('12');
  await task.getByLabel('Bemerkung').fill('bitte gemeinsam');
  await press(page, 'Diese Seite speichern');
  await page.getByText('Geben Sie eine ganze Zahl von 1 (gering) bis 10 (hoch) ein').first().waitFor();
  expect(await task.getByLabel('Bemerkung').inputValue()).toBe('bitte gemeinsam');
  await task.getByLabel('Dringlichkeit (1 bis 10)').fill('9');
  await press(page, 'Diese Seite speichern');
  await page.getByText('Gespeichert.', { exact: true }).waitFor();
});
