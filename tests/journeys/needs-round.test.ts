import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import { readWorkbook } from '../../app/platform/sheets/read-workbook.ts';
import { SHEET_LIMITS } from '../../app/platform/sheets/sheet-limits.ts';
import { writeSheet, XLSX_TYPE } from '../../app/platform/sheets/write-sheet.ts';
import { expectNoViolations, follow, journeyBrowser, press, tableRows } from '../support/browser.ts';

const run = promisify(execFile);
const browser = journeyBrowser();
const TITLE = 'Archiv und Datenschutz 2027';
/** Each answers in another way: by keyboard, with the Excel form, without JavaScript. */
const RAUNHEIM = { name: 'Raunheim', key: '06433010', head: 'head.raunheim@gross-gerau.demo' };
const NAUHEIM = { name: 'Nauheim', key: '06433009', head: 'head.nauheim@gross-gerau.demo' };
const TREBUR = { name: 'Trebur', key: '06433014', head: 'head.trebur@gross-gerau.demo' };
const ASKED = [RAUNHEIM, NAUHEIM, TREBUR];

let office: Page;
let round: string;
const sheetOf = ({ key }: { readonly key: string }): string => `${round}/antwort/${key}`;
const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/[\s\u00a0\u00ad]+/g, ' ');

describe('a whole needs round', () => {
  beforeAll(async () => {
    office = await browser.open({ as: 'coordinator@gross-gerau.demo' });
  });

  it('the office asks three municipalities for two areas; what is missing is named and nothing is lost', async () => {
    await office.goto('/v/gross-gerau/runden/neu');
    await office.getByLabel('Nur diese Aufgabenbereiche und Aufgaben').check();
    await office.getByText('Bereiche und Aufgaben auswählen').click();
    for (const area of ['Archiv', 'Datenschutz'])
      await office.getByRole('checkbox', { name: new RegExp(`^${area} \\(`) }).check();
    for (const select of await office.getByRole('group', { name: 'Kommunen' }).getByRole('combobox').all())
      await select.selectOption('nicht gefragt');
    for (const { name } of ASKED) await office.getByLabel(name, { exact: true }).selectOption('U-Kommune');
    await office.getByLabel('Vorrunde').selectOption({ index: 0 });
    await office.getByLabel('Zahl der Kommunen').fill('50');
    await press(office, 'Speichern');
    await office.getByRole('alert').waitFor();
    expect(await main(office)).toMatch(/zusammen 110/);
    expect(await office.getByRole('checkbox', { name: /^Archiv \(/ }).isChecked()).toBe(true);
    await expectNoViolations(office);
    await office.getByLabel('Titel').fill(TITLE);
    await office.getByLabel('Zahl der Kommunen').fill('40');
    await office.getByLabel('Antwort bis').fill('2026-12-18');
    await press(office, 'Speichern');
    round = new URL(office.url()).pathname;
    expect(await main(office)).toMatch(/Gefragt 3 .*Rückmeldungen 0 von 3/);
    await expectNoViolations(office);
  });

  it('marks how hard each task is, and opens the round', async () => {
    await office.goto(`${round}/komplexitaet`);
    for (const field of await office.getByRole('spinbutton').all()) await field.fill('3');
    await press(office, 'Speichern');
    await office.goto(round);
    await follow(office, 'Runde öffnen');
    await press(office, 'Öffnen');
    expect(await main(office)).toContain('Offen für Antworten');
  });

  it('one head answers by keyboard alone and releases', async () => {
    const head = await browser.open({ as: RAUNHEIM.head });
    await head.goto(sheetOf(RAUNHEIM));
    const rows = head.locator('[data-grid] [role="row"], [data-grid] tr').filter({ has: head.locator('th') });
    await rows.first().waitFor();
    await head.locator('[data-grid] [tabindex="0"]').first().focus();
    for (const key of ['9', 'ArrowDown', '7', 'ArrowDown', 'n', 'ArrowDown', '0'])
      await head.keyboard.press(key);
    await head
      .getByText(/gespeichert/i)
      .first()
      .waitFor();
    await expect.poll(() => head.locator('[data-save-state]').getAttribute('data-save-state')).toBe('saved');
    await release(head, RAUNHEIM);
  });

  it('one head fills in the Excel form; every faulty cell is named, then all is taken', async () => {
    const head = await browser.open({ as: NAUHEIM.head });
    await head.goto(`${sheetOf(NAUHEIM)}/datei`);
    const form = await download(head, 'Formular herunterladen');
    await upload(head, await fillForm(form, ['8', '11', 'sehr']));
    expect(await main(head)).toMatch(/Nichts wurde übernommen/);
    expect(await main(head)).toMatch(/!?\w3.*!?\w4/);
    await upload(head, await fillForm(form, ['8', '10', '6']));
    await press(head, 'Änderungen übernehmen');
    await release(head, NAUHEIM);
  });

  it('one head answers without JavaScript, page by page', async () => {
    const head = await browser.open({ as: TREBUR.head, javaScriptEnabled: false });
    await head.goto(sheetOf(TREBUR));
    const tasks = head.locator('fieldset.gw-task');
    for (const [index, urgency] of ['5', '12', '9'].entries()) {
      await tasks.nth(index).getByLabel('Interesse', { exact: true }).check();
      await tasks.nth(index).getByLabel('Dringlichkeit (1 bis 10)').fill(urgency);
    }
    await press(head, 'Diese Seite speichern');
    expect(await main(head)).toContain('ganze Zahl von 1 (gering) bis 10 (hoch)');
    expect(await tasks.nth(2).getByLabel('Dringlichkeit (1 bis 10)').inputValue()).toBe('9');
    await tasks.nth(1).getByLabel('Dringlichkeit (1 bis 10)').fill('10');
    await press(head, 'Diese Seite speichern');
    await release(head, TREBUR);
  });

  it('until the release nobody sees what another said, not even the office', async () => {
    expect(await main(office)).not.toContain('9,00');
    for (const { key } of ASKED) {
      const answer = await office.goto(`${round}/antwort/${key}`);
      expect(answer?.status()).toBe(403);
    }
    const ranking = await office.goto(`/v/gross-gerau/bedarf?runde=${path.basename(round)}`);
    expect(ranking?.status()).toBe(404);
  });

  it('the office closes and releases; page, interface and command give the same figures', async () => {
    await office.goto(round);
    await office.goto(`${round}/schliessen`);
    await press(office, 'Schließen');
    await office.goto(`${round}/freigeben`);
    await press(office, 'Freigeben');
    await office.goto(`/v/gross-gerau/bedarf?runde=${path.basename(round)}`);
    const csv = await download(office, 'Einzelne Bewertungen (CSV)');
    const command = [path.join(PROJECT_ROOT, 'bin/gemeinwerk.mjs'), 'rank', csv, '--json'];
    const ranked = JSON.parse((await run(process.execPath, command)).stdout);
    const german = (figure: string): string => figure.replace('.', ',');
    const shown = await tableRows(office, /Aufgabenbereiche/);
    const told = ranked.areas.map(
      (area: Record<'rank' | 'area' | 'members' | 'urgency' | 'score', string>) => [
        String(area.rank),
        area.area,
        String(area.members),
        german(area.urgency),
        german(area.score),
      ],
    );
    // Its cells hold badges and bars besides: each figure of the command stands in its row, in this order.
    expect(shown).toHaveLength(told.length);
    for (const [index, figures] of told.entries())
      expect(shown[index]?.join(' ')).toMatch(new RegExp(`^${figures.join('\\b.*')}`));
    expect(ranked.members).toBe(3);
  });

  it('bundles what two of them want; it becomes ready, with members, figures and reasons', async () => {
    await office.goto('/v/gross-gerau/buendel/neu?aufgabe=501&aufgabe=502');
    await office.getByLabel('Titel').fill('Archive zu dritt');
    await office.getByLabel('Begründung').fill('Dieselben Kommunen wollen beides, und es drängt.');
    await press(office, 'Anlegen');
    await office.waitForURL(/\/buendel\/[0-9a-f-]{36}/);
    await expectNoViolations(office);
    for (const { name } of ASKED) expect(await main(office)).toContain(name);
    await press(office, 'In Prüfung nehmen');
    await press(office, 'Bereit stellen');
    expect(await main(office)).toContain('Bereit für ein Projekt');
    await expectNoViolations(office);
  });
});

/** The head's last step on the sheet. */
async function release(head: Page, member: { readonly key: string }): Promise<void> {
  await head.goto(`${sheetOf(member)}/freigeben`);
  await press(head, 'Bogen freigeben');
  expect(await main(head)).toContain('Freigegeben');
}

/** Clicks a link that leads to a file and answers where it was saved. */
async function download(page: Page, name: string): Promise<string> {
  const link = page.locator('main').getByRole('link', { name, exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const target = path.join(os.tmpdir(), `gemeinwerk-${process.pid}-${file.suggestedFilename()}`);
  await file.saveAs(target);
  return target;
}

interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function upload(page: Page, file: UploadFile): Promise<void> {
  await page.locator('#datei').setInputFiles(file);
  await press(page, 'Hochladen und prüfen');
}

/** Column "Antwort" of the form; the urgency stands beside it. */
const ANSWER = 3;

/** Writes interest and urgency into the first rows, as a person does in Excel. */
async function fillForm(file: string, urgencies: readonly string[]): Promise<UploadFile> {
  const book = await readWorkbook({ bytes: await readFile(file), limits: SHEET_LIMITS });
  if (!book.ok) throw new Error(book.error.message);
  const sheets = book.value.map(({ name, rows, isHidden }, sheet) => {
    const [heads = [], ...body] = rows.map((row) => [...row]);
    if (sheet === 0)
      for (const [row, urgency] of urgencies.entries()) body[row]?.splice(ANSWER, 2, 'Interesse', urgency);
    const columns = heads.map((header) => ({ header, width: 10, kind: 'text' as const }));
    return { name, columns, rows: body, hidden: isHidden };
  });
  return { name: 'Bogen.xlsx', mimeType: XLSX_TYPE, buffer: Buffer.from(await writeSheet({ sheets })) };
}
