import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { cents, sumCents } from '../../../../foundation/cents.ts';
import { millionths } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import { checkSplit, type SplitCandidate, type SplitDraft } from './check-split.ts';
import { costShares } from './cost-shares.ts';
import type { CostSplit } from './cost-split.ts';
import { shareCost } from './share-cost.ts';

const asOf = calendarDate('2024-12-31');
const town = (key: string, value: number | null): SplitCandidate => ({
  ...{ memberId: key, memberKey: key, name: `Stadt ${key}` },
  population: value === null ? null : { value, asOf },
});
const TOWNS = [town('a', 10_000), town('b', 20_000), town('c', 30_000)];
const split = (changes: Partial<CostSplit> = {}): CostSplit => ({
  pool: cents(100_000_00n),
  key: 'einwohner',
  ...{ equalPercent: null, floor: null, capPerInhabitant: null, surveyed: ['a'], sharing: TOWNS, note: '' },
  ...changes,
});
const amounts = (given: CostSplit) => must(shareCost(given, (id) => id)).members.map(({ amount }) => amount);

describe('sharing the cost of an exemplary survey', () => {
  it('by inhabitants: a sixth, a third and half of 100.000 €', () => {
    expect(amounts(split())).toEqual([16_666_67n, 33_333_33n, 50_000_00n]);
  });

  it('equally', () => {
    // The cent that is left goes to the smallest id.
    expect(amounts(split({ key: 'gleich' }))).toEqual([33_333_34n, 33_333_33n, 33_333_33n]);
  });

  it('partly equally: 30 % are 10.000 € each, 70.000 € by inhabitants', () => {
    const both = split({ key: 'beides', equalPercent: millionths(30_000_000n) });
    expect(amounts(both)).toEqual([21_666_67n, 33_333_33n, 45_000_00n]);
    expect(must(shareCost(both, (id) => id)).members[0]?.parts.map(({ basis }) => basis)).toEqual([
      expect.stringContaining('gleich'),
      expect.stringContaining('10.000 von 60.000 Einwohnern'),
    ]);
  });

  it('says how it was computed', () => {
    const both = split({ key: 'beides', equalPercent: millionths(30_000_000n), surveyed: ['b'] });
    const { shares } = must(costShares(both, (id) => `Stadt ${id}`));
    expect(shares.map(({ isSurveyed }) => isSurveyed)).toEqual([false, true, false]);
    expect(shares[0]?.steps).toEqual([
      'Gleicher Anteil: 10.000,00\u00a0€ (1 von 3 gleichen Anteilen)',
      // 70.000 ÷ 6 = 11.666,666…
      'Rest nach Einwohnern: 11.666,67\u00a0€ (10.000 von 60.000 Einwohnern, 0,33 ct aufgerundet)',
    ]);
  });

  it('with a floor: the smallest pays 20.000 €, the others share 80.000 € as 2 to 3', () => {
    expect(amounts(split({ floor: cents(20_000_00n) }))).toEqual([20_000_00n, 32_000_00n, 48_000_00n]);
  });

  it('with a cap: what nobody pays is told', () => {
    const capped = must(shareCost(split({ capPerInhabitant: millionths(1_000_000n) }), (id) => id));
    expect(capped.members.map(({ amount }) => amount)).toEqual([10_000_00n, 20_000_00n, 30_000_00n]);
    expect(capped.unallocated).toBe(40_000_00n);
  });

  it('is refused where inhabitants count and are not known', () => {
    const without = [...TOWNS, town('d', null)];
    expect(shareCost(split({ sharing: without }), (id) => `Stadt ${id}`)).toMatchObject({
      ok: false,
      error: expect.stringContaining('Stadt d'),
    });
    expect(shareCost(split({ sharing: without, key: 'gleich' }), (id) => id).ok).toBe(true);
  });

  it('adds up to the cent, whatever it is', () => {
    const anyKey = fc.constantFrom('gleich', 'einwohner', 'beides');
    const anyTowns = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.bigInt(1n, 10_000_000_00n), anyKey, anyTowns, (pool, key, populations) => {
        const parts = amounts(
          split({
            pool: cents(pool),
            key,
            equalPercent: key === 'beides' ? millionths(33_333_333n) : null,
            sharing: populations.map((value, index) => town(`${index}`, value)),
          }),
        );
        expect(sumCents(parts)).toBe(pool);
      }),
    );
  });
});

describe('what was typed', () => {
  const draft = (changes: Partial<SplitDraft> = {}): SplitDraft => ({
    ...{ amount: '30.000,00', key: 'beides', equalPercent: '25', floor: '', cap: '' },
    ...{ surveyed: ['a'], sharing: ['a', 'b', 'c'], note: '' },
    ...changes,
  });
  const refusedFields = (changes: Partial<SplitDraft>) => {
    const checked = checkSplit(draft(changes), TOWNS);
    return checked.ok ? [] : checked.error.map(({ field }) => field);
  };

  it('becomes a split', () => {
    expect(checkSplit(draft(), TOWNS)).toMatchObject({
      ok: true,
      value: { pool: 30_000_00n, equalPercent: 25_000_000n, surveyed: ['a'] },
    });
  });

  it.each<[Partial<SplitDraft>, string[]]>([
    [{ amount: 'viel' }, ['amount']],
    [{ amount: '0' }, ['amount']],
    [{ key: '' }, ['key']],
    [{ equalPercent: '100' }, ['equalPercent']],
    [{ equalPercent: '' }, ['equalPercent']],
    [{ floor: '-1' }, ['floor']],
    [{ cap: 'x' }, ['cap']],
    // More than any column holds.
    [{ amount: '9'.repeat(20) }, ['amount']],
    [{ floor: '9'.repeat(20) }, ['floor']],
    [{ cap: '9'.repeat(20) }, ['cap']],
    [{ surveyed: [] }, ['surveyed']],
    [{ surveyed: ['fremd'] }, ['surveyed']],
    [{ sharing: ['a'] }, ['sharing']],
    // Three floors of 20.000 € are more than 30.000 €.
    [{ key: 'einwohner', floor: '20000' }, ['key']],
    [{ amount: '', sharing: [] }, ['amount', 'sharing']],
  ])('%j is refused', (changes, fields) => {
    expect(refusedFields(changes)).toEqual(fields);
  });
});
