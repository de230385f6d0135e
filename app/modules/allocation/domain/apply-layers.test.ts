import { describe, expect, it } from 'vitest';
import { amountsOf, answerTo, membersWith, partsOf, problemOf } from '../test-support/allocate-json.ts';

const members = membersWith('fte', ['0.04', '0.14']);
const flat = { name: 'Grundbetrag', kind: 'flat', amount: '1200.00' };
const rate = { name: 'Stellenanteil', kind: 'rate', of: 'fte', rate: '65531.91' };
const share = { name: 'Sockel', kind: 'share', percent: '10', of: 'equal' };
const rest = { name: 'Rest', kind: 'rest', of: 'fte' };

describe('layers', () => {
  it('flat and rate take what they take; the difference to the pool is unallocated', () => {
    // 0.04 × 65,531.91 = 2,621.2764; 0.14 × 65,531.91 = 9,174.4674.
    const answer = answerTo({ pool: '15000.00', members, layers: [flat, rate] });
    expect(answer.members.map((member) => member.amount)).toEqual(['3821.28', '10374.47']);
    expect(answer).toMatchObject({ allocated: '14195.75', unallocated: '804.25' });
  });

  it('over-recovery is a negative unallocated', () => {
    expect(answerTo({ pool: '2000.00', members, layers: [flat] }).unallocated).toBe('-400.00');
  });

  it('rounds a rate half up to the cent (0.5 × 0.01 = half a cent)', () => {
    const half = { name: 'Satz', kind: 'rate', of: 'h', rate: '0.01' };
    expect(
      amountsOf({ pool: '1.00', members: membersWith('h', ['0.5', '0.499999']), layers: [half] }),
    ).toEqual(['0.01', '0.00']);
  });

  it('share is a percentage of the pool, not of what is left, rounded half up before it is split', () => {
    // 10 % of 100.05 = 10.005 → 10.01, halves 5.01 (smaller id) and 5.00; rest 90.04 by 4 : 14.
    expect(partsOf({ pool: '100.05', members, layers: [share, rest] })).toEqual([
      ['5.01', '20.01'],
      ['5.00', '70.03'],
    ]);
  });

  it('shares may exceed the pool together; a rest below zero is split like its size, with the sign', () => {
    const twice = { ...share, percent: '150' };
    // 150.00 taken of 100.00: the rest gives back 50.00 by 4 : 14 = 11.11 and 38.89.
    expect(partsOf({ pool: '100.00', members, layers: [twice, rest] })).toEqual([
      ['75.00', '-11.11'],
      ['75.00', '-38.89'],
    ]);
  });

  it('splits a credit like the charge of its size', () => {
    expect(partsOf({ pool: '-100.05', members, layers: [share, rest] })).toEqual([
      ['-5.01', '-20.01'],
      ['-5.00', '-70.03'],
    ]);
    expect(answerTo({ pool: '-2000.00', members, layers: [flat] })).toMatchObject({
      allocated: '-2400.00',
      unallocated: '400.00',
    });
  });

  it('refuses a split whose weights are all zero, also of nothing', () => {
    const none = membersWith('fte', ['0', '0']);
    expect(problemOf({ pool: '0.00', members: none, layers: [rest] })).toMatchObject({
      path: 'layers[0].of',
    });
    const bounded = { pool: '9.00', members: none, layers: [flat, rest], floor: { amount: '1.00' } };
    expect(problemOf(bounded)).toMatchObject({ path: 'layers[1].of' });
  });
});

describe('days of membership', () => {
  const period = { from: '2024-01-01', to: '2024-12-31' };
  const [first = {}, second = {}] = members;
  const joining = [{ ...first, from: '2024-07-01' }, second];

  it('prorates flat where `equal` is prorated: 1,200.00 × 184 ÷ 366 = 603.278…', () => {
    const input = { pool: '0.00', period, members: joining, layers: [flat] };
    expect(amountsOf({ ...input, prorate: ['equal'] })).toEqual(['603.28', '1200.00']);
    expect(amountsOf(input)).toEqual(['1200.00', '1200.00']);
  });

  it('prorates a measure, and only the measures named', () => {
    // 4 × 184 ÷ 366 = 2.0109…; of 100.00: 2.0109 ÷ 16.0109 = 12.5597 %.
    const input = { pool: '100.00', period, members: joining, layers: [rest], prorate: ['fte'] };
    expect(amountsOf(input)).toEqual(['12.56', '87.44']);
    expect(amountsOf({ ...input, prorate: ['equal'] })).toEqual(['22.22', '77.78']);
  });

  it('prorates a rate: 0.04 × 184 ÷ 366 × 65,531.91 = 1,317.80…', () => {
    const input = { pool: '0.00', period, members: joining, layers: [rate], prorate: ['fte'] };
    expect(amountsOf(input)).toEqual(['1317.80', '9174.47']);
  });

  it('a member without a day takes no part and needs no measure', () => {
    const absent = { id: 'c', to: '2023-12-31' };
    const answer = answerTo({
      pool: '18.00',
      period,
      members: [...members, absent],
      layers: [rest],
      guaranteed: { percent: '0', minimum: '3.00' },
    });
    expect(answer.members).toEqual([
      expect.objectContaining({ amount: '4.00', guaranteed: '3.00' }),
      expect.objectContaining({ amount: '14.00', guaranteed: '3.00' }),
      { id: 'c', name: 'c', amount: '0.00', guaranteed: '0.00', parts: [] },
    ]);
  });

  it('refuses a split when nobody has a day', () => {
    const gone = members.map((member) => ({ ...member, to: '2023-12-31' }));
    expect(problemOf({ pool: '1.00', period, members: gone, layers: [rest] }).message).toContain(
      'kein Mitglied',
    );
  });
});
