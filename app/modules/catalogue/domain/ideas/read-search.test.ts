import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearch } from './read-search.ts';

it.each([
  ['', { kind: 'all' }],
  [' … - ', { kind: 'all' }],
  ['Vergabe  Zentrum', { kind: 'words', words: ['vergabe', 'zentrum'] }],
  ["E-Rechnung & 'x", { kind: 'words', words: ['e', 'rechnung', 'x'] }],
  ['"gemeinsame Vergabe"', { kind: 'exact', text: '"gemeinsame Vergabe"' }],
  ['vergabe -zentrum', { kind: 'exact', text: 'vergabe -zentrum' }],
  ['Archiv ODER Standesamt', { kind: 'exact', text: 'Archiv or Standesamt' }],
])('reads %j', (typed, expected) => {
  expect(readSearch(typed)).toEqual(expected);
});

it('leaves nothing in words that the query language of the database would read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const search = readSearch(typed);
      if (search.kind !== 'words') return;
      expect(search.words.length).toBeGreaterThan(0);
      expect(search.words.length).toBeLessThanOrEqual(8);
      for (const word of search.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
