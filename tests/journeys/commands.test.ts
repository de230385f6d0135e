import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REFERENCE_FOLDER, readReference } from '../golden/reference-data.ts';
import { PROCUREMENT_CENTRE } from '../support/procurement-centre.ts';
import { type CommandResult, runCommand } from '../support/product.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEED = (county: string): string =>
  path.join(import.meta.dirname, `../../db/seeds/${county}/needs-round.csv`);
const COMMANDS = ['serve', 'migrate', 'demo', 'allocate', 'rank', 'verify', 'import', 'user', 'token'];
const SETTINGS = 'PORT HOST BASE_URL GEMEINWERK_DATA DATABASE_URL GEMEINWERK_DEMO LOG_LEVEL'.split(' ');

/** A file as a person saves it. */
function file(name: string, content: unknown): string {
  const target = path.join(folder, name);
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return target;
}

/** One German sentence on standard error that says what to do, nothing on standard output, never a stack trace. */
function expectRefusal({ code, stdout, stderr }: CommandResult, exit: 1 | 2, text: string | RegExp): void {
  expect(stdout).toBe('');
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(text);
  expect(stderr).not.toMatch(/ at .*:\d+|Error|undefined|\[object/);
  expect(code).toBe(exit);
}

describe('gemeinwerk explains itself', () => {
  it('names every command, and every command its use', async () => {
    const overview = await runCommand(['--help']);
    expect(overview.code).toBe(0);
    for (const command of COMMANDS) {
      expect(overview.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      const help = await runCommand([command, '--help']);
      expect({ command, code: help.code, stderr: help.stderr }).toEqual({ command, code: 0, stderr: '' });
      expect(help.stdout).toContain(`Aufruf: gemeinwerk ${command}`);
    }
    const settings = await runCommand(['serve', '--help']);
    for (const name of SETTINGS) expect(settings.stdout).toContain(name);
  });

  it('answers wrong usage with 2 and one sentence', async () => {
    expectRefusal(await runCommand(['verteilen']), 2, /verteilen/);
    expectRefusal(await runCommand(['allocate']), 2, /genau eine Datei/);
    expectRefusal(await runCommand(['rank', 'a.csv', 'b.csv']), 2, /genau eine Datei/);
    expectRefusal(await runCommand(['rank', SEED('main-kinzig'), '--farbe']), 2, /--farbe/);
    expectRefusal(await runCommand(['rank', SEED('main-kinzig'), '--weights', 'members=90']), 2, /100/);
    expectRefusal(await runCommand(['rank', SEED('main-kinzig'), '--top', 'null']), 2, /--top/);
    expectRefusal(await runCommand(['user', 'umbenennen']), 2, /user add/);
    expect((await runCommand([])).code).toBe(2);
  });
});

describe('gemeinwerk allocate', () => {
  it('splits the procurement centre as the page does', async () => {
    const { code, stdout, stderr } = await runCommand([
      'allocate',
      file('vergabe.json', PROCUREMENT_CENTRE),
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ pool: '1140000.00', allocated: '1140000.00', unallocated: '0.00' });
    expect(result.members).toHaveLength(18);
    // 1,140,000.00 × 32 ÷ 1,817 and a quarter of it; the county with 610 of 1,817 hours.
    expect(result.members[0]).toMatchObject({ id: '06435008', amount: '20077.05', guaranteed: '5019.26' });
    expect(result.members.find(({ id }: { id: string }) => id === '06435')).toMatchObject({
      amount: '382718.77',
    });
    expect(result.members[0].parts[0].basis).toContain('32 von 1.817 Stunden');
  });

  it('reads standard input and prints a German table without --json', async () => {
    const { code, stdout } = await runCommand(['allocate', '-'], {
      input: JSON.stringify(PROCUREMENT_CENTRE),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Summe +1\.140\.000,00/);
    expect(stdout).toContain('Alles ist verteilt.');
  });

  it.skipIf(REFERENCE_FOLDER === undefined)('gives the vectors worked out outside this program', async () => {
    const vectors = JSON.parse(readReference('allocation-vectors.json'));
    expect(vectors.length).toBeGreaterThan(1);
    for (const { name, keys, weights, totalCents, total, shares } of vectors) {
      const cents = String(totalCents ?? total).padStart(3, '0');
      const input = {
        pool: `${cents.slice(0, -2)}.${cents.slice(-2)}`,
        members: keys.map((id: string, index: number) => ({
          id,
          measures: { weight: String(weights[index]) },
        })),
        layers: [{ name: 'Rest', kind: 'rest', of: 'weight' }],
      };
      const { stdout } = await runCommand(['allocate', '-', '--json'], { input: JSON.stringify(input) });
      const amounts = JSON.parse(stdout).members.map(({ amount }: { amount: string }) =>
        Number(amount.replace('.', '')),
      );
      expect({ name, amounts }).toEqual({ name, amounts: shares });
    }
  });

  it('refuses wrong input with 1, naming file, line and field', async () => {
    const [first, second] = PROCUREMENT_CENTRE.members;
    const wrong = async (name: string, content: unknown) => runCommand(['allocate', file(name, content)]);
    expectRefusal(
      await wrong('kaputt.json', '{\n  "pool": "1.00",\n  "members": [}\n}'),
      1,
      /kaputt\.json, Zeile 3, Spalte \d+/,
    );
    expectRefusal(
      await runCommand(['allocate', path.join(folder, 'fehlt.json')]),
      1,
      /fehlt\.json gibt es nicht/,
    );
    expectRefusal(await runCommand(['allocate', folder]), 1, /ist ein Ordner/);
    expectRefusal(await wrong('leer.json', ''), 1, /ist leer/);
    expectRefusal(
      await wrong('zahl.json', { ...PROCUREMENT_CENTRE, pool: 1140000 }),
      1,
      /zahl\.json, Zeile 2, Feld pool/,
    );
    expectRefusal(
      await wrong('doppelt.json', { ...PROCUREMENT_CENTRE, members: [first, second, first] }),
      1,
      /doppelt\.json.*members\[2\].*06435008/,
    );
    expectRefusal(
      await wrong('mass.json', {
        ...PROCUREMENT_CENTRE,
        layers: [{ name: 'Rest', kind: 'rest', of: 'houses' }],
      }),
      1,
      /mass\.json.*houses/,
    );
    expectRefusal(
      await wrong('fremd.json', { ...PROCUREMENT_CENTRE, deckel: '1.00' }),
      1,
      /fremd\.json.*deckel/,
    );
    expectRefusal(
      await wrong('minus.json', {
        ...PROCUREMENT_CENTRE,
        members: [{ ...first, measures: { hours: '-1' } }],
      }),
      1,
      /minus\.json.*hours/,
    );
  });
});

describe('gemeinwerk rank', () => {
  it('ranks the demo round with the published figures', async () => {
    const { code, stdout, stderr } = await runCommand(['rank', SEED('main-kinzig'), '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { members, areas } = JSON.parse(stdout);
    expect([members, areas.length]).toEqual([29, 20]);
    // Published: 14 + 4 = 18 members, mean urgency 8.55; robustness to four places.
    expect(areas[0]).toMatchObject({
      rank: 1,
      area: 'Vergabe & Beschaffung',
      studyMembers: 14,
      otherMembers: 4,
      members: 18,
      urgency: '8.55',
    });
    expect(areas[0].score).toMatch(/^\d+\.\d\d$/);
    expect(areas[0].robustness).toMatch(/^[01]\.\d{4}$/);
  });

  it('weighs as asked and prints a German table', async () => {
    const weights = ['--weights', 'members=100,urgency=0,complexity=0', '--top', '3'];
    const { code, stdout } = await runCommand(['rank', SEED('gross-gerau'), ...weights]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Rang +Aufgabenbereich/);
    expect(stdout).toContain('unter den ersten 3');
  });

  it('refuses a wrong rating with line and field', async () => {
    const head = 'member;cohort;area;task;interest;urgency;complexity\n';
    const wrong = async (row: string) => runCommand(['rank', file('bewertung.csv', head + row)]);
    expectRefusal(await wrong('Hanau;study;Archiv;Scannen;ja;11;3\n'), 1, /bewertung\.csv.*Zeile 2.*urgency/);
    expectRefusal(await wrong('Hanau;alle;Archiv;Scannen;ja;1;3\n'), 1, /bewertung\.csv.*Zeile 2.*cohort/);
    expectRefusal(
      await runCommand(['rank', '-'], { input: '[{"member": "Hanau",}]' }),
      1,
      /Standardeingabe.*JSON/,
    );
  });
});

describe('gemeinwerk verify DATEI', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  // Written out by hand: the format is a promise to whoever checks without this program.
  const signed = `{"format":"gemeinwerk-siegel/1","key":"${raw.toString('base64')}","record":{"kind":"umlauf","title":"Probe"}`;
  const signature = sign(null, Buffer.from(`${signed}}`), privateKey).toString('base64');
  const text = `${signed},"signature":"${signature}"}\n`;

  it('checks a record without database or data folder, and its origin by the published key', async () => {
    const record = file('nachweis.json', text);
    const { code, stdout } = await runCommand(['verify', record]);
    expect(code).toBe(0);
    expect(stdout).toContain('Umlauf „Probe“');
    const pem = file('schluessel.pem', publicKey.export({ format: 'pem', type: 'spki' }));
    expect((await runCommand(['verify', '-', '--key', pem], { input: text })).stdout).toContain(
      'Herkunft nachgewiesen',
    );
    const other = file('anderer.txt', 'ab12'.repeat(16));
    expectRefusal(await runCommand(['verify', record, '--key', other]), 1, /anderen Schlüssel/);
    expectRefusal(await runCommand(['verify', record, record]), 2, /höchstens eine Datei/);
  });

  it('refuses one changed byte', async () => {
    expectRefusal(
      await runCommand(['verify', file('neu.json', text.replace('Probe', 'Prob3'))]),
      1,
      /Siegel passt nicht/,
    );
    expectRefusal(await runCommand(['verify', file('zeile.json', `${text}\n`)]), 1, /nicht mehr so/);
  });
});
