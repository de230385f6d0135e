import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { calendarDate } from '../../app/foundation/calendar-date.ts';
import { germanDate } from '../../app/foundation/german.ts';
import { expectNoViolations, follow, press } from './browser.ts';
import { keyOf, MEMBERS, TITLE } from './privacy-project.ts';
import { BASE, main, PROJECT } from './project-story.ts';
import { signedSheet, signOnPage } from './sign-by-http.ts';

const sheetOf = async (member: string, day: string, name = 'Blatt.pdf') => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(await signedSheet(member, day)),
});

/** The office makes the project from the ready bundle, meant for all fifteen; a wrong day is named first. */
export async function makeFromBundle(office: Page): Promise<void> {
  await office.goto(`${BASE}/portfolio`);
  await follow(office, TITLE);
  await follow(office, 'Projekt anlegen');
  expect(await office.getByLabel('Titel').inputValue()).toBe(TITLE);
  expect(await office.locator('input[name=kommune]:checked').count()).toBe(10);
  await office.getByLabel('Geplanter Beginn').fill('2027-01-01');
  await office.getByLabel('Geplantes Ende').fill('2026-12-31');
  await press(office, 'Anlegen');
  expect(await office.getByRole('alert').innerText()).toContain('Das geplante Ende liegt vor dem Beginn');
  await expectNoViolations(office);
  await office.getByLabel('Geplantes Ende').fill('2027-12-31');
  for (const { key } of MEMBERS) await office.locator(`#kommune-${key}`).check();
  await press(office, 'Anlegen');
  await office.waitForURL(`**${PROJECT}/stand?*`);
}

/** The office confirms that the charter goes out; ends on the charter's page. */
export async function issue(
  office: Page,
  round: 'Abstimmung' | 'Unterschrift',
  dueOn: string,
): Promise<void> {
  await office.getByLabel('Antwort bis').fill(dueOn);
  await expectNoViolations(office);
  await press(office, `Zur ${round} geben`);
  await office.getByText(`geht zur ${round} um`).waitFor();
}

/** The office records the answer of a member that came as a letter. */
export async function recordAnswer(
  office: Page,
  document: string,
  member: string,
  day: string,
): Promise<void> {
  await office.goto(`${document}/im-auftrag/${keyOf(member)}`);
  await office.getByLabel('Einverstanden mit dem Wortlaut').check();
  await office.getByLabel('Woher die Antwort stammt').fill(`Schreiben vom ${germanDate(calendarDate(day))}`);
  const proof = office.getByLabel('Nachweis', { exact: true });
  await proof.setInputFiles(await sheetOf(member, day, 'Schreiben.pdf'));
  await press(office, 'Eintragen');
  await office.waitForURL(`**${document}?*`);
}

/** And its sheet with both signatures. */
export async function recordSignatures(
  office: Page,
  document: string,
  member: string,
  day: string,
): Promise<void> {
  await office.goto(`${document}/unterschriften/${keyOf(member)}`);
  await signOnPage(office, await sheetOf(member, day), day);
  expect(await main(office)).toContain('Alle Unterschriften unter Fassung 1 liegen vor.');
}

/** A head agrees on the page of a paper and sends back the signed sheet. */
export async function agreeAndSign(page: Page, document: string, member: string, day: string): Promise<void> {
  await page.getByLabel('Einverstanden mit dem Wortlaut').check();
  await press(page, 'Antwort senden');
  await page.getByText('Ihre Antwort ist eingetragen.').waitFor();
  await recordSignatures(page, document, member, day);
  await expectNoViolations(page);
}

/** The office puts the schedule that the stages suggest to the members; ends on the page of the paper. */
export async function putSchedule(office: Page, dueOn: string): Promise<void> {
  await office.goto(`${PROJECT}/ablaufplan`);
  await follow(office, 'Vorschlag aus den Stufen');
  await press(office, 'Termine übernehmen');
  await follow(office, 'Zur Abstimmung geben');
  await office.getByLabel('Antwort erbeten bis').fill(dueOn);
  await expectNoViolations(office);
  await press(office, 'An die Kommunen senden');
  await office.waitForURL(/\/dokumente\//);
}

/** The office sends an accession to a member that joins late. */
export async function invite(office: Page, member: string, dueOn: string): Promise<void> {
  await office.goto(`${PROJECT}/beteiligte/beitritt`);
  await office.getByLabel('Kommune', { exact: true }).selectOption(member);
  await office.getByLabel('Antwort bis').fill(dueOn);
  await office.getByLabel('Was es die Kommune kostet (freiwillig)').fill('1.000,00');
  await press(office, 'Beitritt versenden');
  await office.getByText('Der Beitritt ist versendet.').waitFor();
}

/** The office is led from its inbox to the end of a round. */
export async function closeFromInbox(office: Page, title: string): Promise<void> {
  await office.goto('/eingang');
  await follow(office, title);
  await press(office, 'Abschließen');
  await office.waitForURL(/meldung=/);
}

/** The plan that all agreed to becomes the binding one. */
export async function bindSchedule(keeper: Page): Promise<void> {
  await keeper.goto(`${PROJECT}/ablaufplan`);
  await press(keeper, 'Plan verbindlich machen');
  await keeper.getByText('Der Plan ist jetzt die verbindliche Grundlage.').waitFor();
  await expectNoViolations(keeper);
}

/** The office enters a binding accession, with a seat in the group. */
export async function enterAccession(office: Page, document: string): Promise<void> {
  await office.goto(`${PROJECT}/beteiligte/beitritt/${document.split('/').at(-1)}`);
  await office.getByLabel('Projektgruppe (PG)').check();
  await expectNoViolations(office);
  await press(office, 'Beitritt eintragen');
  await office.waitForURL(/beteiligte\?/);
  await expectNoViolations(office);
}
