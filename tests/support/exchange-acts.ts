import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoViolations, press } from './browser.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { fillFields } from './fill-fields.ts';
import { BASE, main, type ReviewStory } from './review-story.ts';
import { QUESTIONNAIRE } from './survey-acts.ts';

const ELSEWHERE = '/v/main-kinzig';

/** The office releases its questionnaire for others; answers the file that it can hand on. */
export async function shareQuestionnaire(story: ReviewStory, office: Page): Promise<Buffer> {
  await office.goto(`${BASE}/austausch/fragebogen`);
  await office.getByLabel('Fragebogen').selectOption({ label: QUESTIONNAIRE });
  await fillFields(office, { feld: 'Soziales' });
  await press(office, 'Weiter');
  const release = new URL(office.url()).pathname;
  await expectNoFaults(office, release.replace(/freigeben$/, 'verwerfen'));
  await office.goto(release);
  await fillFields(office, { lizenz: 'dl-de-by-2.0' });
  await expectNoViolations(office);
  await press(office, 'Freigeben');
  const link = office.getByRole('link', { name: 'Als Blaupause ausgeben' });
  const item = new URL(office.url()).pathname;
  await expectNoFaults(office, `${item}/zurueckziehen`);
  await office.goto(item);
  return Buffer.from(await story.download(office, (await link.getAttribute('href')) ?? ''));
}

/**
 * Another alliance takes it over, with origin and licence; a file that somebody changed it does not. Answers what its library
 * says then.
 */
export async function takeOver(stranger: Page, file: Buffer): Promise<string> {
  await stranger.goto(`${ELSEWHERE}/austausch/importieren`);
  const changed = file.toString().replace('Wohngeld', 'Elterngeld');
  await upload(stranger, Buffer.from(changed));
  expect(await stranger.getByRole('alert').innerText()).toContain('lässt sich nicht übernehmen');
  await upload(stranger, file);
  expect(await main(stranger)).toMatch(/Übernommen aus Kreis Groß-Gerau/);
  await expectNoViolations(stranger);
  await press(stranger, 'Übernehmen');
  await stranger.goto(`${ELSEWHERE}/frageboegen`);
  return main(stranger);
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'wohngeld.blaupause.json', mimeType: 'application/json', buffer };
  await page.locator('#datei').setInputFiles(file);
  await press(page, 'Ansehen');
}
