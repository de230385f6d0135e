import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RefusedError, UsageError } from '../command.ts';
import { allocateCommand } from './allocate.ts';

const MEMBERS = [
  { id: '06435008', name: 'Flörsbachtal', measures: { hours: '32' } },
  { id: '06435009', name: 'Freigericht', measures: { hours: '48' } },
];
const INPUT = { pool: '100.00', members: MEMBERS, layers: [{ name: 'Rest', kind: 'rest', of: 'hours' }] };

async function run(input: unknown, ...args: string[]): Promise<string> {
  const out: string[] = [];
  const { positionals, values } = parseArgs({
    args,
    options: allocateCommand.options,
    allowPositionals: true,
  });
  const call = { positionals, values: values as Record<string, string | boolean | undefined> };
  await allocateCommand.run(call, {
    readText: async () => (typeof input === 'string' ? input : JSON.stringify(input, null, 2)),
    out: (line) => void out.push(line),
    note: () => undefined,
    interactive: false,
  });
  return out.join('\n').replaceAll('\u00a0', ' ');
}

describe('gemeinwerk allocate', () => {
  it('prints the result of the contract as JSON, and nothing else', async () => {
    const guaranteed = { percent: '25', minimum: '12.00' };
    expect(JSON.parse(await run({ ...INPUT, guaranteed }, 'umlage.json', '--json'))).toEqual({
      pool: '100.00',
      allocated: '100.00',
      unallocated: '0.00',
      members: [
        {
          id: '06435008',
          name: 'Flörsbachtal',
          amount: '40.00',
          guaranteed: '12.00',
          parts: [{ layer: 'Rest', amount: '40.00', basis: '32 von 80 Stunden' }],
        },
        {
          id: '06435009',
          name: 'Freigericht',
          amount: '60.00',
          guaranteed: '15.00',
          parts: [{ layer: 'Rest', amount: '60.00', basis: '48 von 80 Stunden' }],
        },
      ],
    });
  });

  it('prints a German table without --json', async () => {
    const capped = { ...INPUT, cap: { perUnit: '1.00', of: 'hours' } };
    expect(await run({ ...capped, guaranteed: { percent: '25', minimum: '12.00' } }, '-')).toBe(
      [
        'Mitglied      Betrag in €  in jedem Fall in €',
        '────────────  ───────────  ──────────────────',
        'Flörsbachtal        32,00               12,00',
        'Freigericht         48,00               12,00',
        '────────────  ───────────  ──────────────────',
        'Summe               80,00               24,00',
        '',
        'Topf: 100,00 €. Nicht verteilt: 20,00 €.',
      ].join('\n'),
    );
    expect(await run(INPUT, '-')).toMatch(/Summe +100,00\n\nTopf: 100,00 €\. Alles ist verteilt\.$/);
  });

  it('says when members pay more than the pool', async () => {
    const layers = [{ name: 'Grundbetrag', kind: 'flat', amount: '60.00' }];
    expect(await run({ ...INPUT, layers }, '-')).toContain('Nicht verteilt: −20,00 € (die Mitglieder zahlen');
  });

  it('reads a file with a byte order mark', async () => {
    expect(await run(`\uFEFF${JSON.stringify(INPUT)}`, '-')).toContain('Flörsbachtal');
  });

  it.each([
    [
      { ...INPUT, members: [MEMBERS[0], { ...MEMBERS[1], measures: { hours: '1,5' } }] },
      'a.json, Zeile 15, Feld members[1].measures.hours: „1,5“ ist keine Dezimalzahl',
    ],
    [
      { ...INPUT, layers: [{ ...INPUT.layers[0], of: 'fte' }] },
      'a.json, Zeile 23, Feld layers[0].of: Die Bezugsgröße „fte“',
    ],
    [[], 'a.json, Zeile 1: Hier steht eine Liste'],
    ['{\n  "pool": 1x\n}', 'a.json, Zeile 2, Spalte 11: Hier ist das JSON nicht gültig'],
    ['{ "pool": "1.00"\n', 'a.json, Zeile 1, Spalte 17: Hier ist das JSON nicht gültig'],
    [' \n', 'a.json: Die Datei ist leer'],
  ])('refuses %j in one sentence with file, line and field', async (input, sentence) => {
    const refusal = run(input, 'a.json');
    await expect(refusal).rejects.toThrow(RefusedError);
    await expect(refusal).rejects.toThrow(sentence);
  });

  it('names standard input, and needs exactly one file', async () => {
    await expect(run([], '-')).rejects.toThrow('Standardeingabe, Zeile 1');
    await expect(run(INPUT)).rejects.toThrow(UsageError);
    await expect(run(INPUT, 'a.json', 'b.json')).rejects.toThrow(UsageError);
  });

  it('shows an example in its help that it accepts itself', async () => {
    const example = /^ {2}\{$[\s\S]*?^ {2}\}$/m.exec(allocateCommand.help)?.[0] ?? '';
    expect(await run(example, '-')).toContain('Alles ist verteilt.');
  });
});
