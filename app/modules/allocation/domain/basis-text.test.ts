import { describe, expect, it } from 'vitest';
import { allocateJson, answerTo, type InputJson, membersWith } from '../test-support/allocate-json.ts';

/** The basis texts of one member, plain blanks for no-break ones. */
const basisOf = (json: InputJson, member = 0): string[] =>
  (answerTo(json).members[member]?.parts ?? []).map((part) => part.basis.replaceAll('\u00a0', ' '));

const hoursOf = (values: readonly (string | number)[], more: object = {}): InputJson => ({
  pool: '1140000.00',
  members: membersWith('hours', values),
  layers: [{ name: 'Rest', kind: 'rest', of: 'hours' }],
  ...more,
});

describe('how a part came about, in German', () => {
  it('a split: weight, all weights, rounding (1,140,000.00 × 32 ÷ 1,817 = 20,077.050082…)', () => {
    expect(basisOf(hoursOf([32, 1785]))).toEqual(['32 von 1.817 Stunden, 0,01 ct abgerundet']);
    // × 1,785 ÷ 1,817 = 1,119,922.949917…
    expect(basisOf(hoursOf([32, 1785]), 1)).toEqual(['1.785 von 1.817 Stunden, 0,01 ct aufgerundet']);
  });

  it('says nothing of rounding where there was none, and "unter 0,01" where it is tiny', () => {
    expect(basisOf(hoursOf(['0.5', '1.5']))).toEqual(['0,5 von 2 Stunden']);
    expect(basisOf(hoursOf([1]))).toEqual(['1 von 1 Stunde']);
    expect(basisOf(hoursOf([1, 999], { pool: '10000.01' }))).toEqual([
      '1 von 1.000 Stunden, unter 0,01 ct abgerundet',
    ]);
  });

  it('a flat amount, and a rate that is rounded', () => {
    const layers = [
      { name: 'Grundbetrag', kind: 'flat', amount: '1200.00' },
      { name: 'Stellenanteil', kind: 'rate', of: 'fte', rate: '65531.91' },
    ];
    expect(basisOf({ pool: '0.00', members: membersWith('fte', ['0.05']), layers })).toEqual([
      '1.200,00 € je Mitglied',
      '0,05 VZÄ × 65.531,91 €, 0,45 ct aufgerundet',
    ]);
  });

  it.each([
    ['population', '2 von 5 Einwohnern'],
    ['fte', '2 von 5 VZÄ'],
    ['services', '2 von 5 Leistungen'],
    ['cases', '2 von 5 Fällen'],
    ['rooms', '2 von 5 rooms'],
    ['toString', '2 von 5 toString'],
  ])('calls the measure %s by its word: %s', (measure, basis) => {
    const layers = [{ name: 'Rest', kind: 'rest', of: measure }];
    expect(basisOf({ pool: '5.00', members: membersWith(measure, [2, 3]), layers })).toEqual([basis]);
  });

  it('equal shares; one of a thing is singular', () => {
    const layers = [
      { name: 'Sockel', kind: 'share', percent: '10', of: 'equal' },
      { name: 'Satz', kind: 'rate', of: 'hours', rate: '5' },
    ];
    expect(basisOf(hoursOf([1, 1], { pool: '20.00', layers }))).toEqual([
      '1 von 2 gleichen Anteilen',
      '1 Stunde × 5,00 €',
    ]);
  });

  it('days, where the measure counts by days', () => {
    const members = [
      { id: 'a', measures: { population: '2370' }, from: '2024-07-01' },
      { id: 'b', measures: { population: '14641' } },
    ];
    const dated = {
      pool: '0.00',
      period: { from: '2024-01-01', to: '2024-12-31' },
      members,
      prorate: ['population', 'equal'],
      layers: [
        { name: 'Grundbetrag', kind: 'flat', amount: '366.00' },
        { name: 'Satz', kind: 'rate', of: 'population', rate: '0.61' },
        { name: 'Rest', kind: 'share', percent: '1', of: 'population' },
      ],
    };
    // 2,370 × 184 ÷ 366 = 1,191.475410
    expect(basisOf(dated)).toEqual([
      '366,00 € je Mitglied × 184 von 366 Tagen',
      '2.370 Einwohner × 184 von 366 Tagen × 0,61 €',
      '1.191,47541 von 15.832,47541 Einwohnern nach Tagen (2.370 an 184 von 366 Tagen)',
    ]);
    expect(basisOf(dated, 1)).toEqual([
      '366,00 € je Mitglied',
      '14.641 Einwohner × 0,61 €',
      '14.641 von 15.832,47541 Einwohnern nach Tagen',
    ]);
  });

  it('floor and cap: which bound, and what earlier layers had taken of it', () => {
    const layers = [
      { name: 'Grundbetrag', kind: 'flat', amount: '15.00' },
      { name: 'Rest', kind: 'rest', of: 'hours' },
    ];
    const floor = { pool: '100.00', layers, floor: { amount: '25.00' } };
    expect(basisOf(hoursOf([1, 3, 6], floor))[1]).toBe(
      'auf den Mindestbetrag von 25,00 € angehoben, 15,00 € davon in früheren Schichten',
    );
    expect(basisOf(hoursOf([1, 3, 6], floor), 1)[1]).toBe(
      '3 von 9 Stunden (ohne die Mitglieder am Mindest- oder Höchstbetrag)',
    );
    const cap = { pool: '100.00', layers, cap: { perUnit: '10.00', of: 'hours' } };
    expect(basisOf(hoursOf([1, 3, 3], cap))[1]).toBe(
      'die früheren Schichten (15,00 €) übersteigen den Höchstbetrag von 10,00 €, 5,00 € zurückgenommen',
    );
    expect(basisOf(hoursOf([1, 3, 3], cap), 1)[1]).toBe(
      'auf den Höchstbetrag von 30,00 € begrenzt, 15,00 € davon in früheren Schichten',
    );
  });

  it('also says so where those at the cap get nothing of the rest', () => {
    const layers = [
      { name: 'Satz', kind: 'rate', of: 'hours', rate: '10.00' },
      { name: 'Rest', kind: 'rest', of: 'population' },
    ];
    const members = [
      { id: 'a', measures: { hours: '1', population: '4' } },
      { id: 'b', measures: { hours: '0', population: '6' } },
    ];
    const input = { pool: '15.00', members, layers, cap: { perUnit: '10.00', of: 'equal' } };
    expect(basisOf(input)[1]).toBe(
      'auf den Höchstbetrag von 10,00 € begrenzt, 10,00 € davon in früheren Schichten',
    );
    expect(basisOf(input, 1)[1]).toBe(
      '6 von 6 Einwohnern (ohne die Mitglieder am Mindest- oder Höchstbetrag)',
    );
  });

  it('weight 0 without a floor: nothing of the split, also when all others are at their cap', () => {
    const cap = { pool: '100.00', cap: { perUnit: '1.00', of: 'hours' } };
    expect(basisOf(hoursOf([0, 3], cap))).toEqual(['0 Stunden']);
    expect(basisOf(hoursOf([0, 3], { pool: '9.00' }))).toEqual(['0 von 3 Stunden']);
  });

  it('a credit reads like the charge it mirrors', () => {
    expect(basisOf(hoursOf([32, 1785], { pool: '-1140000.00' }))).toEqual([
      '32 von 1.817 Stunden, 0,01 ct abgerundet',
    ]);
  });
});

describe('the derivation as data', () => {
  it('holds every figure of a split', () => {
    const part = allocateJson(hoursOf([32, 1785])).members[0]?.parts[0];
    expect(part?.derivation).toEqual({
      layer: 'Rest',
      kind: 'rest',
      measure: 'hours',
      measured: 32_000_000n,
      days: null,
      weight: { numerator: 32n, denominator: 1n },
      rate: null,
      percent: null,
      totalWeight: { numerator: 1817n, denominator: 1n },
      pool: 114_000_000n,
      partial: false,
      exact: { numerator: 3_648_000_000n, denominator: 1817n },
      rounding: { numerator: -15n, denominator: 1817n },
      amount: 2_007_705n,
      bound: null,
    });
  });

  it('names the bound, what it bounds and what was taken before', () => {
    const layers = [
      { name: 'Grundbetrag', kind: 'flat', amount: '15.00' },
      { name: 'Rest', kind: 'rest', of: 'hours' },
    ];
    const input = hoursOf([1, 3, 6], { pool: '100.00', layers, floor: { amount: '25.00' } });
    expect(allocateJson(input).members[0]?.parts[1]?.derivation).toMatchObject({
      bound: { kind: 'floor', amount: 2500n, earlier: 1500n },
      pool: null,
      totalWeight: null,
      rounding: { numerator: 0n, denominator: 1n },
    });
  });
});
