import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { readCsv } from '../../../../platform/csv/read-csv.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { needsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: needsPageRoutes }, today: '2026-11-21' });
const [RAUNHEIM, TREBUR] = ['06433010', '06433014'] as const;
const office = await app.signedIn('coordinator');
const head = await app.signedIn('head', RAUNHEIM);

const page = async (path: string, status = 200, who = office): Promise<string> => {
  const response = await who.send(`/v/muster/runden${path}`);
  expect([path, response.status]).toEqual([path, status]);
  return response.text();
};
/** The fields of a form as the browser would send them. */
function fieldsOf(html: string): [string, string][] {
  const form = html.slice(html.indexOf('<main'));
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].flatMap(([, attributes = '']): [string, string][] => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const isChoice = of('type') === 'checkbox' || of('type') === 'radio';
    const name = of('name');
    return name === undefined || (isChoice && !attributes.includes('checked'))
      ? []
      : [[name, of('value') ?? '']];
  });
  const selects = [...form.matchAll(/<select [^>]*name="([^"]*)"[\s\S]*?<\/select>/g)].map(
    ([select, name = '']): [string, string] => [name, /value="([^"]*)" selected/.exec(select)?.[1] ?? ''],
  );
  return [...inputs, ...selects];
}
const send = (path: string, fields: readonly (readonly [string, string])[]) =>
  office.send(`/v/muster/runden${path}`, {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
const changed = (fields: readonly [string, string][], changes: Readonly<Record<string, string>>) => [
  ...fields.filter(([name]) => !(name in changes)),
  ...Object.entries(changes),
];

describe('without a round', () => {
  it('the list says what is missing and what to do', async () => {
    expect(await page('')).toContain('Legen Sie eine Runde an');
    const seen = await page('', 200, head);
    expect(seen).toContain('Es gibt noch keine Bedarfsabfrage');
    expect(seen).not.toContain('/runden/neu');
  });
});

describe('a new round', () => {
  it('is set up from the last one: form, refusal that keeps what was typed, then the page', async () => {
    await loadDemoRound(app.services, app.alliance, 'gross-gerau');
    const fields = fieldsOf(await page('/neu'));
    expect(fields).toContainEqual([`kommune-${RAUNHEIM}`, expect.stringMatching(/study|other/)]);
    const wrong = await send(
      '/neu',
      changed(fields, { titel: '', 'gewicht-kommunen': '30', frist: '31.02.2027', 'kreisweit-ab': '0' }),
    );
    expect(wrong.status).toBe(422);
    const first = await wrong.text();
    // What cannot be read at all comes first; nothing typed is lost.
    expect(first).toContain('Antwort bis: Nennen Sie einen Tag, den es gibt');
    expect(first).toContain('Gewichte: Die Gewichte ergeben zusammen 90 statt 100');
    expect(first).toContain('value="31.02.2027"');
    const second = await (
      await send('/neu', changed(fields, { titel: ' ', frist: '', 'kreisweit-ab': '0' }))
    ).text();
    expect(second).toContain('Titel: Geben Sie der Runde einen Titel');
    expect(second).toContain('Kreisweit ab: Geben Sie eine ganze Zahl von 1 bis 100 ein');
    const made = await send(
      '/neu',
      changed(fields, {
        titel: 'Bedarfsabfrage 2026',
        frist: '2026-12-18',
        'kriterium-1': 'Bürgernutzen',
        'kriterium-1-hinweis': '1 gering, 10 hoch',
      }),
    );
    expect(made.headers.get('location')).toBe('/v/muster/runden/bedarfsabfrage-2026?meldung=angelegt');
    const draft = await page('/bedarfsabfrage-2026?meldung=angelegt');
    expect(draft).toContain('Alles Nötige ist eingetragen: 148 Aufgaben, 15 Kommunen.');
    expect(draft).toContain('href="/v/muster/runden/bedarfsabfrage-2026/oeffnen"');
    expect(draft).not.toContain('Beispieldaten');
    await page('/bedarfsabfrage-2026', 404, head);
  });

  it('takes a slice: areas as a whole and single tasks', async () => {
    const html = await page('/bedarfsabfrage-2026/einstellungen');
    const [, area = ''] = /name="bereich" value="([^"]*)"/.exec(html) ?? [];
    const [, task = ''] = [...html.matchAll(/name="aufgabe" value="([^"]*)"/g)].at(-1) ?? [];
    const fields = changed(fieldsOf(html), { auswahl: 'auswahl' });
    const saved = await send('/bedarfsabfrage-2026/einstellungen', [
      ...fields,
      ['bereich', area],
      ['aufgabe', task],
      [`kommune-${TREBUR}`, 'nicht'],
    ]);
    expect(saved.status).toBe(303);
    const again = fieldsOf(await page('/bedarfsabfrage-2026/einstellungen'));
    expect(again.filter(([name]) => name === 'bereich')).toEqual([['bereich', area]]);
    expect(again.filter(([name]) => name === 'aufgabe')).toEqual([['aufgabe', task]]);
  });

  it('tells a second editor of the first, and keeps what he typed', async () => {
    const fields = fieldsOf(await page('/bedarfsabfrage-2026/einstellungen'));
    const path = '/bedarfsabfrage-2026/einstellungen';
    expect((await send(path, changed(fields, { titel: 'Erste' }))).status).toBe(303);
    const crossed = await send(path, changed(fields, { titel: 'Bedarfsabfrage 2026' }));
    expect(crossed.status).toBe(409);
    const html = await crossed.text();
    expect(html).toContain('inzwischen von anderer Stelle geändert');
    expect(html).toMatch(/name="titel"[^>]*value="Bedarfsabfrage 2026"/);
    expect((await send(path, fieldsOf(html))).status).toBe(303);
  });
});

describe('complexity', () => {
  const path = '/bedarfsabfrage-2026/komplexitaet';

  it('comes from the last round, stays where it was not marked, and names a wrong mark', async () => {
    const fields = fieldsOf(await page(path));
    const marks = fields.filter(([name]) => name.startsWith('komplexitaet.'));
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.every(([, mark]) => /^([1-9]|10)$/.test(mark))).toBe(true);
    const [first = '', second = ''] = marks.map(([name]) => name);
    const criterion = fields.find(([name]) => !/^(komplexitaet|version)/.test(name))?.[0] ?? '';
    const wrong = await send(path, changed(fields, { [first]: '0', [second]: '11', [criterion]: '7' }));
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html.match(/ganze Zahl von 1 bis 10 ein, oder lassen Sie das Feld leer/g)).toHaveLength(4);
    expect(fieldsOf(html)).toEqual(
      expect.arrayContaining([
        [first, '0'],
        [second, '11'],
        [criterion, '7'],
      ]),
    );
    const saved = await send(path, changed(fields, { [first]: '', [second]: '10', [criterion]: '7' }));
    expect(saved.status).toBe(303);
    const again = new Map(fieldsOf(await page(path)));
    expect([again.get(first), again.get(second), again.get(criterion)]).toEqual(['', '10', '7']);
    expect((await send(path, changed(fields, { [first]: '3' }))).status).toBe(409);
  });
});

describe('steps', () => {
  it('ask first, refuse with the remedy, and lead back to the round', async () => {
    await page('/bedarfsabfrage-2026/oeffnen', 403, head);
    expect(await page('/bedarfsabfrage-2026/schliessen')).toContain(
      'Schließen lässt sich nur eine offene Runde.',
    );
    expect((await send('/bedarfsabfrage-2026/schliessen', [])).status).toBe(409);
    expect(await page('/bedarfsabfrage-2026/oeffnen')).toMatch(
      /14 Kommunen werden nach \d+ Aufgaben gefragt/,
    );
    const opened = await send('/bedarfsabfrage-2026/oeffnen', []);
    expect(opened.headers.get('location')).toBe('/v/muster/runden/bedarfsabfrage-2026?meldung=geoeffnet');
    const seen = await page('/bedarfsabfrage-2026', 200, head);
    expect(seen).toContain(`href="/v/muster/runden/bedarfsabfrage-2026/antwort/${RAUNHEIM}"`);
    expect(seen).toContain('bis einschließlich 18.12.2026');
    expect(seen).toContain('sieht niemand ein Ergebnis');
    expect(seen).not.toContain('Einstellungen');
    expect(await page('', 200, head)).toContain('0 von 14');
    await send('/bedarfsabfrage-2026/schliessen', []);
    const empty = await send('/bedarfsabfrage-2026/freigeben', []);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Keine Kommune hat ihren Bogen freigegeben');
  });

  it('are nothing where there is no such round', async () => {
    await page('/1999', 404);
    await page('/1999/oeffnen', 404);
    await page('/1999/einstellungen', 404);
    await page('/1999/komplexitaet', 404);
    expect((await send('/1999/oeffnen', [])).status).toBe(404);
  });
});

describe('the export of single ratings', () => {
  it('carries the complexity of its task on every row (rank reads the same from it)', async () => {
    const csv = await (await office.send('/v/muster/bedarf/bewertungen.csv?runde=beispielrunde')).text();
    const table = readCsv(csv);
    if (!table.ok) throw new Error(table.error.message);
    const { header, rows } = table.value;
    const column = (name: string) => rows.map(({ fields }) => fields[header.indexOf(name)] ?? '');
    const complexity = new Map<string, Set<string>>();
    for (const [index, task] of column('task').entries())
      complexity.set(task, (complexity.get(task) ?? new Set()).add(column('complexity')[index] ?? ''));
    expect([...complexity.values()].every((marks) => marks.size === 1 && !marks.has(''))).toBe(true);
  });
});
