import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RefusedError, UsageError } from '../command.ts';
import { rankCommand } from './rank.ts';

const HEADER = 'member,cohort,area,task,interest,urgency,complexity';
const ROWS = [
  'a,study,Archiv,T,ja,8,2',
  'b,study,Archiv,T,ja,,4',
  'c,other,Archiv,T,nein,10,',
  'd,other,Bauhof,T,,,',
];
const CSV = [HEADER, ...ROWS].join('\n');

async function run(text: string, ...args: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const { positionals, values } = parseArgs({ args, options: rankCommand.options, allowPositionals: true });
  const call = { positionals, values: values as Record<string, string | boolean | undefined> };
  await rankCommand.run(call, {
    readText: async () => text,
    out: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    interactive: false,
  });
  return { out: out.join('\n'), notes };
}

const EXPECTED = {
  members: 4,
  areas: [
    {
      rank: 1,
      area: 'Archiv',
      studyMembers: 2,
      otherMembers: 0,
      members: 2,
      urgency: '8.00',
      complexity: '3.00',
      score: '66.67',
      robustness: '1.0000',
    },
    {
      rank: 2,
      area: 'Bauhof',
      studyMembers: 0,
      otherMembers: 0,
      members: 0,
      urgency: null,
      complexity: null,
      score: '0.00',
      robustness: '0.0000',
    },
  ],
};

describe('gemeinwerk rank', () => {
  it('prints the answer of the contract, keys in its order', async () => {
    const { out, notes } = await run(CSV, 'f.csv', '--json', '--top', '1');
    expect(JSON.parse(out)).toEqual(EXPECTED);
    expect(out.replace(/\s/g, '')).toBe(JSON.stringify(EXPECTED));
    expect(notes).toEqual([]);
  });

  it('reads JSON that begins with a bracket, also after BOM and blanks', async () => {
    const objects = ROWS.map((row) =>
      Object.fromEntries(row.split(',').map((value, i) => [HEADER.split(',')[i], value])),
    );
    const { out } = await run(`\uFEFF\n ${JSON.stringify(objects)}`, '-', '--json', '--top=1');
    expect(JSON.parse(out)).toEqual(EXPECTED);
  });

  it('answers a header alone and an empty list', async () => {
    expect(JSON.parse((await run(HEADER, 'f', '--json')).out)).toEqual({ members: 0, areas: [] });
    expect(JSON.parse((await run('[]', 'f', '--json')).out)).toEqual({ members: 0, areas: [] });
    expect((await run(HEADER, 'f')).out).toBe('Die Datei enthält keine Bewertungen.');
  });

  it('weighs as asked', async () => {
    // 100 · (10 − 3)/9
    expect(
      JSON.parse((await run(CSV, 'f', '--json', '--weights', 'complexity=100')).out).areas[0].score,
    ).toBe('77.78');
  });

  it('prints a German table', async () => {
    const { out } = await run(CSV, 'f');
    expect(out).toContain('Rang  Aufgabenbereich');
    expect(out).toMatch(/1 {2}Archiv +2 +0 +2 +8,00 +3,00 +66,67 +1,0000\n/);
    expect(out).toMatch(/2 {2}Bauhof +0 +0 +0 +– +– +0,00 +1,0000\n/);
    expect(out).toContain('4 Kommunen haben geantwortet.');
  });

  it('notes repeated ratings on standard error and counts them', async () => {
    const { out, notes } = await run(`${CSV}\na,study,Archiv,T,ja,9,`, 'f', '--json');
    expect(JSON.parse(out).areas[0].urgency).toBe('8.50');
    expect(notes).toEqual([
      'Hinweis: 1 Zeile bewertet eine Aufgabe noch einmal (zuerst „a“ die Aufgabe „T“); jede zählt mit.',
    ]);
  });

  it.each([
    [
      `${CSV}\ne,study,Archiv,T,ja,11,`,
      /^f\.csv: Zeile 6, Feld „urgency“: „11“ liegt nicht zwischen 1 und 10/,
    ],
    [`${CSV}\na,other,Archiv,T,ja,,`, /^f\.csv: Zeile 6, Feld „cohort“: die Kommune „a“/],
    [`${CSV}\ne,study,Archiv,T,ja,8,5,`, /^f\.csv: Zeile 6 hat 8 statt 7 Felder/],
    [CSV.replace('task', 'aufgabe'), /^f\.csv: Die Spalte „task“ fehlt/],
    ['', /^f\.csv: Die Datei ist leer/],
    ['[{"member": "a",\n}]', /^f\.csv: Das ist kein gültiges JSON \(Zeile 2\)/],
    ['[{"member": "a"', /^f\.csv: Das ist kein gültiges JSON/],
    ['{"member": "a"}', /^f\.csv: Die JSON-Daten sind keine Liste/],
    ['[1]', /^f\.csv: Eintrag 1: das ist kein Objekt/],
  ])('refuses %j', async (text, message) => {
    const failure = await run(text, 'f.csv').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RefusedError);
    expect((failure as Error).message).toMatch(message);
  });

  it.each([
    [[], /Nennen Sie genau eine Datei/],
    [['a', 'b'], /Nennen Sie genau eine Datei/],
    [['f', '--weights', 'members=50'], /^--weights: Die Gewichte ergeben zusammen 50 statt 100/],
    [['f', '--weights=members=-10,urgency=110'], /^--weights: Das Gewicht members ist negativ/],
    [['f', '--top', '0'], /^--top: „0“ ist keine ganze Zahl ab 1/],
    [['f', '--top', '2.5'], /^--top/],
    [['f', '--top=-1'], /^--top/],
  ])('calls %j wrong usage', async (args, message) => {
    const failure = await run(CSV, ...args).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
  });
});
