import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, PHONE, press, tableRows } from '../support/browser.ts';
import { headAddress, memberByHttp } from '../support/member-by-http.ts';
import { textOf } from '../support/page-text.ts';
import { pageText } from '../support/pdf-text.ts';

const browser = journeyBrowser();
const TITLE = 'Gemeinsame Wohngeldstelle';
const DEVIATION = 'Kündigung jährlich statt alle drei Jahre';

/** A municipality, a town and the county: bodies with the names that the law gives them, the county's own included. */
const PATHS = [
  {
    name: 'Büttelborn',
    key: '06433003',
    amount: '12.345,67',
    bodies: ['Fachamt', 'Gemeindevorstand', 'Haupt- und Finanzausschuss', 'Gemeindevertretung'],
  },
  {
    name: 'Raunheim',
    key: '06433010',
    amount: '23.456,78',
    bodies: ['Fachamt', 'Magistrat', 'Haupt- und Finanzausschuss', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Kreis Groß-Gerau',
    key: '06433',
    amount: '98.765,43',
    bodies: ['Fachamt', 'Kreisausschuss', 'Haupt- und Finanzausschuss', 'Kreistag'],
  },
] as const;
const [MUNICIPALITY, TOWN, COUNTY] = PATHS;
const DAYS = ['2026-08-17', '2026-09-07', '2026-09-29', '2026-10-21'];

let office: Page;
let matter: string;

const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/[\s\u00a0\u00ad]+/g, ' ');
const iso = (german: string): string => german.split('.').toReversed().join('-');

describe('one matter on three paths', () => {
  beforeAll(async () => {
    office = await browser.open({ as: 'coordinator@gross-gerau.demo' });
  });

  it('the office writes one paper for a municipality, a town and the county', async () => {
    await office.goto('/v/gross-gerau/vorgaenge');
    await follow(office, 'Vorgang anlegen');
    await office.getByLabel('Titel').fill(TITLE);
    await office
      .getByLabel('Gegenstand in einem Satz')
      .fill('Drei Verwaltungen bearbeiten Wohngeld zusammen.');
    await office
      .getByLabel('Beschlussvorschlag')
      .fill('{{kommune}} tritt der Vereinbarung bei. Der Beitrag von {{kommune}} beträgt {{betrag}}.');
    await office.getByLabel('Begründung').fill('Es unterzeichnet: {{vertragspartei}}.');
    for (const box of await office
      .getByRole('group', { name: 'Beteiligte Mitglieder' })
      .getByRole('checkbox')
      .all())
      await box.uncheck();
    for (const { name } of PATHS) await office.getByLabel(name, { exact: true }).check();
    await press(office, 'Anlegen');
    await office.getByRole('alert').waitFor();
    expect(await office.getByLabel('Begründung').inputValue()).toContain('{{vertragspartei}}');
    await expectNoViolations(office);
    await office.getByLabel('Worum geht es?').selectOption('öffentlich-rechtliche Vereinbarung');
    await press(office, 'Anlegen');
    await follow(office, 'Zahlen je Mitglied');
    matter = new URL(office.url()).pathname.replace('/zahlen', '');
    const rows = PATHS.map(({ key, amount }) => `${key};${amount}`);
    await office.getByLabel('Tabelle', { exact: true }).fill(['Schlüssel;Betrag', ...rows].join('\n'));
    await press(office, 'Übernehmen');
    await office.waitForURL(`**${matter}?*`);
  });

  it('plans each path, and the earliest day is that of the last', async () => {
    const rows = await tableRows(office, /./);
    for (const { name, amount } of PATHS)
      expect(rows.find(([first]) => first === name)?.at(-1)).toBe(`${amount} €`);
    const days = rows.map((row) => iso(row.at(-2) ?? '')).toSorted();
    const last = (days.at(-1) ?? '').split('-').toReversed().join('.');
    expect(await main(office)).toContain(`Frühestens am ${last} sind alle durch`);
    await expectNoViolations(office);
    for (const { name, key, bodies } of PATHS) {
      await office.goto(`${matter}/${key}`);
      const steps = await tableRows(office, /Weg|Schritte/);
      expect([name, ...steps.map(([body]) => body)]).toEqual([name, ...bodies]);
    }
  });

  it('gives each its own paper, as PDF and for Word', async () => {
    for (const { name, key, amount } of PATHS) {
      const [pdf, docx] = await Promise.all(
        ['pdf', 'docx'].map(async (type) =>
          (await office.request.get(`${matter}/${key}/vorlage.${type}`)).body(),
        ),
      );
      const pages = (await PDFDocument.load(new Uint8Array(pdf ?? []))).getPages();
      const parts = unzipSync(new Uint8Array(docx ?? []));
      const texts = [
        pages.map(pageText).join(''),
        textOf(strFromU8(parts['word/document.xml'] ?? new Uint8Array())),
      ];
      for (const text of texts) {
        expect(text.replaceAll('\u00a0', ' ')).toContain(`${name} beträgt ${amount} €`);
        for (const other of PATHS) if (other.name !== name) expect(text).not.toContain(other.amount);
      }
    }
  });

  it('takes the results of each body in their order, from the members themselves', async () => {
    for (const { name, key } of [TOWN, COUNTY]) {
      const head = await memberByHttp(headAddress('gross-gerau', name));
      for (const [index, day] of DAYS.entries()) {
        const page = `${matter}/${key}?schritt=${index + 1}`;
        const votes = index > 1 ? { ja: '20', nein: '4', enthaltung: '1' } : {};
        const result = { ergebnis: 'beschlossen', tag: day, ...votes };
        const { status } = await head.send(page, `${matter}/${key}/ergebnis`, result);
        expect([name, day, status]).toEqual([name, day, 303]);
      }
    }
  });

  it('one on the phone: not before the committee, then with a deviation', async () => {
    const phone = await browser.open({ as: headAddress('gross-gerau', MUNICIPALITY.name), viewport: PHONE });
    const own = `${matter}/${MUNICIPALITY.key}`;
    const enter = async (step: number, result: string, day: string, text = '') => {
      await phone.goto(`${own}?schritt=${step}`);
      await phone.getByLabel('Was ist geschehen?').selectOption(result);
      await phone.getByLabel('Tag', { exact: true }).fill(day);
      if (text !== '') await phone.getByLabel('Abweichung oder Bedingung').fill(text);
      await press(phone, 'Eintragen');
    };
    await phone.goto(`${own}?schritt=4`);
    expect(await phone.getByLabel('Was ist geschehen?').innerText()).not.toContain('beschlossen');
    expect(await main(phone)).toContain('sobald die Gremien davor entschieden haben');
    await expectNoViolations(phone);
    await enter(1, 'Vorlage fertig', DAYS[0] ?? '');
    await enter(2, 'beschlossen', DAYS[1] ?? '');
    await enter(3, 'empfohlen', DAYS[2] ?? '');
    await enter(4, 'abweichend beschlossen', DAYS[3] ?? '');
    expect(await phone.getByRole('alert').innerText()).toContain(
      'worin der Beschluss von der Vorlage abweicht',
    );
    await enter(4, 'abweichend beschlossen', DAYS[3] ?? '', DEVIATION);
    await expect.poll(() => main(phone)).toContain(`Abweichung: ${DEVIATION}`);
    await expectNoViolations(phone);
  });

  it('the office sees what came of it, and what to do about the deviation', async () => {
    await office.goto(matter);
    expect(await main(office)).toContain(
      'Zustande gekommen mit Abweichungen (abweichend beschlossen: Büttelborn): Fassung angleichen.',
    );
    expect((await tableRows(office, /./)).map((row) => row.at(-2))).toEqual(
      PATHS.map(() => 'durch am 21.10.2026'),
    );
    await expectNoViolations(office);
  });

  it('a member that has no part in it reads public resolutions alone', async () => {
    const other = await memberByHttp(headAddress('gross-gerau', 'Trebur'));
    const text = textOf(await other.read(matter));
    for (const { name, amount } of PATHS) {
      expect(text).toContain(name);
      expect(text).not.toContain(amount);
    }
  });
});
