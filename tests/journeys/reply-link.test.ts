import type { Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, follow, journeyBrowser, PHONE, press } from '../support/browser.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { openDataFolder, type Product, removeFolder, runCommand, startProduct } from '../support/product.ts';

const browser = journeyBrowser();
const folder = openDataFolder();
const TITLE = 'Empfehlung Hitzeaktionsplan';
const RAUNHEIM = { address: 'leitung@raunheim.example', member: '06433010' };
const TREBUR = { address: 'leitung@trebur.example', member: '06433014' };

let mail: MailServer;
let product: Product;
let office: Page;
/** On the phone, without an account. */
let phone: Page;

/** The mail of that number for an address; the product sends within five seconds. */
async function nthMail(address: string, count: number): Promise<Email> {
  await expect.poll(async () => (await mail.read(address)).length, { timeout: 15_000 }).toBe(count);
  const received = (await mail.read(address)).at(-1);
  if (!received) throw new Error(`no mail for ${address}`);
  return received;
}

const linkIn = ({ text = '' }: Email): string => {
  const link = /http\S+\/antwort\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no reply link in: ${text}`);
  return link;
};

const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');

/** Two heads whose addresses take mail, on a product with a mail server of its own. */
describe('the reply link', () => {
  beforeAll(async () => {
    mail = await startMailServer();
    product = await startProduct(folder, undefined, {
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'ikz@kreis.example',
    });
    for (const { address, member } of [RAUNHEIM, TREBUR]) {
      const grant = ['--alliance', 'gross-gerau', '--role', 'head', '--member', member];
      const options = { folder, input: 'ein langes Kennwort' };
      const added = await runCommand(['user', 'add', address, '--name', 'Leitung', ...grant], options);
      expect(added).toMatchObject({ code: 0, stderr: '' });
    }
    office = await browser.open({ as: 'coordinator@gross-gerau.demo', baseURL: product.url });
    phone = await browser.open({ viewport: PHONE, baseURL: product.url });
  });

  afterAll(async () => {
    await product?.stop();
    await mail?.stop();
    removeFolder(folder);
  });

  it('comes by mail when a document is sent', async () => {
    await office.goto('/v/gross-gerau/dokumente/neu');
    await office.getByLabel('Titel').fill(TITLE);
    await office.getByLabel('Antwort bis').fill('2026-12-11');
    await office.getByLabel('Text', { exact: true }).fill('Jede Kommune benennt bis Juni kühle Orte.');
    for (const name of ['Raunheim', 'Trebur']) {
      await office.getByLabel(name, { exact: true }).check();
      await office.getByLabel(`Kosten ${name}`).fill('1.500,00');
    }
    await press(office, 'Entwurf speichern');
    await follow(office, 'Versenden');
    await press(office, 'Versenden');
    await office.getByText('Das Dokument ist versendet.').waitFor();
    const received = await nthMail(RAUNHEIM.address, 1);
    expect(received.subject).toBe(`Bitte um Antwort: ${TITLE} (bis 11.12.2026)`);
    expect(received.from).toEqual({
      name: 'IKZ-Geschäftsstelle im Kreis Groß-Gerau',
      address: 'ikz@kreis.example',
    });
    expect(received.text).toContain('Was es Raunheim kostet: 1.500,00\u00a0€');
    expect(linkIn(received)).toMatch(`${product.url}/v/gross-gerau/antwort/`);
  });

  it('opens without an account, as often as one likes; a refused answer leaves it open', async () => {
    const link = linkIn(await nthMail(RAUNHEIM.address, 1));
    for (let time = 0; time < 3; time++) expect((await fetch(link)).status).toBe(200);
    await phone.goto(link);
    expect(await main(phone)).toContain('Antwort für Raunheim');
    expect(await main(phone)).toMatch(
      /Was es kostet\s+1\.500,00 €\s+Darf ich das allein entscheiden\?\s+Ja\./,
    );
    expect(await main(phone)).toContain('Jede Kommune benennt bis Juni kühle Orte.');
    await expectNoViolations(phone);
    await phone.getByLabel('Wir stimmen unter einer Bedingung zu').check();
    await press(phone, 'Antwort senden');
    expect(await phone.getByRole('alert').innerText()).toContain('Schreiben Sie die Bedingung auf');
    await expectNoViolations(phone);
  });

  it('takes one answer', async () => {
    await phone.getByLabel('Wir stimmen zu').check();
    await phone.getByLabel('Frage, Bedingung, Grund oder Bemerkung').fill('Gern.');
    await press(phone, 'Antwort senden');
    await phone.getByRole('heading', { name: 'Danke, Ihre Antwort ist eingetragen' }).waitFor();
    await expectNoViolations(phone);
    await office.reload();
    const row = office.getByRole('row', { name: /^Raunheim/ });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('über den Antwort-Link');
  });

  it('says so when it is used a second time', async () => {
    const [first] = await mail.read(RAUNHEIM.address);
    await phone.goto(first ? linkIn(first) : '');
    expect(await main(phone)).toContain('Über diesen Link wurde schon geantwortet; er gilt nur einmal.');
    expect(await phone.locator('main').getByRole('button').count()).toBe(0);
    await expectNoViolations(phone);
  });

  it('ends with its version; the new one comes with a link of its own', async () => {
    const old = linkIn(await nthMail(TREBUR.address, 1));
    // Whoever has the page open while a new version goes out has read the old one.
    await phone.goto(old);
    await phone.getByLabel('Wir stimmen zu').check();
    await follow(office, 'Neue Fassung');
    await office.getByLabel('Text', { exact: true }).fill('Jede Kommune benennt bis Mai kühle Orte.');
    await office.getByLabel('Was sich ändert und warum').fill('Mai statt Juni.');
    await office.getByLabel('Redaktionell').check();
    await press(office, 'Neue Fassung versenden');
    await office.getByText('Die neue Fassung ist im Umlauf.').waitFor();
    await press(phone, 'Antwort senden');
    await phone.getByText('es gibt eine neue Fassung mit einem neuen Link').waitFor();
    const received = await nthMail(TREBUR.address, 2);
    expect(received.subject).toContain('Neue Fassung, bitte um Antwort');
    await phone.goto(linkIn(received));
    expect(await main(phone)).toContain('Mai statt Juni.');
    await phone.getByLabel('Wir stimmen zu').check();
    await press(phone, 'Antwort senden');
    await phone.getByRole('heading', { name: 'Danke, Ihre Antwort ist eingetragen' }).waitFor();
  });

  it('confirmed each answer to the address of its link; every mail went out once, none to the demo', async () => {
    const { subject, text } = await nthMail(RAUNHEIM.address, 2);
    expect(subject).toBe(`Über Ihren Link wurde geantwortet: ${TITLE}`);
    expect(text).toContain('Raunheim hat zugestimmt.\nGern.');
    await nthMail(TREBUR.address, 3);
    const subjects = async (address: string) =>
      (await mail.read(address)).map((received) => received.subject?.replace(/: .*/, ''));
    const [asked, answered] = ['Bitte um Antwort', 'Über Ihren Link wurde geantwortet'];
    expect(await subjects(RAUNHEIM.address)).toEqual([asked, answered]);
    expect(await subjects(TREBUR.address)).toEqual([asked, 'Neue Fassung, bitte um Antwort', answered]);
    expect(mail.accepted).toHaveLength(5);
    expect(mail.begun).toBe(5);
  });
});
