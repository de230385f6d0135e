import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { surveysPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: surveysPageRoutes } });
const RAUNHEIM = '06433010';
const SURVEYS = '/v/muster/erhebungen';
const LIBRARY = '/v/muster/frageboegen';
const SURVEY = `${SURVEYS}/ist-analyse-archivwesen`;

let office: Visitor;

/** A draft in the library, from the standard questions. */
const addQuestionnaire = async (titel: string): Promise<string> => {
  const added = await office.post(`${LIBRARY}/neu`, { titel, beschreibung: '', vorlage: 'standard' });
  expect(added.status).toBe(303);
  return (added.headers.get('location') ?? '').split('?')[0] ?? '';
};
const versionOf = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

beforeAll(async () => {
  await loadDemoCounty(app.services, app.alliance, 'gross-gerau');
  office = await app.signedIn('coordinator');
});

describe('the library of questionnaires', () => {
  it('begins with a draft of the standard questions in five blocks', async () => {
    const html = await openPage(office, await addQuestionnaire('Ist-Analyse Archiv'));
    const text = textOf(html);
    for (const block of ['Aufbau- und Ablauforganisation', 'Leistungsspektrum', 'Ressourceneinsatz'])
      expect(text).toContain(block);
    expect(text).toContain('Entwurf der Fassung 1');
    expect(text).toContain('üblich 5 bis 2.400');
  });

  it('takes a new question, refuses a wrong one with all that was typed, and says what to do', async () => {
    const path = await addQuestionnaire('Fragen');
    const form = await openPage(office, `${path}/frage?art=zahl&block=kennzahlen`);
    const typed = { version: versionOf(form), art: 'zahl', block: 'kennzahlen', frage: 'Regalmeter?' };
    const wrong = await office.post(`${path}/frage`, { ...typed, einheit: '', 'grenze-bis': '2.400' });
    expect(wrong.status).toBe(422);
    const refused = await wrong.text();
    expect(refused).toContain('value="Regalmeter?"');
    expect(refused).toContain('value="2.400"');
    expect(textOf(refused)).toContain('Nennen Sie die Einheit mit dem Zeitraum');
    expect(textOf(refused)).toContain('„2.400“ ist mehrdeutig');
    const good = { ...typed, einheit: 'Meter', stellen: '0', mass: 'absolut', 'grenze-je': 'absolut' };
    expect((await office.post(`${path}/frage`, good)).status).toBe(303);
    expect(textOf(await openPage(office, path))).toContain('Regalmeter? Zahl mit Einheit: Meter');
  });

  it('shows both versions where two edits crossed, and loses none', async () => {
    const path = await addQuestionnaire('Zugleich');
    const address = `${path}/frage/faelle-im-jahr`;
    const version = versionOf(await openPage(office, address));
    const typed = { version, block: 'leistungen', einheit: 'Fälle im Jahr', stellen: '0', mass: 'einwohner' };
    const first = { ...typed, frage: 'Wie viele Fälle gibt es?', faelle: 'on', 'grenze-je': 'einwohner' };
    expect((await office.post(address, first)).status).toBe(303);
    const crossed = await office.post(address, { ...first, frage: 'Wie viele Vorgänge?' });
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(textOf(html)).toContain('gestrichen: Fälle gibt es');
    expect(html).toContain('value="Wie viele Vorgänge?"');
  });

  it('asks before it takes a question out, and refuses what another depends on', async () => {
    const path = await addQuestionnaire('Herausnehmen');
    const address = `${path}/frage/wer-erledigt-die-aufgabe/entfernen`;
    const version = versionOf(await openPage(office, address));
    const refused = await office.post(address, { version });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('hängt von einer Frage ab');
    expect((await office.post(`${path}/frage/software/entfernen`, { version })).status).toBe(303);
    expect(textOf(await openPage(office, path))).not.toContain('Welche Fachverfahren');
  });

  it('changes a valid version no more, only by a new one', async () => {
    const path = await addQuestionnaire('Fassungen');
    const version = versionOf(await openPage(office, path));
    expect((await office.post(`${path}/gueltig`, { version, anlass: '' })).status).toBe(303);
    const late = await office.post(`${path}/ordnen`, { version: '2', tun: 'hoch', schluessel: 'software' });
    expect(late.status).toBe(422);
    expect((await office.post(`${path}/neue-fassung`, {})).status).toBe(303);
    const draft = await openPage(office, path);
    expect(textOf(draft)).toContain('Entwurf der Fassung 2');
    const silent = await office.post(`${path}/gueltig`, { version: versionOf(draft), anlass: '' });
    expect(silent.status).toBe(422);
    expect(textOf(await silent.text())).toContain('Schreiben Sie auf, was sich');
  });

  it('is read by all who work in the alliance and written by office and leads', async () => {
    const head = await app.signedIn('head', RAUNHEIM);
    await openPage(head, LIBRARY);
    expect((await head.send(`${LIBRARY}/neu`)).status).toBe(403);
    expect((await (await app.signedIn('staff-council')).send(LIBRARY)).status).toBe(403);
  });
});

describe('a survey', () => {
  const fields = {
    projekt: 'archiv',
    titel: 'Ist-Analyse Archivwesen',
    fragebogen: 'fassungen',
    jahr: '2025',
    frist: '2026-12-18',
    umfang: 'alle',
    einfuehrung: 'Bitte fragen Sie Ihr Archiv.',
  };

  it('is refused with wrong words, and keeps what was typed', async () => {
    const wrong = await office.post(`${SURVEYS}/neu`, { ...fields, jahr: '1066', frist: '2026-11-20' });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain('value="1066"');
    expect(html).toContain('Bitte fragen Sie Ihr Archiv.');
    expect(textOf(html)).toContain('Dieser Tag ist schon vorbei');
  });

  it('asks members of its project alone', async () => {
    const stranger = await office.post(`${SURVEYS}/neu`, { ...fields, kommune: '06433999' });
    expect(stranger.status).toBe(422);
    expect(textOf(await stranger.text())).toContain('nimmt an dem Projekt nicht teil');
  });

  it('is a draft that only those who keep it see, until it is opened', async () => {
    const added = await office.post(`${SURVEYS}/neu`, { ...fields, kommune: RAUNHEIM });
    expect(added.headers.get('location')).toBe(`${SURVEY}?meldung=angelegt`);
    const head = await app.signedIn('head', '06433001');
    expect((await head.send(SURVEY)).status).toBe(404);
    expect(await openPage(office, SURVEY)).toContain(`href="${SURVEY}/schritt/oeffnen"`);
    const confirm = await openPage(office, `${SURVEY}/schritt/oeffnen`);
    expect(textOf(confirm)).toContain('1 Kommune wird gefragt, bis zum 18.12.2026.');
    const step = { version: versionOf(confirm) };
    expect((await office.post(`${SURVEY}/schritt/oeffnen`, step)).status).toBe(303);
    expect(textOf(await openPage(head, SURVEY))).toContain('Kein Bogen für Sie');
    expect(textOf(await openPage(await app.signedIn('head', RAUNHEIM), SURVEY))).toContain(
      'Noch nicht begonnen',
    );
  });

  it('is not offered to begin before it can, and says why', async () => {
    const early = { ...fields, projekt: '', titel: 'Ohne Frist', frist: '' };
    expect((await office.post(`${SURVEYS}/neu`, { ...early, kommune: RAUNHEIM })).status).toBe(303);
    const html = await openPage(office, `${SURVEYS}/ohne-frist`);
    expect(html).not.toContain('/schritt/oeffnen');
    expect(textOf(html)).toContain('Nennen Sie zuerst den letzten Tag');
  });

  it('shows what somebody else saved meanwhile beside what was typed, in words', async () => {
    const own = { ...fields, projekt: '', titel: 'Beide', kommune: RAUNHEIM };
    expect((await office.post(`${SURVEYS}/neu`, own)).status).toBe(303);
    const address = `${SURVEYS}/beide/bearbeiten`;
    const version = versionOf(await openPage(office, address));
    const first = { ...own, version, frist: '2027-01-15', kommune: '06433001' };
    expect((await office.post(address, first)).status).toBe(303);
    const crossed = await office.post(address, { ...own, version });
    expect(crossed.status).toBe(409);
    const text = textOf(await crossed.text());
    expect(text).toMatch(/Frist Gespeichert .*?15\.01\.2027.*? Ihre Eingabe .*?18\.12\.2026/);
    expect(text).toMatch(/Gefragte Kommunen Gespeichert .*?Biebesheim.*? Ihre Eingabe .*?Raunheim/);
  });

  it('takes another last day, and refuses a step that was decided on an old page', async () => {
    const form = await office.send(`${SURVEY}/bearbeiten`);
    expect([form.status, form.headers.get('location')]).toEqual([303, SURVEY]);
    const version = versionOf(await openPage(office, SURVEY));
    expect((await office.post(`${SURVEY}/frist`, { version, frist: '2027-01-29' })).status).toBe(303);
    const late = await office.post(`${SURVEY}/schritt/schliessen`, { version });
    expect(late.status).toBe(409);
    expect(textOf(await late.text())).toContain('inzwischen von anderer Stelle geändert');
    const gone = await office.post(`${SURVEY}/frist`, { version: '3', frist: '2026-11-01' });
    expect(gone.status).toBe(422);
  });

  it('is closed after a look at what it means, and shows nothing for all while nothing is released', async () => {
    const confirm = await openPage(office, `${SURVEY}/schritt/schliessen`);
    expect(textOf(confirm)).toContain('1 Bogen ist nicht freigegeben');
    const version = versionOf(confirm);
    expect((await office.post(`${SURVEY}/schritt/schliessen`, { version })).status).toBe(303);
    const page = await openPage(office, `${SURVEY}/schritt/freigeben`);
    const refused = await office.post(`${SURVEY}/schritt/freigeben`, { version: versionOf(page) });
    expect(refused.status).toBe(422);
    expect(textOf(await refused.text())).toContain('Keine Kommune hat ihren Bogen freigegeben');
  });

  it('is kept by the office and the lead of its project, by nobody else', async () => {
    const head = await app.signedIn('head', '06433001');
    const version = versionOf(await openPage(office, SURVEY));
    const tried = await head.post(`${SURVEY}/schritt/wieder-oeffnen`, { version, frist: '2027-01-29' });
    expect(tried.status).toBe(403);
  });
});

describe('standard costs of pay grades', () => {
  const RATES = `${SURVEYS}/personalkosten`;
  const rate = {
    gruppe: 'EG 9b',
    ab: '2026-01-01',
    kosten: '74.500,00',
    minuten: '96.000',
    quelle: 'Muster',
  };

  it('are entered by the office with their source, and taken back after a question', async () => {
    expect(textOf(await openPage(office, RATES))).toContain('Noch kein Satz');
    const wrong = await office.post(RATES, { ...rate, minuten: '1600', quelle: '' });
    expect(wrong.status).toBe(422);
    expect(textOf(await wrong.text())).toContain('Haben Sie Stunden statt Minuten eingetragen?');
    expect((await office.post(RATES, rate)).status).toBe(303);
    const html = await openPage(office, RATES);
    expect(textOf(html)).toContain('74.500,00 €');
    const address = /href="([^"]+zuruecknehmen)"/.exec(html)?.[1] ?? '';
    await openPage(office, address);
    expect((await office.post(address, {})).status).toBe(303);
    expect(textOf(await openPage(office, RATES))).toContain('Noch kein Satz');
  });

  it('may be entered for years before the first one, with a message that fits both', async () => {
    const today = { ...rate, gruppe: 'A 10' };
    const added = await office.post(RATES, today);
    const message = textOf(await openPage(office, added.headers.get('location') ?? ''));
    expect(message).toContain('Der Satz ist eingetragen. Folgt er auf einen anderen, endet dieser');
    expect((await office.post(RATES, { ...today, ab: '01.01.2025' })).status).toBe(303);
    const text = textOf(await openPage(office, RATES));
    expect(text).toContain('01.01.2025 bis 31.12.2025');
    expect(text).toContain('ab 01.01.2026');
  });

  it('are not entered by heads', async () => {
    expect((await (await app.signedIn('head', RAUNHEIM)).post(RATES, rate)).status).toBe(403);
  });
});
