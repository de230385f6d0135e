import { expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { neighboursAlike } from './neighbours-alike.ts';

const urgency = (member: string, mean: bigint) => ({ member, mean: ratio(mean, 2n) });
const NEIGHBOURS = new Map([
  ['a', new Set(['b', 'c'])],
  ['b', new Set(['a', 'd'])],
  ['c', new Set(['a'])],
  ['d', new Set(['b'])],
]);

it('pairs neighbours at most one mark apart, the most alike first', () => {
  // a 8; b 7; c 8,5; d 9: a–b 1, a–c 0,5, b–d 2; c and d do not border on each other.
  const found = neighboursAlike(
    [urgency('a', 16n), urgency('b', 14n), urgency('c', 17n), urgency('d', 18n)],
    NEIGHBOURS,
  );
  expect(found.map(({ members }) => members)).toEqual([
    ['a', 'c'],
    ['a', 'b'],
  ]);
});
