import { describe, expect, it } from 'vitest';
import { amountsOf, answerTo, membersWith, partsOf, problemOf } from '../test-support/allocate-json.ts';

const rest = { name: 'Rest', kind: 'rest', of: 'hours' };
const flat = (amount: string) => ({ name: 'Grundbetrag', kind: 'flat', amount });
const input = (pool: string, hours: readonly (string | number)[], more: object) => ({
  pool,
  members: membersWith('hours', hours),
  layers: [rest],
  ...more,
});

describe('floor', () => {
  it('raises those below; the others share what remains by weight', () => {
    // 100 by 1 : 3 : 6 = 10, 30, 60; floor 20: the others share 80 by 3 : 6.
    expect(amountsOf(input('100.00', [1, 3, 6], { floor: { amount: '20.00' } }))).toEqual([
      '20.00',
      '26.67',
      '53.33',
    ]);
  });

  it('binds the whole amount: what earlier layers took counts', () => {
    // Flat 15 each, rest 55 by 1 : 3 : 6 = 5.50, 16.50, 33; floor 25 raises the first rest to 10, 45 remain for 9.
    const layers = [flat('15.00'), rest];
    expect(partsOf({ ...input('100.00', [1, 3, 6], { floor: { amount: '25.00' } }), layers })).toEqual([
      ['15.00', '10.00'],
      ['15.00', '15.00'],
      ['15.00', '30.00'],
    ]);
  });

  it('gives weight 0 its floor only', () => {
    expect(amountsOf(input('100.00', [0, 1], { floor: { amount: '20.00' } }))).toEqual(['20.00', '80.00']);
  });

  it('may be a measure in EUR per member, rounded half up; missing is 0', () => {
    const members = [
      { id: 'a', measures: { hours: '1', planned: '30.005' } },
      { id: 'b', measures: { hours: '9' } },
    ];
    expect(amountsOf({ pool: '100.00', members, layers: [rest], floor: { of: 'planned' } })).toEqual([
      '30.01',
      '69.99',
    ]);
  });

  it('is refused when the floors alone exceed the pool', () => {
    const problem = problemOf(input('100.00', [1, 3, 6], { floor: { amount: '33.34' } }));
    expect(problem).toMatchObject({ path: 'floor', message: expect.stringContaining('0,02\u00a0€') });
    expect(amountsOf(input('99.99', [1, 3, 6], { floor: { amount: '33.33' } }))).toEqual([
      '33.33',
      '33.33',
      '33.33',
    ]);
  });

  it('does not depend on days when it is one amount; a measure does when it is prorated', () => {
    const members = [
      { id: 'a', measures: { hours: '1', planned: '36.60' }, from: '2024-12-31' },
      { id: 'b', measures: { hours: '99', planned: '0' } },
    ];
    const dated = {
      pool: '100.00',
      period: { from: '2024-01-01', to: '2024-12-31' },
      members,
      layers: [rest],
      prorate: ['hours', 'planned'],
    };
    expect(amountsOf({ ...dated, floor: { amount: '20.00' } })).toEqual(['20.00', '80.00']);
    expect(amountsOf({ ...dated, floor: { of: 'planned' } })).toEqual(['0.10', '99.90']);
  });
});

describe('cap', () => {
  it('lowers those above; the others share what remains by weight', () => {
    // 100 by 1 : 3 : 6 = 10, 30, 60; cap 50 for everyone: the others share 50 by 1 : 3.
    expect(amountsOf(input('100.00', [1, 3, 6], { cap: { perUnit: '50.00', of: 'equal' } }))).toEqual([
      '12.50',
      '37.50',
      '50.00',
    ]);
  });

  it('is rounded down to the cent (1.999 × 3 = 5.997)', () => {
    const answer = answerTo(input('100.00', [3], { cap: { perUnit: '1.999', of: 'hours' } }));
    expect(answer).toMatchObject({ allocated: '5.99', unallocated: '94.01' });
  });

  it('leaves the remainder unallocated when all caps together are too low', () => {
    const answer = answerTo(input('100.00', [1, 3, 0], { cap: { perUnit: '5.00', of: 'hours' } }));
    expect(answer.members.map((member) => member.amount)).toEqual(['5.00', '15.00', '0.00']);
    expect(answer.unallocated).toBe('80.00');
  });

  it('takes back what earlier layers took beyond it; the others pay that', () => {
    // Flat 20 each; cap 5 per hour: 5, 50, 50. Rest 40: the first gives back 15, the others share 55 by 10 : 10.
    const capped = { cap: { perUnit: '5.00', of: 'hours' }, layers: [flat('20.00'), rest] };
    expect(partsOf(input('100.00', [1, 10, 10], capped))).toEqual([
      ['20.00', '-15.00'],
      ['20.00', '27.50'],
      ['20.00', '27.50'],
    ]);
  });

  it('wins over the floor', () => {
    const both = { floor: { amount: '20.00' }, cap: { perUnit: '10.00', of: 'hours' } };
    expect(amountsOf(input('100.00', [1, 30], both))).toEqual(['10.00', '90.00']);
  });

  it('is refused where earlier layers already exceed the pool and no cap takes that back', () => {
    const tooMuch = { cap: { perUnit: '99.00', of: 'equal' }, layers: [flat('60.00'), rest] };
    expect(problemOf(input('100.00', [1, 1], tooMuch))).toMatchObject({ path: 'layers[1]' });
  });
});

describe('rounding between bounds', () => {
  it('touches only members that are at no bound', () => {
    // The third is at its cap of 33.35; the other two share 66.66, then 66.65, the odd cent to the smaller id.
    const hours = [1, 1, 9];
    expect(amountsOf(input('100.01', hours, { cap: { perUnit: '33.35', of: 'equal' } }))).toEqual([
      '33.33',
      '33.33',
      '33.35',
    ]);
    expect(amountsOf(input('100.00', hours, { cap: { perUnit: '33.35', of: 'equal' } }))).toEqual([
      '33.33',
      '33.32',
      '33.35',
    ]);
  });
});
