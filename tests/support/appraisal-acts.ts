import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { optionFields } from '../../app/modules/appraisal/test-support/appraisal-stage.ts';
import { expectNoViolations, follow, press, tableRows } from './browser.ts';
import { fillFields } from './fill-fields.ts';
import { ON_PHONE, TOWNS } from './housing-review.ts';
import type { MemberByHttp } from './member-by-http.ts';
import { keyOf } from './privacy-project.ts';
import { APPRAISAL, main, PROJECT } from './review-story.ts';

const COSTS = `${APPRAISAL}/prozesskosten`;

const STEPS = [
  {
    ...{ titel: 'Antrag prüfen', art: 'standardisierbar', anteil: '100' },
    ...{ 'minuten-heute': '60', 'minuten-gemeinsam': '40' },
    ...{ 'gruppe-heute': 'EG 8', 'gruppe-gemeinsam': 'EG 8' },
  },
  {
    ...{ titel: 'Bescheid fertigen', art: 'qualifiziert', anteil: '100' },
    ...{ 'minuten-heute': '30', 'minuten-gemeinsam': '24' },
    ...{ 'gruppe-heute': 'EG 9b', 'gruppe-gemeinsam': 'EG 9b' },
  },
] as const;

/** One process of two steps, and 42,000 euros a year that all share equally. */
export async function enterModel(office: Page): Promise<void> {
  await office.goto(COSTS);
  await follow(office, 'Ersten Prozess anlegen');
  await fillFields(office, { titel: 'Wohngeld bewilligen', einheit: 'Anträge' });
  await press(office, 'Speichern');
  for (const [index, step] of STEPS.entries()) {
    await follow(office, index === 0 ? 'Ersten Schritt anlegen' : 'Schritt anlegen');
    await fillFields(office, step);
    await press(office, 'Speichern');
    await office.getByText(step.titel).first().waitFor();
  }
  await office.goto(`${COSTS}/gemeinsam`);
  await fillFields(office, { fixkosten: '42000', schluessel: 'gleich' });
  await press(office, 'Speichern');
  await office.waitForURL(`**${COSTS}?*`);
}

/** The office enters what each town answered: its cases, and of one its own minutes. */
export async function enterTowns(office: MemberByHttp): Promise<void> {
  for (const { name, cases } of TOWNS) {
    const path = `${COSTS}/kommunen/${keyOf(name)}`;
    const html = await office.read(path);
    const [volume = ''] = /faelle-[0-9a-f-]+/.exec(html) ?? [];
    const [minutes = ''] = /minuten-[0-9a-f-]+/.exec(html) ?? [];
    const { status } = await office.send(path, path, {
      [volume]: String(cases),
      ...(name === ON_PHONE && { [minutes]: '90' }),
      ...{ 'kosten-heute': '0', 'kosten-gemeinsam': '0', quelle: 'Erhebung 2026' },
    });
    expect([name, status]).toEqual([name, 303]);
  }
}

/**
 * Today, together, saving by hand. A minute of EG 8 costs 66,000 ÷ 96,000 = 0.6875 €, one of EG 9b 74,000 ÷ 96,000 €.
 *
 * | | today | together |
 * | --- | --- | --- |
 * | Rüsselsheim, 2,000 cases | 60 min: 82,500.00 + 30 min: 46,250.00 | 40 min: 55,000.00 + 24 min: 37,000.00 |
 * | Trebur, 380 cases | 90 min: 23,512.50 + 30 min: 8,787.50 | 10,450.00 + 7,030.00 |
 * | Stockstadt, 150 cases | 6,187.50 + 3,468.75 | 4,125.00 + 2,775.00 |
 * | Kreis, 100 cases | 4,125.00 + 2,312.50 | 2,750.00 + 1,850.00 |
 *
 * Together each pays its part of 42,000.00 besides: 2,800.00 of fifteen, 3,000.00 of fourteen.
 */
const BY_HAND: Readonly<Record<15 | 14, Readonly<Record<string, readonly [string, string, string]>>>> = {
  15: {
    Rüsselsheim: ['128.750,00 €', '94.800,00 €', '33.950,00 €'],
    Trebur: ['32.300,00 €', '20.280,00 €', '12.020,00 €'],
    Stockstadt: ['9.656,25 €', '9.700,00 €', '−43,75 €'],
    'Kreis Groß-Gerau': ['6.437,50 €', '7.400,00 €', '−962,50 €'],
  },
  14: {
    Rüsselsheim: ['128.750,00 €', '95.000,00 €', '33.750,00 €'],
    Trebur: ['32.300,00 €', '20.480,00 €', '11.820,00 €'],
    Stockstadt: ['9.656,25 €', '9.900,00 €', '−243,75 €'],
    'Kreis Groß-Gerau': ['6.437,50 €', '7.600,00 €', '−1.162,50 €'],
  },
};

/** All together: 8,300 or 7,780 cases at 64.375 € today and 46 € together, Trebur's 30 minutes more, and 42,000.00. */
const TOTALS = {
  15: 'Heute im Jahr 542.150,00 € Gemeinsam im Jahr 423.800,00 € Ersparnis zusammen 118.350,00 €',
  14: 'Heute im Jahr 508.675,00 € Gemeinsam im Jahr 399.880,00 € Ersparnis zusammen 108.795,00 €',
} as const;

/** The result of the members that take part equals the calculation by hand; who pays more is named. */
export async function expectCosts(reader: Page, members: 15 | 14): Promise<void> {
  await reader.goto(COSTS);
  const rows = await tableRows(reader, 'Kosten im Jahr heute und gemeinsam, mit Ersparnis je Kommune');
  expect(rows).toHaveLength(members);
  for (const [name, expected] of Object.entries(BY_HAND[members])) {
    const [, today, pooled, , saving] = rows.find(([town]) => town === name) ?? [];
    expect([name, today, pooled, saving]).toEqual([name, ...expected]);
  }
  const losers = rows.filter((row) => row.includes('zahlt mehr')).map(([town]) => town);
  expect(losers.toSorted()).toEqual(['Kreis Groß-Gerau', 'Stockstadt']);
  const text = await main(reader);
  expect(text).toContain(TOTALS[members]);
  expect(text).toContain('Stockstadt und Kreis Groß-Gerau zahlen gemeinsam mehr als heute');
  await expectNoViolations(reader);
}

/** An option with its figures, preferred with a reason and not without. */
export async function preferOption(office: Page): Promise<void> {
  await office.goto(`${APPRAISAL}/optionen/neu`);
  await fillFields(office, optionFields({ titel: 'Wohngeldstelle beim Kreis', jaehrlich: '337000' }));
  await press(office, 'Speichern');
  await office.getByRole('heading', { name: 'Diese Option bevorzugen' }).waitFor();
  await expectNoViolations(office);
  await press(office, 'Bevorzugen');
  expect(await office.getByRole('alert').innerText()).toMatch(/[Bb]egründe|[Ww]arum/);
  await office.getByLabel('Warum ziehen Sie sie den anderen vor?').fill('Eine Stelle, die vertreten kann.');
  await press(office, 'Bevorzugen');
  await office.getByRole('heading', { name: 'Bevorzugt' }).waitFor();
}

/** The usual criteria; members score them later or never. */
export async function takeCriteria(office: Page): Promise<void> {
  await office.goto(`${APPRAISAL}/kriterien`);
  await press(office, 'Übliche Kriterien anlegen');
  await office.waitForURL(/kriterien\?/);
  await expectNoViolations(office);
}

/** A head finds the work alone hard, and together better, by every criterion. */
export async function scoreCriteria(head: MemberByHttp, member: string): Promise<void> {
  const path = `${APPRAISAL}/kriterien/kommunen/${keyOf(member)}`;
  const names = (await head.read(path)).match(/(?<=name=")(allein|gemeinsam)-[0-9a-f-]+/g) ?? [];
  const scores = names.map((name) => [name, name.startsWith('allein') ? '2' : '4']);
  expect((await head.send(path, path, Object.fromEntries(scores))).status).toBe(303);
}

/** The office sees of a member that it has scored all. */
export async function expectScored(office: Page, member: string): Promise<void> {
  await office.goto(`${APPRAISAL}/kriterien`);
  const rows = await tableRows(office, 'Kommunen mit dem Stand ihrer Bewertung');
  expect(rows.filter(([, state]) => state === 'alle bewertet').map(([name]) => name)).toEqual([member]);
}

/** What programmes were looked at. */
export async function recordFunding(office: Page): Promise<void> {
  await office.goto(`${APPRAISAL}/foerderung/neu`);
  await fillFields(office, {
    ...{ programm: 'Förderung interkommunaler Zusammenarbeit', stelle: 'Land Hessen' },
    ...{ ergebnis: 'kommt-in-betracht', geprueft: '2026-12-01', quelle: 'Richtlinie des Landes' },
  });
  await press(office, 'Speichern');
  await office.getByText('Förderung interkommunaler Zusammenarbeit').first().waitFor();
}

/** Recommended in part, for all but one that would pay more; refused without its reason, and nothing typed is lost. */
export async function recommend(office: Page, but: string): Promise<void> {
  await office.goto(`${APPRAISAL}/empfehlung/bearbeiten`);
  await fillFields(office, { urteil: 'teilweise', umfang: 'Nur Bewilligung, keine Beratung.' });
  for (const { name } of TOWNS) {
    const box = office.getByRole('checkbox', { name, exact: true });
    await box.setChecked(name !== but);
  }
  await press(office, 'Speichern');
  expect(await office.getByRole('alert').innerText()).toContain('Ohne Begründung gilt sie nicht.');
  expect(await office.getByLabel(/^Umfang/).inputValue()).toBe('Nur Bewilligung, keine Beratung.');
  expect(await office.getByRole('checkbox', { name: but, exact: true }).isChecked()).toBe(false);
  await fillFields(office, {
    begruendung: 'Zusammen günstiger und vertreten. Stockstadt zahlt etwas mehr als heute.',
  });
  await press(office, 'Speichern');
  await office.getByText('Gemeinsame Aufgabenwahrnehmung wird teilweise empfohlen').first().waitFor();
  await expectNoViolations(office);
}

/** Ends stages of the project, with all their papers. */
export async function endStages(office: Page, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await openStage(office, title);
    for (const paper of await office.locator('[name="unterlage"]').all()) await paper.check();
    await press(office, 'Stufe abschließen');
    await office.waitForURL(/meldung=schritt/);
  }
}

/** What the stage says of the answers of its members; nothing is left to be settled. */
export async function expectGate(office: Page, title: string, says: string): Promise<void> {
  await openStage(office, title);
  const text = await main(office);
  expect(text).toContain(says);
  expect(text).not.toContain('Tragen Sie den Rückzug');
}

async function openStage(office: Page, title: string): Promise<void> {
  await office.goto(`${PROJECT}/stufen`);
  await office
    .locator('main')
    .getByRole('link', { name: new RegExp(`${title}$`) })
    .first()
    .click();
  await office.waitForURL(/\/stufen\/\d+$/);
}
