import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import {
  circulationWorld,
  NAUHEIM,
  RAUNHEIM,
  secretIn,
  TREBUR,
} from '../../test-support/circulation-world.ts';
import { decisionsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: decisionsPageRoutes } });
const world = await circulationWorld(app.services, app.alliance);
const BASE = '/v/muster';
const office = await app.signedIn('coordinator');
const raunheim = await app.signedIn('head', RAUNHEIM);
const trebur = await app.signedIn('head', TREBUR);

const hrefOf = (id: string): string => `${BASE}/dokumente/${id}`;
const hidden = (html: string, name: string): string =>
  new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the office', () => {
  const FORM = {
    titel: 'Auftrag Fuhrpark',
    art: 'projektauftrag',
    form: 'text',
    'gleiche-fassung': 'ja',
    text: 'Wir prüfen.',
    frist: '2026-12-11',
    kommune: RAUNHEIM,
    [`betrag-${RAUNHEIM}`]: '1.234,50',
  };

  it('drafts, changes and sends a document', async () => {
    const made = await office.post(`${BASE}/dokumente/neu`, FORM);
    const href = made.headers.get('location')?.split('?')[0] ?? '';
    const edit = await openPage(office, `${href}/bearbeiten`);
    expect(edit).toContain('value="1.234,50"');
    const version = hidden(edit, 'version');
    const changed = { ...FORM, titel: 'Auftrag Fahrzeuge', version };
    expect((await office.post(`${href}/bearbeiten`, changed)).status).toBe(303);
    const crossed = await office.post(`${href}/bearbeiten`, { ...changed, titel: 'Zu spät' });
    expect(crossed.status).toBe(409);
    expect(await crossed.text()).toContain('value="Zu spät"');
    const sending = textOf(await openPage(office, `${href}/senden`));
    expect(sending).toContain('Dokument versenden');
    expect(sending).toContain('Wer gefragt wird Raunheim Antwort bis 11.12.2026 Kosten zusammen 1.234,50');
    const unreached = await world.draft({ parties: [{ memberKey: NAUHEIM, amount: null }] });
    expect(textOf(await openPage(office, `${BASE}/dokumente/${unreached}/senden`))).toContain(
      'Ohne E-Mail-Adresse Nauheim.',
    );
    expect((await office.post(`${href}/senden`, {})).headers.get('location')).toBe(
      `${href}?meldung=versendet`,
    );
    const again = await office.post(`${href}/senden`, {});
    expect(again.status).toBe(409);
    expect(textOf(await again.text())).toContain('Nur ein Entwurf kann versendet werden.');
    expect((await office.send(`${href}/bearbeiten`)).status).toBe(303);
  });

  it.each([
    ['a title that is missing', { titel: ' ' }, 'Geben Sie dem Dokument einen Titel.'],
    ['a day there is not', { frist: '31.02.2027' }, 'Nennen Sie einen Tag, den es gibt'],
    ['an amount in words', { [`betrag-${RAUNHEIM}`]: 'viel' }, '„viel“ ist keine Zahl.'],
    ['an amount below zero', { [`betrag-${RAUNHEIM}`]: '-5' }, 'Ein Betrag unter null'],
    ['a member there is not', { kommune: '06433099' }, 'Eine gewählte Kommune gibt es nicht.'],
  ])('is told of %s, with everything typed', async (_, wrong, sentence) => {
    const refused = await office.post(`${BASE}/dokumente/neu`, { ...FORM, ...wrong });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('Wir prüfen.</textarea>');
  });

  it('records an answer on behalf with its proof, which opens again', async () => {
    const id = await world.running();
    const fields = {
      antwort: 'zustimmen',
      bemerkung: '',
      fassung: '1',
      stand: '1',
      herkunft: 'per Mail vom 12.11.2026',
    };
    const path = `${hrefOf(id)}/im-auftrag/${TREBUR}`;
    const program = new File(['MZ\0'], 'Antwort.pdf');
    const refused = await office.upload(path, fields, { nachweis: program });
    expect(refused.status).toBe(422);
    const marked = await refused.text();
    expect(textOf(marked)).toContain('Diese Datei kann kein Nachweis sein.');
    expect(marked).toContain('id="nachweis-fehler"');
    expect(marked).not.toContain('id="herkunft-fehler"');
    const proof = new File(['From: a@trebur.test\n\nJa.'], 'Antwort.eml');
    expect((await office.upload(path, fields, { nachweis: proof })).status).toBe(303);
    const html = await openPage(office, hrefOf(id));
    expect(textOf(html)).toContain('Nachweis: per Mail vom 12.11.2026');
    const link = /href="([^"]*\/nachweis\/[0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const file = await office.send(link);
    expect([file.headers.get('content-type'), await file.text()]).toEqual([
      'message/rfc822',
      'From: a@trebur.test\n\nJa.',
    ]);
    await openPage(trebur, link);
    await openPage(raunheim, link, 404);
  });

  it('answers a question, renews the text and shows the change in words', async () => {
    const id = await world.running();
    await world.answer(id, RAUNHEIM, { event: 'rueckfragen', remark: 'Wer leitet?' });
    const matter = `${hrefOf(id)}/klaeren/${RAUNHEIM}`;
    expect(textOf(await openPage(office, matter))).toContain('Wer leitet?');
    expect((await office.post(matter, { was: 'beantworten', fassung: '1', stand: '2' })).status).toBe(422);
    const settled = { was: 'beantworten', fassung: '1', stand: '2', bemerkung: 'Raunheim.' };
    expect((await office.post(matter, settled)).status).toBe(303);
    const version = {
      grundlage: '1',
      text: 'Die Kommunen prüfen ein gemeinsames Archiv.\n\nDie Leitung hat Trebur.',
      aenderung: 'Leitung gewechselt',
      umfang: 'alle',
      frist: '2026-12-18',
    };
    const unchanged = await office.post(`${hrefOf(id)}/fassungen/neu`, { ...version, umfang: '' });
    expect(textOf(await unchanged.text())).toContain('Wählen Sie, wen die Änderung betrifft.');
    expect((await office.post(`${hrefOf(id)}/fassungen/neu`, version)).status).toBe(303);
    const html = await openPage(office, `${hrefOf(id)}/vergleich`);
    expect(html).toMatch(/<del>.*Raunheim.*<\/del>/);
    expect(textOf(html)).toContain('[eingefügt: Trebur ]');
    const file = await office.send(`${hrefOf(id)}/datei?fassung=1`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
  });

  it('closes only what is through, seals it, and hands out the record', async () => {
    const id = await world.running({ parties: [{ memberKey: RAUNHEIM, amount: null }] });
    const early = await office.post(`${hrefOf(id)}/abschliessen`, {});
    expect(textOf(await early.text())).toContain('Es fehlt noch eine Kommune: Raunheim.');
    await world.answer(id, RAUNHEIM);
    for (const step of ['abschliessen', 'versiegeln'])
      expect((await office.post(`${hrefOf(id)}/${step}`, {})).status).toBe(303);
    expect(textOf(await openPage(raunheim, hrefOf(id)))).toContain('Versiegelter Nachweis');
    const seal = await raunheim.send(`${hrefOf(id)}/siegel`);
    expect(seal.headers.get('content-disposition')).toContain('Nachweis Projektauftrag Archiv.json');
    const withdrawn = await office.post(`${hrefOf(id)}/zurueckziehen`, { grund: 'doch nicht' });
    expect(withdrawn.status).toBe(409);
  });
});

describe('the page of a reply link', () => {
  const linkOf = async (documentId: string): Promise<string> => {
    const mails = (await world.mails()).filter(
      ({ key, body }) => key.includes(documentId) && secretIn(body) !== '',
    );
    return `${BASE}/antwort/${secretIn(mails.at(-1)?.body ?? '')}`;
  };

  it('needs no account, opens often, answers once and names the address', async () => {
    const id = await world.running({ parties: [{ memberKey: RAUNHEIM, amount: null }] });
    const link = await linkOf(id);
    await openPage(app.anonymous, link);
    const html = await openPage(app.anonymous, link);
    expect(textOf(html)).toContain(`Gesendet an head.${RAUNHEIM}@muster.test`);
    expect(textOf(html)).toContain('Darf ich das allein entscheiden? Wer entscheidet, hängt vom Betrag ab');
    expect(textOf(html)).toContain('Die Leitung hat Raunheim.');
    expect(html).not.toContain('aria-label="Hauptnavigation"');
    const form = { fassung: '1', stand: hidden(html, 'stand'), bemerkung: '' };
    const empty = await app.anonymous.post(link, form);
    expect([empty.status, textOf(await empty.text()).includes('Wählen Sie eine der Antworten.')]).toEqual([
      422,
      true,
    ]);
    const sent = await app.anonymous.post(link, { ...form, antwort: 'zustimmen' });
    expect(textOf(await sent.text())).toContain('Danke, Ihre Antwort ist eingetragen');
    expect((await app.anonymous.post(link, { ...form, antwort: 'zustimmen' })).status).toBe(409);
    expect(textOf(await openPage(app.anonymous, link, 404))).toContain('er gilt nur einmal');
    expect(await world.states(id)).toEqual({ Raunheim: 'zugestimmt' });
  });

  it('takes nothing back and says nothing of a document where there is no link', async () => {
    const id = await world.running({ parties: [{ memberKey: RAUNHEIM, amount: null }] });
    const link = await linkOf(id);
    const form = { fassung: '1', antwort: 'zuruecknehmen' };
    expect((await app.anonymous.post(link, form)).status).toBe(422);
    const html = await openPage(app.anonymous, `${BASE}/antwort/erfunden`, 404);
    expect(textOf(html)).toContain('Diesen Link gibt es nicht.');
    expect((await app.anonymous.post(`${BASE}/antwort/erfunden`, form)).status).toBe(409);
  });
});
