import type { Page } from 'playwright-core';
import { GROSS_GERAU_MEMBERS } from '../../db/seeds/gross-gerau/members.ts';

/** The project that grows from the demo's ready bundle. */
export const TITLE = 'Datenschutz aus einer Hand';
export const SLUG = 'datenschutz-aus-einer-hand';
/** The 14 municipalities and the district. */
export const MEMBERS = GROSS_GERAU_MEMBERS.map(({ member: { key, name } }) => ({ key, name }));
export const allBut = (...left: readonly string[]): string[] =>
  MEMBERS.map(({ name }) => name).filter((name) => !left.includes(name));
export const keyOf = (member: string): string => MEMBERS.find(({ name }) => name === member)?.key ?? '';

/** Leads, and is the first to answer. */
export const LEAD = 'Riedstadt';
/** Answers last of those who answer themselves. */
export const SLOW = 'Büttelborn';
export const DECLINES = 'Nauheim';
export const LATE = 'Kelsterbach';
export const ON_PAPER = 'Stockstadt';
const GROUP = MEMBERS.slice(0, 8).map(({ name }) => name);
/** Who signs the charter as it goes out the second time. */
export const SIGNING = MEMBERS.map(({ name }) => name).filter((name) => name !== DECLINES && name !== LATE);

/** As the matrix shows them: in its order, with the role of the charter. */
export const shown = (names: readonly string[]): string[] =>
  MEMBERS.filter(({ name }) => names.includes(name)).map(
    ({ name }) => `${name} ${name === LEAD ? 'PL' : GROUP.includes(name) ? 'PG' : 'X'}`,
  );

const group = (form: Page, name: string) => form.getByRole('group', { name, exact: true });

/** Fills in all seven sections: each of the fifteen pays the same, the late one "tausend". */
export async function fillCharter(form: Page): Promise<void> {
  const write = (name: string, text: string) => form.getByRole('textbox', { name }).fill(text);
  await write('Strategische Ziele', 'Datenschutz in jeder Kommune verlässlich sichern.');
  await write('Operative Ziele', '- Beauftragte vertreten\n- Pannen fristgerecht melden');
  await form.getByLabel('Kompetenz und Kapazität').check();
  await write('Zu erarbeitende Ergebnisse', '- Bericht\n- Vorschlag für eine Stelle');
  await form.getByLabel('Kosten in dieser Höhe').check();
  await write('Kosten zusammen', '15.000,00');
  for (const { key, name } of MEMBERS)
    await form.locator(`#betrag-${key}`).fill(name === LATE ? 'tausend' : '1.000,00');
  await write('Kostenklausel', 'Je Kommune 1.000,00 € aus dem Haushalt 2027.');
  await group(form, 'Projektleitung').getByLabel(LEAD).check();
  for (const name of GROUP) await group(form, 'Projektgruppe').getByLabel(name, { exact: true }).check();
  await write('Informationsmanagement', 'Vierteljährlich an alle Beschäftigten.');
}

/** Takes members out of the charter, with what they would pay. */
export async function leaveOut(form: Page, names: readonly string[], total: string): Promise<void> {
  for (const name of names) {
    await group(form, 'Für wen der Projektauftrag gedacht ist').getByLabel(name, { exact: true }).uncheck();
    await group(form, 'Projektgruppe').getByLabel(name, { exact: true }).uncheck();
  }
  await form.getByLabel('Kosten zusammen').fill(total);
}
