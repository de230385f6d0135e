import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadDemoCounty } from '../../../../../tests/support/demo-county.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { pageText } from '../../../../../tests/support/pdf-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { listAreas } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import { replaceCandidates } from '../../store/candidate-store.ts';
import { insertUndertakings } from '../../store/undertaking-store.ts';
import { sampleUndertaking, since } from '../../test-support/project-samples.ts';
import { portfolioRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: portfolioRoutes } });
const { services, alliance } = app;
await loadDemoCounty(services, alliance, 'gross-gerau');
const office = await app.signedIn('coordinator');
const raunheim = await app.signedIn('head', '06433010');
const PATH = '/v/muster/portfolio';
const read = async (visitor: Visitor, path = ''): Promise<string> =>
  textOf(await openPage(visitor, PATH + path));

/** Two projects on the waiting list; both belong to areas that the sample round rated. */
await services.database.inAlliance(alliance.id, async (tx) => {
  const areaId = (await listAreas(tx))[0]?.id ?? null;
  const ids = await insertUndertakings(tx, alliance.id, [
    sampleUndertaking({
      slug: 'aelter',
      title: 'Älteres Vorhaben',
      areaId,
      states: [since('2026-01-01', 'warteliste')],
    }),
    sampleUndertaking({
      slug: 'juenger',
      title: 'Jüngeres Vorhaben',
      areaId,
      states: [since('2026-02-01', 'warteliste')],
    }),
  ]);
  const members = new Map((await listMembers(tx)).map(({ id, member }) => [member.key, id]));
  // Mörfelden-Walldorf is made up to carry one project, and does.
  const memberId = members.get('06433008') ?? '';
  await replaceCandidates(tx, alliance.id, ids.get('juenger') ?? '', [{ memberId, roles: [] }]);
});

describe('the board', () => {
  it('shows places, what runs in them, what waits and what is prepared', async () => {
    const text = await read(office);
    expect(text).toContain('Plätze belegt 2 von 5');
    expect(text).toContain('Plätze frei 3');
    expect(text).toContain('1 Archivwesen Prüfprojekt');
    expect(text).toContain('Läuft, ohne einen Platz zu belegen: 1');
    expect(text).toContain('teilen sich einen Platz');
    // Its source says „by then at the latest“: no day to judge from.
    expect(text).toContain('KI-Systeme Umsetzungsprojekt Kein Tag ist vereinbart');
    expect(text.indexOf('Älteres Vorhaben')).toBeLessThan(text.indexOf('Jüngeres Vorhaben'));
    expect(text).toContain('Kreis Groß-Gerau 3 1 2 Platz frei: 2 von 5');
  });

  it('names who is full to the office and to the member itself, to nobody else', async () => {
    expect(await read(office)).toContain('Mörfelden-Walldorf 2 0 1 ausgelastet: 1 von 1');
    const head = await read(raunheim);
    expect(head).toContain('Raunheim 2 0 2 Platz frei: 2 von 4');
    expect(head).toContain('Mörfelden-Walldorf 2 0 1 nicht für Sie einsehbar');
    expect(await read(await app.signedIn('lead'))).not.toContain('Platz frei:');
  });

  it('says what to do where nothing is there yet', async () => {
    const empty = await createTestApp({ routes: { pages: portfolioRoutes } });
    const text = textOf(await openPage(await empty.signedIn('coordinator'), PATH));
    expect(text).toContain('Noch läuft und wartet nichts');
    expect(text).toContain('keine Grenze gleichzeitiger Projekte eingetragen');
  });
});

describe('the waiting list', () => {
  const move = (projekt: string, richtung: string, stand: string, visitor = office) =>
    visitor.post(`${PATH}/warteliste`, { projekt, richtung, stand });

  it('is moved step by step by the office alone; a second mover sees the new order first', async () => {
    expect((await move('juenger', 'hoch', 'aelter juenger', raunheim)).status).toBe(403);
    expect((await move('juenger', 'hoch', 'aelter juenger')).status).toBe(303);
    const text = await read(office, '?meldung=verschoben');
    expect(text.indexOf('Jüngeres Vorhaben')).toBeLessThan(text.indexOf('Älteres Vorhaben'));
    const late = await move('aelter', 'hoch', 'aelter juenger');
    expect(late.status).toBe(409);
    expect(textOf(await late.text())).toContain('Die Warteliste hat sich inzwischen geändert');
    expect((await move('juenger', 'hoch', 'juenger aelter')).status).toBe(409);
    expect((await move('juenger', 'quer', 'juenger aelter')).status).toBe(422);
  });
});

describe('limit and capacity', () => {
  const PAGE = `${PATH}/auslastung`;
  const limit = {
    'grenze-ab': '01.01.2027',
    'grenze-zahl': '6',
    'grenze-quelle': 'Beschluss vom 12.10.2026',
  };

  it('takes a new limit with its source, keeps what was typed wrong, and takes out what has not begun', async () => {
    const wrong = await office.post(`${PAGE}/grenze`, { ...limit, 'grenze-zahl': '0', 'grenze-quelle': '' });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(textOf(html)).toContain('Geben Sie eine ganze Zahl von 1 bis 50 an.');
    expect(html).toContain('value="01.01.2027"');
    expect((await office.post(`${PAGE}/grenze`, limit)).status).toBe(303);
    expect(await read(office, '/auslastung')).toContain('ab 01.01.2027 6 Beschluss vom 12.10.2026');
    // It begins next year: today five hold.
    expect(await read(office)).toContain('Plätze belegt 2 von 5');
    const held = await office.post(`${PAGE}/grenze/herausnehmen`, { eintrag: '2018-10-31' });
    expect(held.status).toBe(422);
    expect(textOf(await held.text())).toContain('gilt seit dem 31.10.2018 und bleibt stehen');
    const takeOut = () => office.post(`${PAGE}/grenze/herausnehmen`, { eintrag: '2027-01-01' });
    expect((await takeOut()).status).toBe(303);
    const again = await takeOut();
    expect(again.status).toBe(422);
    expect(textOf(await again.text())).toContain('schon herausgenommen');
  });

  it('a head states what the own member can carry, and nothing else', async () => {
    const capacity = (kommune: string) => ({
      kommune,
      'kraft-ab': '01.12.2026',
      'kraft-zahl': '3',
      'kraft-quelle': 'Angabe der Kommune vom 20.11.2026',
    });
    expect((await raunheim.post(`${PAGE}/kraft`, capacity('06433010'))).status).toBe(303);
    expect((await raunheim.post(`${PAGE}/kraft`, capacity('06433014'))).status).toBe(403);
    expect((await raunheim.post(`${PAGE}/grenze`, limit)).status).toBe(403);
    expect((await office.post(`${PAGE}/kraft`, capacity('06435'))).status).toBe(422);
    expect((await raunheim.post(`${PAGE}/kraft`, capacity(''))).status).toBe(422);
    expect((await office.post(`${PAGE}/kraft`, capacity('06433014'))).status).toBe(303);
    const takeOut = (kommune: string) =>
      raunheim.post(`${PAGE}/kraft/herausnehmen`, { kommune, eintrag: '2026-12-01' });
    expect((await takeOut('06433014')).status).toBe(403);
    expect((await takeOut('')).status).toBe(422);
    expect((await raunheim.post(`${PAGE}/grenze/herausnehmen`, { eintrag: '2018-10-31' })).status).toBe(403);
    const own = await read(raunheim, '/auslastung');
    expect(own).toContain('Raunheim ab 01.12.2026 3 Angabe der Kommune vom 20.11.2026');
    expect(own).not.toContain('Trebur ab');
    expect((await takeOut('06433010')).status).toBe(303);
  });
});

describe('the best set', () => {
  it('says what is in, what is out and why, for the places in the address', async () => {
    const text = await read(office, '/auswahl?plaetze=1');
    expect(text).toContain('Ausgewählt 1 von 2');
    expect(text).toContain('Jüngeres Vorhaben Warteliste nicht dabei');
    expect(text).toContain(
      'Geht nicht: das Hauptamt von Mörfelden-Walldorf wäre mit 2 von 1 Projekten belastet.',
    );
    const csv = await openPage(office, `${PATH}/auswahl.csv?plaetze=1`);
    expect(csv).toContain('Älteres Vorhaben;Warteliste;ja;');
  });

  it('is for those who may know who is full', async () => {
    await expectStatus(raunheim, [`${PATH}/auswahl`, `${PATH}/auswahl.csv`], 403);
    await expectStatus(await app.signedIn('steering'), [`${PATH}/auswahl?plaetze=99`], 200);
  });
});

describe('the status lists', () => {
  it('of any report year come from states; the last ended one without a year', async () => {
    const of2025 = await read(raunheim, '/standlisten?jahr=2025');
    expect(of2025).toContain('12. Zwischenbericht');
    expect(of2025).toContain('Umsetzung Hinweisgeberschutzgesetz (13 Kreiskommunen; Minimalziel erreicht');
    expect(of2025).toContain('Archivwesen (12 Kreiskommunen) – neu gestartet');
    expect(await read(raunheim, '/standlisten')).toContain('Standlisten 2026');
    const csv = await openPage(raunheim, `${PATH}/standlisten.csv?jahr=2018`);
    expect(csv).toContain('Im Berichtszeitraum abgeschlossen;Kommunales Vergabezentrum;11;');
    await expectStatus(
      raunheim,
      ['1999', 'abc', '2200'].map((jahr) => `${PATH}/standlisten?jahr=${jahr}`),
      404,
    );
  });
});

it('prints one page for the Landrat, and writes it as PDF', async () => {
  const text = await read(office, '/drucken');
  expect(text).toContain('Belegte Plätze: 2 von 5.');
  const pdf = await office.send(`${PATH}/drucken.pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  const sheets = (await PDFDocument.load(await pdf.arrayBuffer())).getPages();
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  expect(sheet && pageText(sheet)).toContain('Es leiten laufende Projekte: Rüsselsheim');
});
