import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readWorkbook } from '../../app/platform/sheets/read-workbook.ts';
import { SHEET_LIMITS } from '../../app/platform/sheets/sheet-limits.ts';
import { expectNoViolations, follow, press, tableRows } from './browser.ts';
import { MEDIAN_MINUTES, TOWNS } from './housing-review.ts';
import { COMPARISON, main, type ReviewStory, SURVEY, sheetOf } from './review-story.ts';

const MINUTES = 'Wie lange dauert ein Fall im Durchschnitt?';
const PERSONS = 'Welches Personal arbeitet an der Aufgabe? (Personen)';
/** Of one or two people, in the order of the towns. */
const SMALL = TOWNS.filter(({ persons }) => persons < 3).map(({ name }) => name);

/** Before the release for all a head sees its own figures beside nothing, and no sheet of another. */
export async function expectOnlyItsOwn(story: ReviewStory, head: Page, other: string): Promise<void> {
  await head.goto(COMPARISON);
  const text = await main(head);
  expect(text).toContain('Der Vergleich ist noch nicht freigegeben');
  expect(text).toContain('65 Minuten je Fall');
  expect(text).not.toContain(other);
  const others = [
    `${COMPARISON}.xlsx`,
    sheetOf(other),
    `${sheetOf(other)}/pruefen`,
    `${sheetOf(other)}/bogen.xlsx`,
  ];
  for (const path of others) expect([path, await story.status(head, path)]).toEqual([path, 403]);
}

/** The office takes a step with the survey after it has read what it means. */
export async function stepSurvey(office: Page, step: string, done: string): Promise<void> {
  await office.goto(SURVEY);
  await follow(office, step);
  await press(office, step);
  await office.getByText(done).first().waitFor();
}

/** What the page and the workbook say about the minutes of fifteen. */
export async function expectMedian(story: ReviewStory, reader: Page): Promise<void> {
  await reader.goto(COMPARISON);
  expect(await main(reader)).toContain('Freigegebene Bögen 15 von 15');
  await expectNoViolations(reader);
  await reader.goto(`${COMPARISON}?frage=minuten-je-fall`);
  const text = await main(reader);
  expect(text).toContain('Angaben 15 von 15');
  expect(text).toContain(`Median ${MEDIAN_MINUTES}`);
  const rows = await tableRows(reader, new RegExp(`^${MINUTES.replace('?', '\\?')}`));
  expect(rows.map(([name = '']) => name.replace(' (Ihre Kommune)', ''))).toEqual(
    TOWNS.toSorted((a, b) => b.minutes - a.minutes).map(({ name }) => name),
  );
  const [shown] = await linesOf(await story.download(reader, `${COMPARISON}.xlsx`), MINUTES);
  const { heads, line } = shown ?? { heads: [], line: [] };
  expect(line[heads.indexOf('Median')]).toBe(MEDIAN_MINUTES);
  expect(TOWNS.map(({ name }) => line[heads.indexOf(name)])).toEqual(
    TOWNS.map(({ minutes }) => String(minutes)),
  );
}

/** Personnel of one or two people is hidden from other members, on the page and in the workbook; its own member sees it. */
export async function expectSmallHidden(story: ReviewStory, head: Page, own: string): Promise<void> {
  await head.goto(`${COMPARISON}?frage=personal`);
  const rows = await tableRows(head, /^Welches Personal arbeitet an der Aufgabe\?/);
  const hidden = rows.filter((row) => row.join(' ').includes('unter drei Personen')).map(([name]) => name);
  expect(hidden.toSorted()).toEqual(SMALL.filter((name) => name !== own).toSorted());
  await expectNoViolations(head);
  const lines = await linesOf(await story.download(head, `${COMPARISON}.xlsx`), PERSONS);
  expect(lines.length).toBeGreaterThan(1);
  for (const { heads, line } of lines)
    for (const name of SMALL.filter((town) => town !== own))
      expect([name, line[heads.indexOf(name)]]).toEqual([name, 'unter drei Personen']);
}

/** The line of a question in every sheet of a workbook that has one for it, with the heads of the sheet. */
async function linesOf(bytes: Uint8Array, question: string) {
  const read = await readWorkbook({ bytes, limits: SHEET_LIMITS });
  if (!read.ok) throw new Error(read.error.message);
  return read.value.flatMap(({ rows: [heads = [], ...rows] }) =>
    rows.filter((row) => row.includes(question)).map((line) => ({ heads, line })),
  );
}
