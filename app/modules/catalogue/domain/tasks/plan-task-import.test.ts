import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { sampleCatalogue, sampleTask } from '../../test-support/sample-tasks.ts';
import type { Catalogue } from './check-task.ts';
import type { ImportTable } from './import-table.ts';
import { planTaskImport } from './plan-task-import.ts';
import { readTaskRows } from './read-task-rows.ts';

/** A table from lines parted by semicolons, with the addresses a spreadsheet shows. */
function tableOf(...lines: readonly string[]): ImportTable {
  const [header = [], ...rows] = lines.map((line, row) =>
    line.split(';').map((text, column) => ({ text, at: `${'ABCDEF'[column]}${row + 1}` })),
  );
  return { header, rows };
}
const EMPTY = sampleCatalogue();
const KNOWN = sampleCatalogue(
  sampleTask('101', { title: 'Pässe' }),
  sampleTask('102', { title: 'Ausweise', description: 'bleibt' }),
  sampleTask('103', { retiredOn: calendarDate('2026-01-01') }),
);

function planOf(catalogue: Catalogue, ...lines: readonly string[]) {
  const read = readTaskRows(tableOf(...lines));
  return read.ok ? planTaskImport(read.value.rows, catalogue) : read;
}
const faultsOf = (...lines: readonly string[]) => {
  const plan = planOf(KNOWN, ...lines);
  return plan.ok ? [] : plan.error.map(({ at, message }) => `${at}: ${message}`);
};

describe('a product plan', () => {
  it('makes rows without parent areas, whatever the order of the rows', () => {
    const plan = planOf(
      EMPTY,
      'Nr.;Bezeichnung;Übergeordnet;Produktverantwortung',
      '11.10.01;Ratsarbeit;11.10;Hauptamt',
      '11;Innere Verwaltung;;',
      '11.10;Steuerung;11;',
    );
    expect(plan.ok && plan.value).toMatchObject({
      newAreas: [{ name: 'Innere Verwaltung', number: '11' }],
      added: [
        { number: '11.10.01', parentId: 'neu:aufgabe:11.10', areaId: 'neu:bereich:Innere Verwaltung' },
        { number: '11.10', parentId: null, areaId: 'neu:bereich:Innere Verwaltung' },
      ],
      changed: [],
    });
  });

  it('gives an area of the alliance its number, and renames it by its number', () => {
    const plan = planOf(EMPTY, 'nummer;titel', '32;Ordnung', '31;Soziale Hilfen');
    expect(plan.ok && plan.value.changedAreas).toMatchObject([
      { id: 'area-Ordnung', name: 'Ordnung', number: '32', before: 'Ordnung' },
      { id: 'area-Soziales', name: 'Soziale Hilfen', number: '31', before: '31 Soziales' },
    ]);
  });
});

describe('a list of tasks', () => {
  it('changes what differs and leaves what it does not name', () => {
    const plan = planOf(
      KNOWN,
      'number;task;area;seit Jahren unbesetzt;complexity',
      '101;Pässe;Ordnung;nein;3',
      '102;Ausweise und Pässe;Soziales;ja;4',
      '104;Fischereischeine;Gewerbe;;2',
    );
    expect(plan.ok && plan.value).toMatchObject({
      newAreas: [{ name: 'Gewerbe', number: null }],
      added: [{ number: '104', areaId: 'neu:bereich:Gewerbe' }],
      changed: [
        {
          task: { id: 't102', description: 'bleibt' },
          changes: [
            'Titel „Ausweise“ → „Ausweise und Pässe“',
            'Bereich „Ordnung“ → „Soziales“',
            'seit Jahren unbesetzt',
          ],
        },
      ],
      unchanged: 1,
    });
  });

  it('takes along what stands below a task that moves to another area', () => {
    const catalogue = sampleCatalogue(sampleTask('1'), sampleTask('1.1', { parentId: 't1' }));
    const plan = planOf(catalogue, 'nummer;titel;bereich', '1;Aufgabe 1;Soziales');
    expect(plan.ok && plan.value.changed.map(({ task }) => [task.number, task.areaId])).toEqual([
      ['1', 'area-Soziales'],
      ['1.1', 'area-Soziales'],
    ]);
  });

  it('says which columns it does not read', () => {
    const read = readTaskRows(tableOf('nummer;titel;bereich;Amt', '1;A;Ordnung;20'));
    expect(read.ok && read.value.ignored).toEqual(['Amt']);
  });
});

describe('what is wrong is named by its cell', () => {
  const HEAD = 'nummer;titel;bereich;uebergeordnet;beschreibung;unbesetzt';
  it.each([
    [
      'no column for titles',
      ['nummer;bereich', '1;Ordnung'],
      /^A1: In der Kopfzeile fehlt die Spalte „Titel“/,
    ],
    ['a column twice', ['nummer;titel;Nr', '1;A;2'], /^C1: Die Spalte „Nr“ steht zweimal da/],
    ['no row', ['nummer;titel'], /^A2: Unter der Kopfzeile steht keine Zeile/],
    ['no number', [HEAD, ';A;Ordnung;;;'], /^A2: Geben Sie eine Nummer an/],
    ['no title', [HEAD, '1;;Ordnung;;;'], /^B2: Geben Sie den Titel an/],
    ['a title too long', [HEAD, `1;${'x'.repeat(201)};Ordnung;;;`], /^B2: Kürzen Sie den Titel/],
    ['a formula', [HEAD, '1;=SUMME(A1);Ordnung;;;'], /^B2: Hier steht eine Formel/],
    ['a formula in an area', [HEAD, '1;A;@x;;;'], /^C2: Hier steht eine Formel/],
    ['a number that became a day', [HEAD, '2026-10-01;A;Ordnung;;;'], /^A2: .* ein Datum geworden/],
    ['a number twice', [HEAD, '1;A;Ordnung;;;', '1;B;Ordnung;;;'], /^A3: Die Nummer 1 steht schon in A2/],
    ['neither yes nor no', [HEAD, '1;A;Ordnung;;;vielleicht'], /^F2: „vielleicht“ ist weder/],
    ['no area', [HEAD, '1;A;;;;'], /^C2: Zur Aufgabe 1 fehlt der Bereich/],
    ['an unknown parent', [HEAD, '1;A;;99;;'], /^D2: Die übergeordnete Nummer 99 steht weder/],
    ['a retired parent', [HEAD, '1;A;;103;;'], /^D2: Die übergeordnete Aufgabe 103 ist abgelöst/],
    ['a retired number', [HEAD, '103;A;Ordnung;;;'], /^A2: Die Aufgabe 103 ist seit 01.01.2026 abgelöst/],
    [
      'the area of another branch',
      [HEAD, '1;A;Soziales;101;;'],
      /^D2: Die übergeordnete Nummer 101 gehört zum Bereich „Ordnung“/,
    ],
    [
      'a name that another area has',
      ['nummer;titel', '31;Ordnung'],
      /^A2: .* „Ordnung“ gibt es schon ohne Nummer/,
    ],
    ['four levels', [HEAD, '1;A;;101;;', '2;B;;1;;', '3;C;;2;;'], /^D2: .* mehr als 3 Ebenen/],
  ])('%s', (_, lines, message) => {
    expect(faultsOf(...lines)[0]).toMatch(message);
  });

  it('a circle', () => {
    expect(faultsOf(HEAD, '1;A;;2;;', '2;B;;1;;')).toEqual([
      'D2: Die Aufgabe 1 steht über Umwege unter sich selbst. Berichtigen Sie die übergeordnete Nummer.',
      'D3: Die Aufgabe 2 steht über Umwege unter sich selbst. Berichtigen Sie die übergeordnete Nummer.',
    ]);
  });

  it('all of them at once', () => {
    expect(faultsOf(HEAD, ';;Ordnung;;;', '1;A;Ordnung;;;x!')).toHaveLength(3);
  });
});
