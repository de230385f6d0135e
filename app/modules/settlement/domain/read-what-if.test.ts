import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { readWhatIf } from './read-what-if.ts';
import { DATA_PROTECTION, PROCUREMENT } from './test-support/prints.ts';
import { MAIN_KINZIG, queryOf } from './test-support/register.ts';
import { WHAT_IF_KEYS, type WhatIfValues, whatIfDefaults } from './what-if-values.ts';
import { writeWhatIf } from './write-what-if.ts';

const read = (address: string) => readWhatIf(queryOf(address), PROCUREMENT, MAIN_KINZIG);
const defaults = whatIfDefaults(PROCUREMENT, MAIN_KINZIG);

describe('readWhatIf', () => {
  it('keeps the table where nothing is asked', () => {
    const { typed, problems, values } = read('tabelle=vergabezentrum');
    expect(problems).toEqual([]);
    expect(values).toEqual(defaults);
    expect(typed).toMatchObject({
      schluessel: 'tabelle',
      kosten: '1.140.000,00',
      sockel: '',
      stichtag: '2024-12-31',
    });
  });

  it('shows the flat amount of a table as its base, and takes an emptied field for none', () => {
    const own = readWhatIf(queryOf(''), DATA_PROTECTION, MAIN_KINZIG);
    expect([own.typed.sockel, own.values?.base]).toEqual(['1.200,00', 120_000n]);
    expect(readWhatIf(queryOf('sockel='), DATA_PROTECTION, MAIN_KINZIG).values?.base).toBe(0n);
  });

  it('reads everything', () => {
    const address =
      'schluessel=zehn-neunzig&stichtag=2022-12-31&kosten=1.000.000,50&mitglied=06435003&mitglied=06435001&sockel=1000&minimum=2.500,00+€&deckel=12,50&kreis-einwohner=430.000&m.06435003=12,5';
    expect(read(address).values).toEqual({
      key: 'ten-ninety',
      populationDate: '2022-12-31',
      pool: 100_000_050n,
      memberKeys: ['06435001', '06435003'],
      base: 100_000n,
      floor: 250_000n,
      cap: 12_500_000n,
      countyPopulation: 430_000,
      overrides: new Map([['06435003', 12_500_000n]]),
    });
  });

  it('takes figures that repeat the table for none, so that a form may send them all', () => {
    expect(read('m.06435008=32&m.06435009=39,0&m.06435001=').values).toEqual(defaults);
  });

  it('names every field that is wrong and keeps what was typed', () => {
    const { typed, problems, values } = read(
      'schluessel=wuerfel&stichtag=gestern&kosten=1.140&mitglied=12&sockel=-1&minimum=viel&deckel=0&kreis-einwohner=1,5&m.06435008=x&m.06435009=-2',
    );
    expect(values).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual([
      'schluessel',
      'stichtag',
      'kosten',
      'mitglied',
      'sockel',
      'minimum',
      'deckel',
      'kreis-einwohner',
      'm.06435008',
      'm.06435009',
    ]);
    expect(typed).toMatchObject({
      schluessel: 'wuerfel',
      kosten: '1.140',
      minimum: 'viel',
      mitglied: ['12'],
    });
    expect(typed.measures.get('06435008')).toBe('x');
    expect(problems[2]?.message).toBe('„1.140“ ist mehrdeutig. Schreiben Sie 1140 oder 1.140,00.');
  });

  it('tells a form with nobody ticked from an address that names nobody', () => {
    expect(read('auswahl=1').problems).toMatchObject([{ field: 'mitglied' }]);
    expect(read('').values?.memberKeys).toHaveLength(18);
  });

  it.each(['kosten=', 'kosten=0', 'kosten=-5'])('asks for a cost above 0: %s', (address) => {
    expect(read(address).problems).toMatchObject([{ field: 'kosten' }]);
  });
});

describe('writeWhatIf', () => {
  it('names the table alone where nothing differs', () => {
    expect(writeWhatIf(defaults, PROCUREMENT, MAIN_KINZIG)).toBe('tabelle=vergabezentrum');
  });

  it('is short and readable', () => {
    const values = {
      ...defaults,
      key: 'equal',
      pool: cents(120_000_000n),
      base: cents(1_250n),
      memberKeys: ['06435', '06435001'],
    } as const;
    expect(writeWhatIf(values, PROCUREMENT, MAIN_KINZIG)).toBe(
      'tabelle=vergabezentrum&schluessel=gleich&kosten=1200000&sockel=12,50&mitglied=06435&mitglied=06435001',
    );
  });

  const keys = MAIN_KINZIG.map(({ member }) => member.key);
  const amount = (min: bigint) => fc.bigInt({ min, max: 10n ** 12n }).map(cents);
  const asked: fc.Arbitrary<WhatIfValues> = fc.record({
    key: fc.constantFrom(...WHAT_IF_KEYS),
    populationDate: fc.constantFrom(
      calendarDate('2021-12-31'),
      calendarDate('2022-12-31'),
      calendarDate('2024-12-31'),
    ),
    pool: amount(1n),
    memberKeys: fc.subarray(keys, { minLength: 1 }),
    base: amount(0n),
    floor: fc.option(amount(1n)),
    cap: fc.option(amount(1n).map((value) => millionths(value * 10_000n))),
    countyPopulation: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    overrides: fc
      .dictionary(
        fc.constantFrom('06435003', '06435004'),
        fc.bigInt({ min: 0n, max: 10n ** 13n }).map(millionths),
      )
      .map((figures) => new Map(Object.entries(figures).toSorted())),
  });

  it.each([PROCUREMENT, DATA_PROTECTION])('is read back as it was: $slug', (table) => {
    fc.assert(
      fc.property(asked, (values) => {
        const address = writeWhatIf(values, table, MAIN_KINZIG);
        const reading = readWhatIf(queryOf(address), table, MAIN_KINZIG);
        expect(reading.problems).toEqual([]);
        expect(reading.values).toEqual(values);
        expect(reading.values && writeWhatIf(reading.values, table, MAIN_KINZIG)).toBe(address);
      }),
    );
  });
});
