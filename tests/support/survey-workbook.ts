import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ANSWER, type FilledCell, fillForm } from '../../app/modules/surveys/test-support/fill-form.ts';
import { XLSX_TYPE } from '../../app/platform/sheets/write-sheet.ts';
import { expectNoViolations, follow, press, tableRows } from './browser.ts';
import { type TownFigures, townOf } from './housing-review.ts';
import { main, type ReviewStory, sheetOf } from './review-story.ts';

/** What a town writes into its workbook, cell by cell; questions are numbered through, rows begin below the heads. */
const cellsOf = ({ cases, minutes, persons }: TownFigures): FilledCell[] => [
  ['1 Organisation', 0, ANSWER, 'eigenes Personal'],
  ['1 Organisation', 1, ANSWER, 'Sozialamt'],
  ['1 Organisation', 2, ANSWER, persons > 1 ? 'ja, die Aufgabe läuft weiter' : 'nein'],
  ['Frage 4', 0, 0, 'Wohngeld'],
  ['Frage 4', 0, 1, String(cases)],
  ['2 Leistungen', 1, ANSWER, String(cases)],
  ['2 Leistungen', 2, ANSWER, String(cases / 2)],
  ['Frage 7', 0, 0, 'EG 9b'],
  ['Frage 7', 0, 1, String(persons)],
  ['Frage 7', 0, 2, `${persons - 1},5`],
  ['3 Ressourcen', 1, ANSWER, String(minutes)],
  ['3 Ressourcen', 2, ANSWER, `${cases},00`],
  ['4 Kennzahlen', 1, ANSWER, String(Math.floor(cases / 100))],
  ['5 Bedarfe', 1, ANSWER, 'Vertretung bei Ausfall'],
];

/** Half filled in and wrong: a choice that is not offered, a row of staff without people, hours where minutes are asked. */
const WRONG: readonly FilledCell[] = [
  ['1 Organisation', 0, ANSWER, 'wir selbst'],
  ['Frage 7', 0, 0, 'EG 9b'],
  ['3 Ressourcen', 1, ANSWER, '1,5 Stunden'],
];

async function upload(page: Page, form: Uint8Array, cells: readonly FilledCell[]): Promise<void> {
  const buffer = Buffer.from(await fillForm(form, cells));
  await page.locator('#datei').setInputFiles({ name: 'Bogen.xlsx', mimeType: XLSX_TYPE, buffer });
  await press(page, 'Hochladen und prüfen');
}

/** A head downloads the workbook, fills it in and takes it over and releases. */
export async function answerByWorkbook(
  story: ReviewStory,
  name: string,
  isWrongFirst: boolean,
): Promise<void> {
  const head = await story.head(name);
  const sheet = sheetOf(name);
  await head.goto(sheet);
  await follow(head, 'Als Tabelle');
  const form = await story.download(head, `${sheet}/bogen.xlsx`);
  if (isWrongFirst) await refuseWrong(head, form);
  await upload(head, form, cellsOf(townOf(name)));
  expect(await main(head)).toContain('11 Änderungen');
  if (isWrongFirst) await expectNoViolations(head);
  await press(head, 'Änderungen übernehmen');
  await head.getByText('Gespeichert.').first().waitFor();
  await head.goto(`${sheet}/pruefen`);
  await press(head, 'Bogen freigeben');
  await head.getByText('Der Bogen ist freigegeben.').first().waitFor();
}

/** Every wrong cell is named by its address, and nothing is taken over. */
async function refuseWrong(head: Page, form: Uint8Array): Promise<void> {
  await upload(head, form, WRONG);
  expect(await head.getByRole('alert').innerText()).toContain('Nichts wurde übernommen');
  const faults = await tableRows(head, 'Zellen, die zu berichtigen sind');
  expect(faults.map(([address]) => address)).toEqual([
    '1 Organisation!E2',
    'Frage 7!B2',
    'Frage 7!C2',
    '3 Ressourcen!E3',
  ]);
  await expectNoViolations(head);
}
