import { describe, expect, it } from 'vitest';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { answerTo, membersWith } from '../test-support/allocate-json.ts';
import { guaranteedAmount } from './guaranteed.ts';

const rule = { percent: millionths(25_000_000n), minimum: cents(300_000n) };

describe('guaranteed amount: 25 %, at least 3,000.00', () => {
  it.each([
    [1_200_000n, 300_000n, 'exactly the minimum'],
    [1_200_002n, 300_001n, 'half a cent is rounded up'],
    [1_200_001n, 300_000n, 'a quarter of a cent is not'],
    [0n, 300_000n, 'the minimum for an amount of nothing'],
    [-5_000_000n, 300_000n, 'the minimum for a repayment'],
    [8_595_487n, 2_148_872n, 'Wächtersbach: 25 % of 85,954.87 = 21,488.7175'],
  ])('of %i cents: %i cents (%s)', (amount, expected) => {
    expect(guaranteedAmount(cents(amount), rule)).toBe(expected);
  });

  it('is added to each member and changes no split', () => {
    const input = {
      pool: '100.00',
      members: membersWith('hours', [1, 3]),
      layers: [{ name: 'Rest', kind: 'rest', of: 'hours' }],
    };
    const guaranteed = answerTo({ ...input, guaranteed: { percent: '10', minimum: '5.00' } });
    expect(guaranteed.members.map((member) => [member.amount, member.guaranteed])).toEqual([
      ['25.00', '5.00'],
      ['75.00', '7.50'],
    ]);
    expect(answerTo(input).members.every((member) => !('guaranteed' in member))).toBe(true);
  });
});
