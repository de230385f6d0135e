import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addTestAlliance, createTestDatabase } from '../../../tests/support/test-database.ts';
import { listTasks } from '../../modules/catalogue/index.ts';
import { listMembers } from '../../modules/region/index.ts';
import { excerpt, GERNSHEIM } from '../../modules/region/test-support/gv100ad-excerpt.ts';
import { insertAlliance } from '../../platform/alliances.ts';
import { newId } from '../../platform/new-id.ts';
import { type CommandCall, type CommandIo, RefusedError, UsageError } from '../command.ts';
import { importCommand } from './import.ts';

const { database, url } = await createTestDatabase();
let alliance: string;
let slug: string;
let count = 0;
let out: string[];
let notes: string[];

// Vite sets BASE_URL for its own purpose.
beforeAll(() => void vi.stubEnv('DATABASE_URL', url).stubEnv('BASE_URL', ''));
afterAll(() => void vi.unstubAllEnvs());
beforeEach(async () => {
  count += 1;
  slug = `kreis-${count}`;
  alliance = await addTestAlliance(database, slug);
  [out, notes] = [[], []];
});

/** Runs the command on a file that holds the text. */
function run(text: string, values: CommandCall['values'] = {}, positionals = ['members', 'liste.txt']) {
  const io: CommandIo = {
    readText: async () => text,
    out: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    interactive: false,
  };
  return importCommand.run({ positionals, values: { alliance: slug, county: '06433', ...values } }, io);
}
const members = () => database.inAlliance(alliance, listMembers);

describe('gemeinwerk import members', () => {
  it('imports and says what came', async () => {
    await run(excerpt());
    expect(out[0]).toBe('Neu: Biebesheim am Rhein (06433001), Gemeinde, 6.515 Einwohner am 31.12.2024.');
    expect(out.at(-1)).toMatch(/^neu: 3 · umbenannt: 0 · .* · unverändert: 0$/);
    expect(await members()).toHaveLength(3);
    await run(excerpt());
    expect(out.at(-1)).toMatch(/^neu: 0 · .* · unverändert: 3$/);
  });

  it('a dry run changes nothing and says so on standard error', async () => {
    await run(excerpt(), { 'dry-run': true });
    expect(notes).toEqual(['Probelauf: Es wurde nichts geändert.']);
    expect(out.at(-1)).toMatch(/^neu: 3 /);
    expect(await members()).toEqual([]);
  });

  it('--json prints the plan alone', async () => {
    await run(excerpt(), { json: true, 'population-date': '2024-06-30' });
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      dryRun: false,
      effectiveDate: '2025-11-30',
      populationAsOf: '2024-06-30',
      counties: ['06433'],
      added: [{ member: { key: '06433001' }, population: { value: 6515, asOf: '2024-06-30' } }, {}, {}],
    });
  });

  it('reports a contradicting count and keeps the recorded one', async () => {
    await run(excerpt([GERNSHEIM]));
    await run(excerpt([{ ...GERNSHEIM, population: 10_686 }]));
    expect(out.join('\n')).toContain(
      'Widerspruch: Gernsheim (06433004) hat am 31.12.2024 laut Datei 10.686 Einwohner',
    );
    expect((await members())[0]?.population[0]?.value).toBe(10_685);
  });

  it('takes the county of the alliance where none is named', async () => {
    const countyKey = '06435';
    const own = { id: newId(), slug: 'main-kinzig', name: 'MKK', office: 'IKZ', countyKey, isDemo: false };
    await database.inPlatform((tx) => insertAlliance(tx, own, new Date('2026-01-01T00:00:00Z')));
    await run(excerpt(), { alliance: own.slug, county: undefined });
    const found = await database.inAlliance(own.id, listMembers);
    expect(found.map(({ member }) => member.name)).toEqual(['Fremdstadt', 'Main-Kinzig-Kreis']);
  });

  it('takes several counties', async () => {
    await run(excerpt(), { county: '06433, 06435' });
    expect((await members()).map(({ member }) => member.countyKey)).toContain('06435');
  });
});

describe('gemeinwerk import tasks', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'plan.csv');
  const runTasks = (text: string, values: CommandCall['values'] = {}) => {
    writeFileSync(file, text);
    return run('', values, ['tasks', file]);
  };
  const PLAN = 'Nummer;Titel;Übergeordnet\n11;Innere Verwaltung;\n11.1;Steuerung;11\n';

  it('imports a plan, says what came, and changes nothing the second time or on a dry run', async () => {
    await runTasks(PLAN, { 'dry-run': true });
    expect(notes).toEqual(['Probelauf: Es wurde nichts geändert.']);
    expect(await database.inAlliance(alliance, listTasks)).toEqual([]);
    await runTasks(PLAN);
    expect(out.slice(-3)).toEqual([
      'Neuer Bereich: 11 Innere Verwaltung.',
      'Neu: 11.1 Steuerung.',
      'Bereiche neu: 1 · Aufgaben neu: 1 · geändert: 0 · unverändert: 0',
    ]);
    expect(await database.inAlliance(alliance, listTasks)).toMatchObject([
      { number: '11.1', source: 'plan.csv' },
    ]);
    await runTasks(PLAN);
    expect(out.at(-1)).toBe('Bereiche neu: 0 · Aufgaben neu: 0 · geändert: 0 · unverändert: 2');
  });

  it('names the cells that are wrong and imports nothing', async () => {
    const failed = runTasks(`${PLAN}11.2;;11\n11.1;Noch einmal;11\n`);
    await expect(failed).rejects.toBeInstanceOf(RefusedError);
    await expect(failed).rejects.toThrow(/nichts wurde übernommen. 2 Fehler:\n {2}B4: .*\n {2}A5: /);
    expect(await database.inAlliance(alliance, listTasks)).toEqual([]);
  });
});

describe('what cannot be done is said in one sentence', () => {
  it('names file, line and field, and the places of further problems', async () => {
    const lines = excerpt().split('\r\n');
    const broken = lines
      .with(3, lines[3]?.replace('00000001868', '0000000x868') ?? '')
      .with(4, lines[4]?.replace('06433004', '0643300 ') ?? '')
      .join('\r\n');
    const failed = run(broken);
    await expect(failed).rejects.toBeInstanceOf(RefusedError);
    await expect(failed).rejects.toThrow(
      /^Datei liste\.txt, Zeile 4, Feld „Fläche“: .* Weitere Fehler: Zeile 5 \(Gemeindeschlüssel\)/,
    );
    expect(await members()).toEqual([]);
  });

  it.each<[string, CommandCall['values'], RegExp]>([
    ['an unknown alliance', { alliance: 'nirgends' }, /Die Allianz „nirgends“ gibt es nicht/],
    [
      'a county that is not in the file',
      { county: '06999' },
      /^Datei liste\.txt: Der Kreis 06999 steht nicht/,
    ],
    [
      'a count after the list',
      { 'population-date': '2025-12-31' },
      /^Datei liste\.txt: Der Stichtag 31\.12\.2025/,
    ],
  ])('%s', async (_, values, message) => {
    const failed = run(excerpt(), values);
    await expect(failed).rejects.toBeInstanceOf(RefusedError);
    await expect(failed).rejects.toThrow(message);
  });

  it('a list of 31 December needs the day of its counts', async () => {
    await expect(run(excerpt([GERNSHEIM], '20251231'))).rejects.toThrow(/--population-date/);
    await run(excerpt([GERNSHEIM], '20251231'), { 'population-date': '2024-12-31' });
    expect(await members()).toHaveLength(2);
  });

  it.each<[string, CommandCall['values'], string[], RegExp]>([
    ['no type', {}, [], /import members DATEI/],
    ['another type', {}, ['towns', 'x'], /import members DATEI/],
    ['no file', {}, ['members'], /genau eine Datei/],
    ['two files', {}, ['members', 'a', 'b'], /genau eine Datei/],
    ['no alliance', { alliance: undefined }, ['members', 'a'], /--alliance/],
    ['a county that is no key', { county: 'GG' }, ['members', 'a'], /^--county: „GG“/],
    ['a date that is none', { 'population-date': '31.12.2024' }, ['members', 'a'], /JJJJ-MM-TT/],
    ['no county where the alliance has none', { county: undefined }, ['members', 'a'], /--county/],
  ])('wrong usage: %s', async (_, values, positionals, message) => {
    const failed = run(excerpt(), values, positionals);
    await expect(failed).rejects.toBeInstanceOf(UsageError);
    await expect(failed).rejects.toThrow(message);
  });
});
