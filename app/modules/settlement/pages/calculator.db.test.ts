import { describe, expect, it } from 'vitest';
import { MAIN_KINZIG_CONTRIBUTIONS } from '../../../../db/seeds/main-kinzig/contributions.ts';
import { loadDemoCounty } from '../../../../tests/support/demo-county.ts';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { settlementPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: settlementPageRoutes } });
await loadDemoCounty(app.services, app.alliance, 'main-kinzig');
await loadDemoCounty(app.services, app.neighbour, 'gross-gerau');
const treasurer = await app.signedIn('treasurer');
const CALCULATOR = '/v/muster/abrechnung/rechner';
const COUNTY = '06435';
/** A municipality that takes no part in the procurement centre. */
const BIEBERGEMUEND = '06435003';
const IN_TABLE = (MAIN_KINZIG_CONTRIBUTIONS[0]?.rows ?? []).map(({ memberKey }) => memberKey);

type Question = readonly (readonly [string, string])[];
const chosen = (...keys: string[]): Question => keys.map((key) => ['mitglied', key] as const);
const queryOf = (question: Question): string =>
  new URLSearchParams(question.map(([name, value]) => [name, value])).toString();
const ask = (question: Question = [], status = 200) =>
  openPage(treasurer, `${CALCULATOR}?${queryOf(question)}`, status);

/** The answer alone: facts, table and address to share. */
function answerOf(html: string): string {
  const [, answer] = html.split('id="ergebnis"');
  if (answer === undefined) throw new Error('the page has no answer');
  return answer.replace(/<\/main>.*/s, '');
}
const answer = async (question?: Question) => textOf(answerOf(await ask(question)));
const sharedAddress = (html: string): string =>
  (/id="adresse"[^>]* value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
const typedIn = (html: string, id: string): string | undefined =>
  new RegExp(`<input[^>]* id="${id}"[^>]* value="([^"]*)"`).exec(html)?.[1];

describe('the calculator', () => {
  it('changes nothing until something is changed', async () => {
    const html = await ask();
    const shown = textOf(answerOf(html));
    expect(html).toContain('data-summary="Nichts ändert sich."');
    expect(shown).toContain('Summe bisher 1.140.000,00 € Summe neu 1.140.000,00 €');
    expect(shown).toContain('Zahlen mehr 0 zusammen 0,00 € Zahlen weniger 0 zusammen 0,00 €');
    expect(shown.match(/ 0,00 0,0 /g)).toHaveLength(18);
    expect(sharedAddress(html)).toBe(`http://localhost:3000${CALCULATOR}?tabelle=vergabezentrum`);
  });

  it('splits by population, with the county as an assumption', async () => {
    // 2,274 inhabitants of 629,693, in which the county counts as the 420,914 of its 29 municipalities: 4,116.86 €.
    const shown = await answer([['schluessel', 'einwohner']]);
    expect(shown).toContain('Flörsbachtal 20.077,05 4.116,86 −15.960,19 −79,5');
    expect(shown).toContain('Main-Kinzig-Kreis 382.718,77 762.025,24 +379.306,47 +99,1');
    expect(shown).toContain('Summe 1.140.000,00 1.140.000,00 0,00');
    expect(shown).toContain(
      'Annahme: Die Einwohnerzahl des Kreises ist die Summe der 29 eingetragenen Gemeinden',
    );
  });

  it('drops one and adds one with its hours', async () => {
    const others = IN_TABLE.filter((key) => key !== COUNTY);
    // 32 of 1,207 hours; 100 of 1,307 hours.
    const without = await answer(chosen(...others));
    expect(without).toContain('Main-Kinzig-Kreis nicht mehr dabei 382.718,77 0,00 −382.718,77 −100,0');
    expect(without).toContain('Flörsbachtal 20.077,05 30.223,69');
    const added = await answer([...chosen(...others, BIEBERGEMUEND), [`m.${BIEBERGEMUEND}`, '100']]);
    expect(added).toContain('Biebergemünd neu dabei 0,00 87.222,65 +87.222,65 –');
    expect(added).toContain('Summe 1.140.000,00 1.140.000,00 0,00');
  });

  it('goes by the table that is asked for', async () => {
    const html = await ask([
      ['tabelle', 'ozg'],
      ['schluessel', 'gleich'],
    ]);
    expect(html).toContain(`href="${CALCULATOR}?tabelle=ozg" aria-current="page"`);
    expect(textOf(answerOf(html))).toContain('Ronneburg 37.862,34 34.400,00 −3.462,34');
  });

  it('opens the Rechenweg of a new amount', async () => {
    const path = `${CALCULATOR}/06435008?schluessel=gleich&kosten=1800000`;
    const html = await openPage(treasurer, path);
    expect(textOf(html)).toContain('Kostenbeitrag Flörsbachtal 100.000,00 €');
    expect(textOf(html)).toContain('angenommene Gesamtkosten');
    const back = '/abrechnung/rechner?tabelle=vergabezentrum&amp;schluessel=gleich&amp;kosten=1800000"';
    expect(html).toContain(back);
    await openPage(treasurer, `${CALCULATOR}/${BIEBERGEMUEND}?schluessel=gleich`, 404);
  });

  it('says in page and sheet that the sample is made up', async () => {
    const neighbour = await app.signedIn('controller', undefined, app.neighbour);
    const path = '/v/nachbar/abrechnung/rechner';
    expect(textOf(await openPage(neighbour, path))).toContain('Die Gesamtkosten sind ein Beispielbetrag');
    expect(await openPage(neighbour, `${path}.csv`)).toContain(';Beispieldaten\r\n');
  });
});

describe('the address to share', () => {
  const FORM: Question = [
    ['tabelle', 'vergabezentrum'],
    ['auswahl', '1'],
    ['schluessel', 'zehn-neunzig'],
    ['stichtag', '2022-12-31'],
    ['kreis-einwohner', '10.000'],
    ['kosten', '2.000.000,00'],
    ['sockel', '1.200,50'],
    ['minimum', '5000'],
    ['deckel', '25,5'],
    ...chosen(...IN_TABLE.slice(0, 8)),
    ...IN_TABLE.map((key) => [`m.${key}`, '32'] as const),
  ];

  it('is short, and gives the same answer again', async () => {
    const html = await ask(FORM);
    const address = new URL(sharedAddress(html));
    expect(address.origin + address.pathname).toBe(`http://localhost:3000${CALCULATOR}`);
    expect(address.search).toContain('kosten=2000000&sockel=1200,50&minimum=5000&deckel=25,50');
    expect(address.search).not.toContain('auswahl');
    const again = await openPage(treasurer, address.pathname + address.search);
    expect(answerOf(again)).toBe(answerOf(html));
    expect(typedIn(again, 'sockel')).toBe('1200,50');
  });

  it('carries what differs from the table alone', async () => {
    const html = await ask([
      ['tabelle', 'vergabezentrum'],
      ['auswahl', '1'],
      ['schluessel', 'tabelle'],
      ['stichtag', '2024-12-31'],
      ['kosten', '1.140.000,00'],
      ['sockel', ''],
      ['minimum', ''],
      ['deckel', ''],
      ['kreis-einwohner', ''],
      ...chosen(...IN_TABLE),
      ['m.06435008', '33'],
      ['m.06435009', '39'],
    ]);
    expect(new URL(sharedAddress(html)).search).toBe('?tabelle=vergabezentrum&m.06435008=33');
  });

  it('leads to the same figures as a sheet', async () => {
    const html = await ask(FORM);
    const query = new URL(sharedAddress(html)).search;
    const response = await treasurer.send(`${CALCULATOR}.csv${query}`);
    expect(response.headers.get('content-disposition')).toContain('was-waere-wenn-muster-vergabezentrum.csv');
    const rows = (await response.text()).split('\r\n').map((row) => row.split(';'));
    const shown = textOf(answerOf(html));
    const german = (amount = '') => amount.replace(/(\d)(?=(\d{3})+,)/g, '$1.').replace('-', '−');
    const members = rows.slice(
      1,
      rows.findIndex(([name]) => name === 'SUMME'),
    );
    expect(members).toHaveLength(18);
    for (const [name, , before, after] of members)
      expect(shown).toMatch(new RegExp(`${name} .*?${german(before)} ${german(after)} `));
  });
});

describe('what cannot be computed', () => {
  it.each([
    ['kosten', 'viel', '„viel“ ist keine Zahl. Schreiben Sie sie mit Komma'],
    ['kosten', '0', 'Geben Sie Gesamtkosten über 0 ein'],
    ['sockel', '-5', 'Der Betrag liegt unter 0.'],
    ['minimum', '1,2,3', '„1,2,3“ ist keine Zahl.'],
    ['sockel', '1.140', '„1.140“ ist mehrdeutig. Schreiben Sie 1140 oder'],
    ['deckel', '0', 'Mit einem Höchstbetrag von 0 zahlt niemand.'],
    ['kreis-einwohner', 'hundert', '„hundert“ ist keine ganze Zahl.'],
    ['m.06435008', 'x', '„x“ ist keine Zahl.'],
  ])('%s „%s“ is kept, with 422 and a sentence', async (name, typed, sentence) => {
    const question: Question = [
      ['kosten', '500.000,00'],
      [name, typed],
    ];
    const html = await ask(name === 'kosten' ? question.slice(1) : question, 422);
    const id = name.replace('.', '-');
    expect(typedIn(html, id)).toBe(typed);
    expect(html).toContain(`<a href="#${id}">`);
    expect(textOf(html)).toContain(sentence);
    expect(textOf(answerOf(html))).toContain('So lässt sich noch nichts rechnen');
    expect(html).not.toContain('id="adresse"');
    if (name !== 'kosten') expect(typedIn(html, 'kosten')).toBe('500.000,00');
  });

  it.each([
    ['a key there is not', [['schluessel', 'würfeln']] as Question, 'Den Schlüssel „würfeln“ gibt es nicht.'],
    ['a day that is none', [['stichtag', '31.12.2024']] as Question, '„31.12.2024“ ist kein Tag.'],
    ['nobody', [['auswahl', '1']] as Question, 'Es ist niemand ausgewählt.'],
    ['a stranger', chosen('06433001'), '„06433001“ ist kein Mitglied.'],
    [
      'a member without hours',
      chosen(...IN_TABLE, BIEBERGEMUEND),
      'Für Biebergemünd fehlt eine Angabe: Tragen Sie die Stunden ein',
    ],
    [
      'base amounts above the cost',
      [['sockel', '100000']] as Question,
      'mehr als die Gesamtkosten von 1.140.000,00 €',
    ],
    [
      'least amounts above the cost',
      [['minimum', '100000']] as Question,
      'Mindest- und Grundbeträge verlangen zusammen mehr',
    ],
  ])('%s', async (_, question, sentence) => {
    const html = await ask(question, 422);
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('<title>Fehler: Was wäre, wenn?');
  });

  it('escapes what was typed', async () => {
    const html = await ask([['kosten', '"><b>x</b>']], 422);
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;x&lt;/b&gt;"');
    expect(html).not.toContain('<b>x</b>');
  });

  it('leads from sheet and Rechenweg to the page that says why', async () => {
    for (const path of ['.csv', '/06435008']) {
      const response = await treasurer.send(`${CALCULATOR}${path}?kosten=viel&sockel=5`);
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        `${CALCULATOR}?kosten=viel&sockel=5`,
      ]);
    }
  });
});
