import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoViolations, follow, overflow, press } from './browser.ts';
import { ON_PHONE, SURVEY_TITLE, townOf } from './housing-review.ts';
import { delegateAddress, main, type ReviewStory, sheetOf } from './review-story.ts';
import { typeBlock, typedBy } from './survey-acts.ts';

const SHEET = sheetOf(ON_PHONE);
const TYPED = typedBy(townOf(ON_PHONE));

/** A delegate fills in the sheet on a phone without scripts, with two mistakes that the check names. */
export async function answerOnPhone(story: ReviewStory): Promise<Page> {
  const phone = await story.plainPhone(delegateAddress(ON_PHONE));
  await phone.goto('/eingang');
  await follow(phone, SURVEY_TITLE);
  expect(new URL(phone.url()).pathname).toBe(SHEET);
  expect(await main(phone)).toContain('Nicht gefragt: Welche Organisationseinheit ist zuständig?');
  const { 'wahl-wer-erledigt-die-aufgabe': who, ...asked } = TYPED.organisation;
  await typeBlock(phone, SHEET, 'organisation', { 'wahl-wer-erledigt-die-aufgabe': who });
  expect(await main(phone)).not.toContain('Nicht gefragt');
  await typeBlock(phone, SHEET, 'organisation', asked);
  await typeBlock(phone, SHEET, 'leistungen', { ...TYPED.leistungen, 'wert-faelle-elektronisch': '3800' });
  await typeBlock(phone, SHEET, 'ressourcen', { ...TYPED.ressourcen, 'wert-minuten-je-fall': '2' });
  expect(await main(phone)).toContain(
    'Haben Sie Stunden statt Minuten eingetragen? Dann wären es 120 Minuten je Fall.',
  );
  expect(await overflow(phone)).toEqual([]);
  await typeBlock(phone, SHEET, 'kennzahlen', TYPED.kennzahlen);
  await typeBlock(phone, SHEET, 'bedarfe', TYPED.bedarfe);
  return phone;
}

/** It is not handed on before both are settled. */
export async function correctOnPhone(phone: Page): Promise<void> {
  await phone.goto(`${SHEET}/pruefen`);
  expect(await main(phone)).toContain(
    '„Wie viele davon gehen elektronisch ein?“ (3.800 Fälle im Jahr) ist mehr als „Wie viele Fälle bearbeiten Sie im Jahr?“ (380 Fälle im Jahr)',
  );
  await press(phone, 'Zur Freigabe geben');
  expect(await phone.getByRole('alert').innerText()).toContain('2 Punkte sind noch zu klären.');
  await phone.locator('a[href$="#frage-minuten-je-fall"]').click();
  await phone.locator('#wert-minuten-je-fall').fill('120');
  await press(phone, 'Speichern');
  await typeBlock(phone, SHEET, 'leistungen', { 'wert-faelle-elektronisch': '190' });
  await phone.goto(`${SHEET}/pruefen`);
  expect(await main(phone)).toContain('Nichts fällt auf');
  expect(await overflow(phone)).toEqual([]);
  await press(phone, 'Zur Freigabe geben');
  expect(await main(phone)).toContain('Der Bogen liegt jetzt der Leitung zur Freigabe vor.');
}

/** The head finds it in the inbox and releases it. */
export async function releaseInInbox(head: Page): Promise<void> {
  await head.goto('/eingang');
  expect(await main(head)).toContain(`Liegt zur Freigabe vor: Bogen prüfen und freigeben für ${ON_PHONE}`);
  await follow(head, SURVEY_TITLE);
  expect(new URL(head.url()).pathname).toBe(`${SHEET}/pruefen`);
  await expectNoViolations(head);
  await press(head, 'Bogen freigeben');
  await head.getByText('Der Bogen ist freigegeben.').first().waitFor();
}
