import { describe, expect, it } from 'vitest';
import { PROBLEM_LIMIT, readGv100ad } from './gv100ad.ts';
import { describeGv100adProblem } from './gv100ad-record.ts';

/** Puts texts at their columns (counted from 1) of a line of 220. */
function line(fields: Readonly<Record<number, string>>): string {
  const columns = ' '.repeat(220).split('');
  for (const [from, text] of Object.entries(fields)) columns.splice(Number(from) - 1, text.length, ...text);
  return columns.join('');
}

const LAND = line({ 1: '10', 3: '20251130', 11: '06', 23: 'Hessen', 73: 'Wiesbaden' });
const COUNTY = line({ 1: '40', 3: '20251130', 11: '06433', 23: 'Groß-Gerau', 73: 'Groß-Gerau', 123: '44' });
const ASSOCIATION = line({
  1: '50',
  3: '20251130',
  11: '06433',
  19: '0004',
  23: 'Gernsheim, Schöfferstadt',
  123: '50',
});
const TOWN_FIELDS = {
  1: '60',
  3: '20251130',
  11: '06433004',
  19: '0004',
  23: 'Gernsheim, Schöfferstadt',
  123: '63',
  129: '00000004011',
  140: '00000010685',
  151: '00000005179',
  166: '64579',
};
const TOWN = line(TOWN_FIELDS);
const FOREST = line({
  1: '60',
  3: '20251130',
  11: '06435200',
  19: '9200',
  23: 'Gutsbezirk Spessart, gemfr. Gebiet',
  123: '66',
  129: '00000008929',
  140: '00000000000',
});

const problems = (text: string): string[] => {
  const read = readGv100ad(text);
  return read.ok ? [] : read.error.map(describeGv100adProblem);
};

describe('readGv100ad', () => {
  it('reads counties and municipalities and skips areas without municipality', () => {
    const read = readGv100ad(`\uFEFF${[LAND, COUNTY, ASSOCIATION, TOWN, FOREST].join('\r\n')}\r\n`);
    expect(read).toEqual({
      ok: true,
      value: {
        effectiveDate: '2025-11-30',
        counties: [{ key: '06433', officialName: 'Groß-Gerau', seat: 'Groß-Gerau', textkennzeichen: '44' }],
        municipalities: [
          {
            ags: '06433004',
            ars: '064330004004',
            officialName: 'Gernsheim, Schöfferstadt',
            textkennzeichen: '63',
            areaHectares: 4011,
            population: 10685,
            postcode: '64579',
          },
        ],
      },
    });
  });

  it('reads lines whose trailing blanks an editor has cut', () => {
    expect(readGv100ad(TOWN.trimEnd()).ok).toBe(true);
  });

  it('says null where the list gives no postcode', () => {
    expect(readGv100ad(line({ ...TOWN_FIELDS, 166: '     ' }))).toMatchObject({
      value: { municipalities: [{ postcode: null }] },
    });
  });

  it.each<[string, Record<number, string>, string]>([
    [
      'area',
      { 129: '0000000 011' },
      'Zeile 2, Feld „Fläche“: „0000000 011“ besteht nicht aus 11 Ziffern (Spalten 129 bis 139).',
    ],
    [
      'population',
      { 140: '           ' },
      'Zeile 2, Feld „Bevölkerung“: „“ besteht nicht aus 11 Ziffern (Spalten 140 bis 150).',
    ],
    ['name', { 23: ' '.repeat(50) }, 'Zeile 2, Feld „Bezeichnung“: Der Name fehlt.'],
    [
      'date',
      { 3: '20251131' },
      'Zeile 2, Feld „Gebietsstand“: „20251131“ ist kein Datum in der Form JJJJMMTT.',
    ],
    [
      'kind',
      { 1: '70' },
      'Zeile 2, Feld „Satzart“: „70“ ist keine Satzart des GV100AD (10 bis 60). Prüfen Sie, ob es die richtige Datei ist.',
    ],
  ])('names line and field of a wrong %s', (_, wrong, message) => {
    expect(problems([LAND, line({ ...TOWN_FIELDS, ...wrong })].join('\n'))).toEqual([message]);
  });

  it('refuses a second Gebietsstand, a second record of a town, too long lines and other encodings', () => {
    expect(problems([LAND, line({ ...TOWN_FIELDS, 3: '20241231' })].join('\n'))).toEqual([
      expect.stringContaining('ein'),
    ]);
    expect(problems([TOWN, TOWN].join('\n'))).toEqual([
      expect.stringContaining('06433004 kommt zum zweiten Mal vor'),
    ]);
    expect(problems(`${TOWN}x`)).toEqual([expect.stringContaining('221 statt 220')]);
    expect(problems(TOWN.replace('ö', '\uFFFD'))).toEqual([expect.stringContaining('UTF-8')]);
  });

  it('names every wrong field of a line', () => {
    expect(problems(line({ ...TOWN_FIELDS, 11: '99433004', 129: 'x' }))).toHaveLength(2);
  });

  it('stops after some problems, and refuses a file without municipalities', () => {
    expect(problems(Array.from({ length: 500 }, () => 'ags;name').join('\n'))).toHaveLength(PROBLEM_LIMIT);
    expect(problems('')).toEqual([expect.stringContaining('keine Gemeinde')]);
    expect(problems(LAND)).toEqual([expect.stringContaining('keine Gemeinde')]);
  });
});
