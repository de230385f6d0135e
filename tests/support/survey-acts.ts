import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoViolations, follow, press } from './browser.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { fillFields } from './fill-fields.ts';
import { REVIEW_SLUG, SURVEY_TITLE, type TownFigures } from './housing-review.ts';
import type { MemberByHttp } from './member-by-http.ts';
import { BASE, main, SURVEY, sheetOf } from './review-story.ts';

/** The question that is added to the standard ones, and the key that it gets. */
const OBJECTIONS = 'Wie viele Widersprüche gibt es im Jahr?';
const OBJECTIONS_KEY = 'wie-viele-widersprueche-gibt-es-im-jahr';
export const QUESTIONNAIRE = 'Ist-Analyse Wohngeld';

/** The office begins a questionnaire with the standard questions; answers its address. */
export async function beginQuestionnaire(office: Page): Promise<string> {
  await office.goto(`${BASE}/frageboegen`);
  await follow(office, 'Neuer Fragebogen');
  await office.getByLabel('Titel').fill(QUESTIONNAIRE);
  await press(office, 'Anlegen');
  await office.getByText('Entwurf der Fassung 1').first().waitFor();
  return new URL(office.url()).pathname;
}

/** Adds a question in a browser without scripts: first without its unit, and nothing of it is lost. */
export async function addQuestion(plain: Page, questionnaire: string): Promise<void> {
  await plain.goto(questionnaire);
  await plain.locator('#neu-block').selectOption('kennzahlen');
  await plain.locator('#neu-art').selectOption('zahl');
  await press(plain, 'Weiter');
  await plain.getByRole('textbox', { name: 'Frage', exact: true }).fill(OBJECTIONS);
  await plain.getByLabel('Hilfe (freiwillig)').fill('Eingegangene Widersprüche, auch die noch offenen.');
  await plain.getByLabel('Muss beantwortet werden').check();
  await press(plain, 'Frage speichern');
  expect(await plain.getByRole('alert').innerText()).toContain('Nennen Sie die Einheit');
  expect(await plain.getByRole('textbox', { name: 'Frage', exact: true }).inputValue()).toBe(OBJECTIONS);
  expect(await plain.getByLabel('Hilfe (freiwillig)').inputValue()).toContain('auch die noch offenen');
  expect(await plain.getByLabel('Muss beantwortet werden').isChecked()).toBe(true);
  await plain.getByLabel('Einheit').fill('Widersprüche im Jahr');
  await press(plain, 'Frage speichern');
  expect(await main(plain)).toContain(`${OBJECTIONS} Zahl mit Einheit: Widersprüche im Jahr`);
}

export async function finishQuestionnaire(office: Page, questionnaire: string): Promise<void> {
  const question = `${questionnaire}/frage/${OBJECTIONS_KEY}`;
  await expectNoFaults(
    office,
    `${questionnaire}/frage?block=kennzahlen&art=zahl`,
    question,
    `${question}/entfernen`,
  );
  await office.goto(questionnaire);
  await press(office, 'Fassung gültig machen');
  await office.getByText('Fassung 1 gilt').first().waitFor();
  await expectNoViolations(office);
}

/** The office asks all members of the project; a past last day is refused first. */
export async function openSurvey(office: Page, dueOn: string): Promise<void> {
  await office.goto(`${BASE}/erhebungen/neu?projekt=${REVIEW_SLUG}`);
  expect(await office.getByLabel('Titel').inputValue()).toBe(SURVEY_TITLE);
  await office.getByLabel('Fragebogen').selectOption({ label: `${QUESTIONNAIRE} (Fassung 1)` });
  await office.getByLabel('Frist').fill('2026-11-20');
  await press(office, 'Als Entwurf speichern');
  expect(await office.getByRole('alert').innerText()).toContain('Dieser Tag ist schon vorbei');
  await office.getByLabel('Frist').fill(dueOn);
  await press(office, 'Als Entwurf speichern');
  await office.waitForURL(`**${SURVEY}?*`);
  await expectNoFaults(office, `${SURVEY}/bearbeiten`);
  await office.goto(SURVEY);
  await follow(office, 'Erhebung beginnen');
  expect(await main(office)).toContain('15 Kommunen werden gefragt, bis zum');
  await press(office, 'Erhebung beginnen');
  await office.getByText('Die Erhebung läuft.').waitFor();
}

/** A survey of some for all, who would share its cost; it stays a draft. Answers where the cost is shared. */
export async function draftExemplary(office: Page): Promise<string> {
  await office.goto(`${BASE}/erhebungen/neu?projekt=${REVIEW_SLUG}`);
  await fillFields(office, { titel: `${SURVEY_TITLE} am Beispiel`, umfang: 'exemplarisch' });
  await office.getByLabel('Fragebogen').selectOption({ label: `${QUESTIONNAIRE} (Fassung 1)` });
  await office.locator('main [name="kommune"]').first().uncheck();
  await press(office, 'Als Entwurf speichern');
  await follow(office, 'Kostenteilung');
  return new URL(office.url()).pathname;
}

/** Before anybody is reminded the office reads whom it would reach, and may leave it. */
export async function lookAtReminder(office: Page): Promise<void> {
  await office.goto(SURVEY);
  await follow(office, 'Fehlende erinnern');
  expect(await main(office)).toContain('15 Kommunen erinnern');
  await expectNoViolations(office);
}

/** How many of the fifteen sheets the office sees as released. */
export async function expectReleased(office: Page, count: number): Promise<void> {
  await office.goto(SURVEY);
  expect(await main(office)).toContain(`Freigegebene Bögen ${count} von 15`);
}

/** What a town types, block by block, by the names of the fields. */
export const typedBy = ({ cases, minutes, persons }: TownFigures) => ({
  organisation: {
    'wahl-wer-erledigt-die-aufgabe': 'eigenes-personal',
    'wert-organisationseinheit': 'Sozialamt',
    'wahl-vertretung-geregelt': persons > 1 ? 'ja' : 'nein',
  },
  leistungen: {
    'zelle-leistungen-0-0': 'Wohngeld',
    'zelle-leistungen-0-1': String(cases),
    'wert-faelle-im-jahr': String(cases),
    'wert-faelle-elektronisch': String(cases / 2),
  },
  ressourcen: {
    'zelle-personal-0-0': 'EG 9b',
    'zelle-personal-0-1': String(persons),
    'zelle-personal-0-2': `${persons - 1},5`,
    'wert-minuten-je-fall': String(minutes),
    'wert-sachkosten': `${cases},00`,
  },
  kennzahlen: { [`wert-${OBJECTIONS_KEY}`]: String(Math.floor(cases / 100)) },
  bedarfe: { 'wahl-erwartung': 'vertretung' },
});

/** Someone answers all blocks but some over HTTP, a page each. */
export async function answerByHttp(
  person: MemberByHttp,
  town: TownFigures,
  but: readonly string[] = [],
): Promise<void> {
  for (const [block, fields] of Object.entries(typedBy(town))) {
    if (but.includes(block)) continue;
    const page = `${sheetOf(town.name)}?block=${block}`;
    const { status, html } = await person.send(page, page, fields);
    expect([town.name, block, status, html]).toEqual([
      ...[town.name, block, 303],
      expect.stringContaining('Gespeichert'),
    ]);
  }
}

/** The head releases the sheet over HTTP. */
export async function releaseByHttp(head: MemberByHttp, name: string): Promise<void> {
  const page = `${sheetOf(name)}/pruefen`;
  const { html } = await head.send(page, page, {});
  expect([name, html]).toEqual([name, expect.stringContaining('Der Bogen ist freigegeben.')]);
}

/** Types a block of the sheet in a browser, by the names of its fields, and saves. */
export async function typeBlock(
  page: Page,
  sheet: string,
  block: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto(`${sheet}?block=${block}`);
  await fillFields(page, fields);
  await press(page, 'Speichern');
}
