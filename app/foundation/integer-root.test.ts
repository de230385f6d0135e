import fc from 'fast-check';
import { expect, it } from 'vitest';
import { integerRoot } from './integer-root.ts';

it('is the largest integer whose square is not above the value', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 700n }), (value) => {
      const root = integerRoot(value);
      expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
    }),
  );
});

it.each([
  [0n, 0n],
  [1n, 1n],
  [3n, 1n],
  [4n, 2n],
  [10n ** 60n - 1n, 10n ** 30n - 1n],
])('of %s is %s', (value, root) => {
  expect(integerRoot(value)).toBe(root);
});
