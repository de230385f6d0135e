import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { samplePdf } from '../../app/demo/sample-pdf.ts';
import { expectNoViolations, follow, journeyBrowser, PHONE, press, tableRows } from '../support/browser.ts';
import { headAddress, memberByHttp } from '../support/member-by-http.ts';
import { ownProduct } from '../support/own-product.ts';
import { runCommand } from '../support/product.ts';

const browser = journeyBrowser();
const { folder, url } = await ownProduct();
const COORDINATOR = 'coordinator@gross-gerau.demo';
const TITLE = 'Projektauftrag Fördermittelstelle';
const TEXT = `# Auftrag
Die Kommunen richten gemeinsam eine Stelle ein, die ihre Anträge auf Fördermittel vorbereitet.
# Kosten
Die Stelle kostet im Jahr 90.000,00 €. Jede Kommune zahlt 6.000,00 €.
# Dauer
Die Stelle wird für fünf Jahre eingerichtet.`;

/** The fifteen of the district, and how each of them answers. */
const AGREEING =
  'Biebesheim Bischofsheim Gernsheim Ginsheim-Gustavsburg Groß-Gerau Mörfelden-Walldorf Riedstadt'
    .split(' ')
    .concat('Rüsselsheim', 'Kreis Groß-Gerau');
const ASKING = 'Büttelborn';
const OBJECTING = 'Raunheim';
const BY_MAIL = 'Kelsterbach';
const ON_PAPER = ['Stockstadt', 'Trebur'];
const OUT = 'Nauheim';
const ALL = [...AGREEING, ASKING, OBJECTING, BY_MAIL, ...ON_PAPER, OUT];

const MAIL = `From: buergermeister@kelsterbach.example
To: ikz@kreis.example
Subject: AW: Bitte um Antwort
Date: Thu, 19 Nov 2026 08:15:00 +0100

Guten Tag, Kelsterbach stimmt zu.`;

const proof = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
type Proof = ReturnType<typeof proof>;

let office: Page;
let document: string;

const head = (member: string): string => headAddress('gross-gerau', member);

/** How each member stands, as the office reads it. */
async function standing(): Promise<Map<string, string>> {
  await office.goto(document);
  const rows = await tableRows(office, /^Kommunen mit Stand/);
  return new Map(rows.map(([name = '', state = '']) => [name, state]));
}

/** A head on the phone: is led from the overview to the document, and answers. */
async function onPhone(
  member: string,
  answer: string,
  remark = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.open({ as: head(member), viewport: PHONE, ...options });
  await follow(page, TITLE);
  await page.getByLabel(answer, { exact: true }).check();
  await page.getByLabel('Frage, Bedingung, Grund oder Bemerkung').fill(remark);
  await press(page, 'Antwort senden');
  await page.getByText('Ihre Antwort ist eingetragen.').waitFor();
  return page;
}

describe('fifteen members agree to one document', () => {
  beforeAll(async () => {
    office = await browser.open({ as: COORDINATOR });
  });

  it('the office writes it; a wrong amount is named, and nothing typed is lost', async () => {
    await follow(office, 'Entscheidungen', { within: 'header' });
    await follow(office, 'Dokument anlegen');
    await office.getByLabel('Titel').fill(TITLE);
    await office.getByLabel('Antwort bis').fill('2026-12-11');
    await office.getByLabel('Alle müssen derselben Fassung zustimmen').uncheck();
    await office.getByLabel('Text', { exact: true }).fill(TEXT);
    for (const name of ALL) {
      await office.getByLabel(name, { exact: true }).check();
      await office.getByLabel(`Kosten ${name}`).fill(name === OUT ? 'sechstausend' : '6.000,00');
    }
    await press(office, 'Entwurf speichern');
    await office.getByRole('alert').waitFor();
    expect(await office.getByLabel('Text', { exact: true }).inputValue()).toBe(TEXT);
    expect(await office.getByLabel(`Kosten ${OUT}`).inputValue()).toBe('sechstausend');
    expect(await office.getByRole('checkbox', { checked: true }).count()).toBe(15);
    await expectNoViolations(office);
    await office.getByRole('alert').getByRole('link').click();
    await office.getByLabel(`Kosten ${OUT}`).fill('6000');
    await press(office, 'Entwurf speichern');
    await office.getByText('Der Entwurf ist angelegt.').waitFor();
    document = new URL(office.url()).pathname;
  });

  it('sends it after a page that says what that means', async () => {
    await follow(office, 'Versenden');
    expect(await office.locator('main').innerText()).toContain('Der Text steht dann fest');
    await press(office, 'Versenden');
    await office.getByText('Das Dokument ist versendet.').waitFor();
    expect([...(await standing()).values()]).toEqual(ALL.map(() => 'noch offen'));
  });

  it('nine agree', async () => {
    for (const name of AGREEING) {
      const member = await memberByHttp(head(name));
      const answered = await member.send(document, `${document}/antworten`, { antwort: 'zustimmen' });
      expect([answered.status, answered.html]).toEqual([
        303,
        expect.stringContaining('Ihre Antwort ist eingetragen.'),
      ]);
    }
    expect([...(await standing()).values()].filter((state) => state.startsWith('zugestimmt'))).toHaveLength(
      9,
    );
  });

  it('one asks on the phone, reads the answer of the office and agrees', async () => {
    const phone = await onPhone(ASKING, 'Wir haben eine Rückfrage', 'Kommt eine Förderung des Landes hinzu?');
    await expectNoViolations(phone);
    expect((await standing()).get(ASKING)).toBe('Rückfrage Kommt eine Förderung des Landes hinzu?');
    await office.getByRole('link', { name: 'Frage beantworten' }).click();
    await office.getByLabel('Ihre Antwort').fill('Ja, 30.000,00 € einmalig.');
    await expectNoViolations(office);
    await press(office, 'Antwort senden');
    await office.getByText('Die Antwort ist eingetragen').waitFor();
    await phone.reload();
    const own = phone.getByRole('region', { name: `Ihre Antwort für ${ASKING}` });
    expect(await own.innerText()).toContain('Ja, 30.000,00 € einmalig.');
    await phone.getByLabel('Wir stimmen zu').check();
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
  });

  it('one takes no part, on a phone without JavaScript; without a reason nobody can object', async () => {
    const page = await onPhone(OUT, 'Wir nehmen nicht teil', '', { javaScriptEnabled: false });
    await press(page, 'Antwort zurücknehmen');
    await page.getByText('Ihre Antwort ist zurückgenommen.').waitFor();
    await page.getByLabel('Wir widersprechen').check();
    await press(page, 'Antwort senden');
    expect(await page.getByRole('alert').innerText()).toContain('Schreiben Sie auf, warum Sie widersprechen');
    expect(await page.getByLabel('Wir widersprechen').isChecked()).toBe(true);
    await page.getByLabel('Wir nehmen nicht teil').check();
    await press(page, 'Antwort senden');
    await page.getByText('Ihre Antwort ist eingetragen.').waitFor();
  });

  it('one objects and agrees to the new version, which asks nobody else again', async () => {
    const phone = await onPhone(OBJECTING, 'Wir widersprechen', 'Fünf Jahre binden zu lange.');
    await standing();
    await office.getByRole('link', { name: 'Widerspruch klären' }).click();
    await follow(office, 'Neue Fassung');
    await office.getByLabel('Text', { exact: true }).fill(TEXT.replace('fünf Jahre', 'drei Jahre'));
    await office
      .getByLabel('Was sich ändert und warum')
      .fill('Drei statt fünf Jahre, auf Wunsch aus dem Kreis.');
    await office.getByLabel('Die unten genannten und alle, die noch offen sind').check();
    await office.getByLabel(OBJECTING, { exact: true }).check();
    await expectNoViolations(office);
    await press(office, 'Neue Fassung versenden');
    await office.getByText('Die neue Fassung ist im Umlauf.').waitFor();
    await phone.goto(document);
    await follow(phone, 'Mit Fassung 1 vergleichen');
    expect(await phone.locator('del').allInnerTexts()).toEqual([expect.stringContaining('fünf')]);
    expect(await phone.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('drei')]);
    await expectNoViolations(phone);
    await follow(phone, TITLE, { within: '.gw-crumbs' });
    await phone.getByLabel('Wir stimmen zu').check();
    await press(phone, 'Antwort senden');
    await phone.getByText('Ihre Antwort ist eingetragen.').waitFor();
    expect((await standing()).get(OBJECTING)).toBe('zugestimmt Fassung 2');
    expect((await standing()).get('Biebesheim')).toBe('zugestimmt Fassung 1');
  });

  it('three come by mail and on paper; the office records them with what proves them', async () => {
    const scan = Buffer.from(await samplePdf('Antwort auf Papier', new Date('2026-11-20T09:00:00Z')));
    const record = async (member: string, from: string, ...proof: readonly Proof[]) => {
      await office.goto(document);
      const row = office.getByRole('row', { name: new RegExp(`^${member}`) });
      await row.getByRole('link', { name: 'Im Auftrag eintragen' }).click();
      await office.getByLabel('Wir stimmen zu').check();
      await office.getByLabel('Woher die Antwort stammt').fill(from);
      await office.getByLabel('Nachweis', { exact: true }).setInputFiles([...proof]);
      await press(office, 'Eintragen');
    };
    await record(BY_MAIL, 'per Mail vom 19.11.2026');
    expect(await office.getByRole('alert').innerText()).toContain('braucht einen Nachweis');
    expect(await office.getByLabel('Woher die Antwort stammt').inputValue()).toBe('per Mail vom 19.11.2026');
    await expectNoViolations(office);
    await record(
      BY_MAIL,
      'per Mail vom 19.11.2026',
      proof('Antwort.eml', 'message/rfc822', Buffer.from(MAIL)),
    );
    for (const member of ON_PAPER)
      await record(member, 'Schreiben vom 20.11.2026', proof('Scan.pdf', 'application/pdf', scan));
    await office.getByText('Alle sind durch.').waitFor();
    const link = office.getByRole('link', { name: 'Nachweis: per Mail vom 19.11.2026' });
    const saved = await office.request.get((await link.getAttribute('href')) ?? '');
    expect(await saved.text()).toBe(MAIL);
    expect(Object.groupBy([...(await standing()).values()], (state) => state)).toMatchObject({
      'zugestimmt Fassung 1': { length: 10 },
      'zugestimmt Fassung 2': { length: 4 },
      'nimmt nicht teil': { length: 1 },
    });
  });
});

describe('the circulation is closed and sealed', () => {
  const file = path.join(folder, 'nachweis.json');
  const changed = path.join(folder, 'geaendert.json');
  const run = (...args: string[]) => runCommand(args, { folder });

  it('closes and seals; then nobody can answer any more', async () => {
    await follow(office, 'Umlauf abschließen');
    await press(office, 'Abschließen');
    await follow(office, 'Versiegeln');
    await press(office, 'Versiegeln');
    await office.getByText('Das Dokument ist versiegelt.').waitFor();
    await expectNoViolations(office);
    const late = await browser.open({ as: head(OUT), viewport: PHONE });
    await late.goto(document);
    expect(
      await late
        .locator('main')
        .getByRole('button', { name: /Antwort/ })
        .count(),
    ).toBe(0);
  });

  it('gives one and the same record on the page and over the interface', async () => {
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('link', { name: 'Nachweis herunterladen (JSON)' }).click(),
    ]);
    await download.saveAs(file);
    const { token } = JSON.parse((await run('token', 'add', '--account', COORDINATOR, '--json')).stdout);
    const address = document.replace('/v/', '/api/v1/alliances/').replace('dokumente', 'documents');
    const answer = await fetch(`${url}${address}/file`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(await readFile(file))).toBe(true);
  });

  it('proves to anyone who agreed to which version, and fails with one byte changed', async () => {
    const key = path.join(folder, 'siegel.pem');
    const published = await fetch(`${url}/v/gross-gerau/siegelschluessel`);
    await writeFile(key, await published.text());
    const { code, stdout } = await run('verify', file, '--key', key);
    expect(code).toBe(0);
    expect(stdout).toContain('Herkunft nachgewiesen');
    for (const member of AGREEING) expect(stdout).toContain(`- ${member}: zugestimmt (Fassung 1)`);
    for (const member of [OBJECTING, BY_MAIL, ...ON_PAPER])
      expect(stdout).toContain(`- ${member}: zugestimmt (Fassung 2)`);
    expect(stdout).toContain(`- ${OUT}: nimmt nicht teil`);
    expect(stdout).toContain('Büttelborn: hat gefragt, Fassung 1');
    expect(stdout).not.toContain('Förderung des Landes');
    expect(stdout).toMatch(/Kelsterbach: hat zugestimmt, .*Beleg: per Mail vom 19\.11\.2026, SHA-256/);
    const bytes = await readFile(file);
    bytes[bytes.indexOf('drei Jahre')] = 0x7a;
    await writeFile(changed, bytes);
    expect(await run('verify', changed)).toMatchObject({ code: 1, stdout: '' });
  });

  it('the public page says the same, without an account', async () => {
    const anyone = await browser.open({ viewport: PHONE });
    await anyone.goto('/pruefen');
    await anyone.getByLabel('Datei des Nachweises').setInputFiles(file);
    await press(anyone, 'Prüfen');
    await anyone.getByText('Gültig: nachweis.json').waitFor();
    expect(await anyone.locator('main').innerText()).toContain('Herkunft bestätigt');
    await expectNoViolations(anyone);
    await anyone.getByLabel('Datei des Nachweises').setInputFiles(changed);
    await press(anyone, 'Prüfen');
    await anyone.getByText('Ungültig: geaendert.json').waitFor();
  });

  it('the audit trail lists every act, and its chain holds', async () => {
    await office.goto(`/v/gross-gerau/protokoll?gegenstand=${document.split('/').at(-1)}`);
    const rows = await tableRows(office, /^Einträge des Protokolls/);
    const acts = Object.groupBy(rows, ([, , , what = '']) => what.replace(` „${TITLE}“`, ''));
    // Nine agreed at once, three asked or changed their mind, three came another way: 9 + 3 + 3 + 2 + 3 answers.
    expect(Object.entries(acts).map(([act, found]) => [act, found?.length])).toEqual([
      ['Dokument versiegelt', 1],
      ['Dokument abgeschlossen', 1],
      ['Dokument beantwortet', 20],
      ['Dokument in neuer Fassung versendet', 1],
      ['Dokument versendet', 1],
      ['Dokument angelegt', 1],
    ]);
    expect(rows.filter(([, , who]) => who === head(OBJECTING))).toHaveLength(2);
    await expectNoViolations(office);
    expect(await run('verify')).toMatchObject({ code: 0, stderr: '' });
  });
});
