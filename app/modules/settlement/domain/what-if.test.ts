import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents, sumCents } from '../../../foundation/cents.ts';
import { MILLION, millionths } from '../../../foundation/decimal.ts';
import { DATA_PROTECTION, PROCUREMENT, SERVICES } from './test-support/prints.ts';
import { GROSS_GERAU, GROSS_GERAU_TABLE, MAIN_KINZIG, WATER_BOARD } from './test-support/register.ts';
import { simulate, type WhatIfResult } from './what-if.ts';
import { WHAT_IF_KEYS, type WhatIfValues, whatIfDefaults } from './what-if-values.ts';

const procurement = whatIfDefaults(PROCUREMENT, MAIN_KINZIG);
const sample = whatIfDefaults(GROSS_GERAU_TABLE, GROSS_GERAU);

function result(outcome: ReturnType<typeof simulate>): WhatIfResult {
  if (!outcome.ok) throw new Error(outcome.error.map(({ message }) => message).join(' '));
  return outcome.value;
}

const what = (values: Partial<WhatIfValues>) =>
  simulate(PROCUREMENT, MAIN_KINZIG, { ...procurement, ...values });
const ofSample = (values: Partial<WhatIfValues>) =>
  simulate(GROSS_GERAU_TABLE, GROSS_GERAU, { ...sample, ...values });
const rowOf = (of: WhatIfResult, key: string) => of.rows.find((row) => row.key === key);

describe('simulate without changes', () => {
  it.each([PROCUREMENT, DATA_PROTECTION, SERVICES])('changes nothing in $slug', (table) => {
    const of = result(simulate(table, MAIN_KINZIG, whatIfDefaults(table, MAIN_KINZIG)));
    expect(of.rows.map((row) => [row.change, row.percent, row.status])).toEqual(
      table.rows.map(() => [0n, '0', 'stays']),
    );
    expect([of.before, of.after, of.unallocated]).toEqual([table.pool, table.pool, 0n]);
  });

  it('changes nothing in the sample table, by population', () => {
    expect(result(ofSample({})).rows.every((row) => row.change === 0n)).toBe(true);
  });
});

describe('simulate with another key', () => {
  it('splits 1,140,000 EUR equally: 63,333.33 or one cent more for each of 18', () => {
    const of = result(what({ key: 'equal' }));
    expect(new Set(of.rows.map((row) => row.after))).toEqual(new Set([6_333_333n, 6_333_334n]));
    // 6 cents are left over; they go to the 6 smallest keys, up to 06435007
    expect(rowOf(of, '06435007')?.after).toBe(6_333_334n);
    expect(rowOf(of, '06435008')).toMatchObject({
      before: 2_007_705n,
      after: 6_333_333n,
      change: 4_325_628n,
      percent: '215.5',
    });
  });

  it('splits by population with the county as the sum of its municipalities, and says so', () => {
    const values = {
      key: 'population',
      memberKeys: ['06433001', '06433'],
      pool: cents(10_000_000n),
    } as const;
    // Biebesheim 6,515, the county 268,310 on 31.12.2024: 100,000 × 6,515 ÷ 274,825 = 2,370.60
    const of = result(ofSample(values));
    expect(rowOf(of, '06433001')?.after).toBe(237_060n);
    expect(of.assumptions).toEqual([
      'Annahme: Die Einwohnerzahl des Kreises ist die Summe der 14 eingetragenen Gemeinden am 31.12.2024 (268.310).',
    ]);
  });

  it('takes a typed county population instead', () => {
    const values = { key: 'population', memberKeys: ['06433001', '06433'], countyPopulation: 6_515 } as const;
    const of = result(ofSample(values));
    expect([rowOf(of, '06433001')?.after, rowOf(of, '06433')?.after]).toEqual([5_000_000n, 5_000_000n]);
    expect(of.assumptions).toEqual(['Einwohnerzahl von Kreis Groß-Gerau nach Ihrer Eingabe: 6.515.']);
  });

  it('counts inhabitants of the chosen day (allocation-vectors: 14 communes, 31.12.2022)', () => {
    const communes = GROSS_GERAU.map(({ member }) => member.key).filter((key) => key.length === 8);
    const values = {
      key: 'population',
      memberKeys: communes,
      populationDate: calendarDate('2022-12-31'),
    } as const;
    const of = result(ofSample(values));
    expect(rowOf(of, '06433008')?.after).toBe(1_259_008n);
    expect(rowOf(of, '06433003')?.after).toBe(534_840n);
    expect(of.measures['population']?.asOf).toBe('2022-12-31');
  });

  it('splits 10 % equally and 90 % by population: the sample table is just that', () => {
    expect(result(ofSample({ key: 'ten-ninety' })).rows.every((row) => row.change === 0n)).toBe(true);
  });
});

describe('simulate with other members', () => {
  it('adds one with its hours and drops one: 100 of 1,817 − 610 + 100 hours', () => {
    const memberKeys = [...procurement.memberKeys.filter((key) => key !== '06435'), '06435003'];
    const of = result(what({ memberKeys, overrides: new Map([['06435003', millionths(100n * MILLION)]]) }));
    expect(rowOf(of, '06435003')).toMatchObject({
      status: 'added',
      before: 0n,
      after: 8_722_265n,
      percent: null,
    });
    expect(rowOf(of, '06435')).toMatchObject({
      status: 'dropped',
      before: 38_271_877n,
      after: 0n,
      percent: '-100',
    });
    expect(of.after).toBe(PROCUREMENT.pool);
  });

  it('asks for the hours of an added member', () => {
    expect(what({ memberKeys: [...procurement.memberKeys, '06435003'] })).toEqual({
      ok: false,
      error: [
        {
          field: 'm.06435003',
          message:
            'Für Biebergemünd fehlt eine Angabe: Tragen Sie die Stunden ein (0, wenn es keine sind) oder wählen Sie einen anderen Schlüssel.',
        },
      ],
    });
  });

  it('names who has no inhabitants', () => {
    const members = [...MAIN_KINZIG, WATER_BOARD];
    const memberKeys = [...procurement.memberKeys, 'wasserverband'];
    expect(simulate(PROCUREMENT, members, { ...procurement, key: 'population', memberKeys })).toMatchObject({
      ok: false,
      error: [
        {
          field: 'stichtag',
          message: expect.stringContaining('Für Wasserverband gibt es zum 31.12.2024 keine'),
        },
      ],
    });
    expect(simulate(PROCUREMENT, members, { ...procurement, key: 'equal', memberKeys }).ok).toBe(true);
  });

  it('names the municipalities without a count on an older day', () => {
    const early = what({ key: 'population', populationDate: calendarDate('2019-12-31') });
    expect(early).toMatchObject({ ok: false, error: [{ field: 'kreis-einwohner' }] });
  });
});

describe('simulate with bounds', () => {
  it('takes a base amount first: 18 × 1,000, the rest by hours', () => {
    // 100,000 + 1,122,000,00 × 32 ÷ 1,817 = 100,000 + 1,976,004.4 cents
    expect(rowOf(result(what({ base: cents(100_000n) })), '06435008')?.after).toBe(2_076_004n);
  });

  it('replaces the flat amount of a table by another base', () => {
    const values = whatIfDefaults(DATA_PROTECTION, MAIN_KINZIG);
    expect(values.base).toBe(120_000n);
    const of = result(simulate(DATA_PROTECTION, MAIN_KINZIG, { ...values, base: cents(0n) }));
    // 38,000 × 4 ÷ 47
    expect(rowOf(of, '06435024')?.after).toBe(323_404n);
  });

  it('raises the small to the floor and marks them', () => {
    const of = result(what({ floor: cents(1_500_000n) }));
    expect(rowOf(of, '06435024')).toMatchObject({ after: 1_500_000n, bound: 'floor' });
    expect(rowOf(of, '06435')?.bound).toBeNull();
  });

  it('leaves with the centre what caps forbid', () => {
    const of = result(ofSample({ key: 'population', cap: millionths(100_000n) }));
    // 0.10 EUR for each of 428,975 inhabitants, rounded down per member
    expect(of.after + of.unallocated).toBe(10_000_000n);
    expect(of.after).toBeLessThanOrEqual(4_289_750n);
    expect(of.rows.every((row) => row.bound === 'cap')).toBe(true);
  });

  it.each<[string, Partial<WhatIfValues>, string]>([
    ['a base above the cost', { base: cents(10_000_000n) }, 'sockel'],
    ['floors above the cost', { floor: cents(10_000_000n) }, 'minimum'],
    ['no cost', { pool: cents(0n) }, 'kosten'],
    ['nobody', { memberKeys: [] }, 'mitglied'],
    [
      'nothing to share by',
      { memberKeys: ['06435008'], overrides: new Map([['06435008', millionths(0n)]]) },
      'schluessel',
    ],
    ['a base that floors cannot bear', { base: cents(6_000_000n), floor: cents(6_500_000n) }, 'minimum'],
  ])('refuses %s', (_, values, field) => {
    const outcome = what(values);
    expect(outcome).toMatchObject({ ok: false, error: [{ field }] });
    expect(outcome.ok ? '' : outcome.error[0]?.message).not.toMatch(/floor|cap|rest"/);
  });
});

describe('simulate', () => {
  const keys = MAIN_KINZIG.map(({ member }) => member.key);
  const values: fc.Arbitrary<WhatIfValues> = fc.record({
    key: fc.constantFrom(...WHAT_IF_KEYS),
    populationDate: fc.constantFrom(calendarDate('2021-12-31'), calendarDate('2024-12-31')),
    pool: fc.bigInt({ min: 1n, max: 10n ** 10n }).map(cents),
    memberKeys: fc.subarray(keys, { minLength: 1 }),
    base: fc.bigInt({ min: 0n, max: 10n ** 6n }).map(cents),
    floor: fc.option(fc.bigInt({ min: 1n, max: 10n ** 6n }).map(cents)),
    cap: fc.option(fc.bigInt({ min: 1n, max: 10n ** 8n }).map(millionths)),
    countyPopulation: fc.option(fc.integer({ min: 0, max: 500_000 })),
    overrides: fc.constant(new Map(keys.map((key) => [key, millionths(BigInt(key) * MILLION)]))),
  });

  it('always splits the whole pool or says what is left, and tells every change', () => {
    fc.assert(
      fc.property(values, (asked) => {
        const outcome = what(asked);
        if (!outcome.ok) {
          expect(outcome.error.map(({ field }) => field)).not.toContain('tabelle');
          return;
        }
        const { rows, before, after, unallocated } = outcome.value;
        expect(after + unallocated).toBe(asked.pool);
        expect(sumCents(rows.map((row) => row.after))).toBe(after);
        expect(sumCents(rows.map((row) => row.change))).toBe(after - before);
        expect(new Set(rows.map((row) => row.key))).toEqual(
          new Set([...procurement.memberKeys, ...asked.memberKeys]),
        );
      }),
    );
  });
});
