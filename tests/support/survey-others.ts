import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { samplePdf } from '../../app/demo/sample-pdf.ts';
import { expectNoViolations, follow, overflow, press, tableRows } from './browser.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { BY_LINK, INTERVIEWED, townOf } from './housing-review.ts';
import { delegateAddress, main, type ReviewStory, SURVEY, sheetOf } from './review-story.ts';
import { answerByHttp, releaseByHttp, typeBlock, typedBy } from './survey-acts.ts';

/** A delegate sends a block to an office, which answers it on a phone without an account; the head answers the rest. */
export async function answerByLink(story: ReviewStory): Promise<void> {
  const head = await story.byHttp(BY_LINK);
  await answerByHttp(head, townOf(BY_LINK), ['ressourcen']);
  const delegate = await story.open(delegateAddress(BY_LINK));
  const link = await sendBlock(delegate);
  const sheet = sheetOf(BY_LINK);
  await expectNoFaults(delegate, sheet, `${sheet}/abschnitte`, `${sheet}/tabelle`, `${sheet}/pruefen`);
  await delegate.goto(`${sheet}/abschnitte`);
  const office = await story.plainPhone(undefined);
  await answerSection(office, link);
  await delegate.reload();
  const [row] = await tableRows(delegate, 'Gesendete Abschnitte und ihr Stand');
  expect(row?.slice(0, 2)).toEqual(['Sozialamt sozialamt@raunheim.example', '3 von 4']);
  expect(row?.join(' ')).toContain('Abgegeben am');
  await releaseByHttp(head, BY_LINK);
  await office.goto(link);
  expect(await main(office)).not.toContain('Speichern');
}

/** The mail leaves nowhere in this installation: the page shows its link. */
async function sendBlock(delegate: Page): Promise<string> {
  await delegate.goto(sheetOf(BY_LINK));
  await follow(delegate, 'Fachämter fragen');
  await delegate.getByLabel(/^Ressourceneinsatz/).check();
  await delegate.getByLabel('Fachamt', { exact: true }).fill('Sozialamt');
  await delegate.getByLabel('E-Mail-Adresse').fill('sozialamt@raunheim.example');
  await press(delegate, 'Link senden');
  await delegate.getByText('Gesendet.').waitFor();
  await expectNoViolations(delegate);
  const shown = async () => {
    await delegate.reload();
    return delegate.locator('main code').count();
  };
  await expect.poll(shown, { timeout: 30_000 }).toBe(1);
  return new URL(await delegate.locator('main code').innerText()).pathname;
}

/** Who has the link sees its questions alone. */
async function answerSection(office: Page, link: string): Promise<void> {
  await office.goto(link);
  expect(await main(office)).not.toContain('Wie viele Fälle bearbeiten Sie im Jahr?');
  expect(await overflow(office)).toEqual([]);
  for (const [name, value] of Object.entries(typedBy(townOf(BY_LINK)).ressourcen))
    await office.locator(`#${name}`).fill(value);
  await press(office, 'Speichern und abgeben');
  await press(office, 'Abgeben');
  expect(await main(office)).toContain('Abgegeben.');
}

/** The office writes down an interview and releases with a proof; without one it is refused. */
export async function answerByInterview(office: Page): Promise<void> {
  const sheet = sheetOf(INTERVIEWED);
  await office.goto(SURVEY);
  await follow(office, INTERVIEWED);
  await office.locator('[name="wahl-wer-erledigt-die-aufgabe"][value="eigenes-personal"]').check();
  await press(office, 'Speichern');
  expect(await office.getByRole('alert').innerText()).toContain('Interview');
  const interview = { 'interview-tag': '2026-11-23', 'interview-mit': 'Leitung Hauptamt' };
  const blocks = Object.entries(typedBy(townOf(INTERVIEWED)));
  for (const [block, fields] of blocks) {
    if (block === 'organisation')
      await typeBlock(office, sheet, block, { ...interview, ...onlyFirst(fields) });
    await typeBlock(office, sheet, block, { ...interview, ...fields });
  }
  await office.goto(`${sheet}/pruefen`);
  await press(office, 'Im Auftrag freigeben');
  expect(await office.getByRole('alert').innerText()).toContain('Nachweis');
  await office.getByLabel('Wie die Leitung zugestimmt hat').fill('per Mail vom 23.11.2026');
  const bytes = await samplePdf('Zustimmung Stockstadt', new Date('2026-11-23T09:00:00Z'));
  const file = { name: 'Zustimmung.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
  await office.locator('#nachweis').setInputFiles(file);
  await press(office, 'Im Auftrag freigeben');
  await office.getByText('Der Bogen ist freigegeben.').first().waitFor();
  await expectNoViolations(office);
}

/** The choice on which the others hang. */
const onlyFirst = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).slice(0, 1));
