import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../../foundation/ratio.ts';
import { neighboursByKey } from '../../../region/domain/index.ts';
import { explainPartners } from './explain-partners.ts';
import { findPartnerSets, type Partner } from './find-partners.ts';

const partner = (
  key: string,
  urgency: number | null,
  inhabitants: number | null,
  more: Partial<Partner> = {},
): Partner => ({
  key,
  name: key.toUpperCase(),
  countyPart: null,
  isCounty: false,
  inhabitants,
  urgency: urgency === null ? null : ratio(BigInt(urgency)),
  ...more,
});
// a borders on b and b on c; d lies on its own beside c.
const neighbours = neighboursByKey([
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);
const keysOf = (sets: ReturnType<typeof findPartnerSets>) =>
  sets.map(({ partners }) => partners.map(({ key }) => key).join(''));

describe('sets of partners, by hand', () => {
  const partners = [
    partner('a', 8, 6_000),
    partner('b', 5, 9_000),
    partner('c', 6, 9_500),
    partner('d', 8, 40_000),
  ];

  it('puts neighbours first, then the smallest difference of urgency', () => {
    // Neighbours: bc differ by 1, cd by 2, ab by 3. Others: ad by 0, ac by 2, bd by 3.
    expect(keysOf(findPartnerSets(2, { partners, neighbours }))).toEqual([
      'bc',
      'cd',
      'ab',
      'ad',
      'ac',
      'bd',
    ]);
  });

  it('calls a chain of borders close, and says what speaks for a set', () => {
    const [first, second] = findPartnerSets(3, { partners, neighbours });
    expect(keysOf(first ? [first] : [])).toEqual(['abc']);
    expect(first && explainPartners(first)).toBe(
      'Über gemeinsame Grenzen verbunden, Dringlichkeit 3,0 auseinander, verschieden groß, im Mittel Dringlichkeit 6,3.',
    );
    expect(keysOf(second ? [second] : [])).toEqual(['bcd']);
  });

  it('prefers alike size, then higher urgency, among the equally urgent', () => {
    const equal = [
      partner('a', 4, 6_000),
      partner('b', 4, 7_000),
      partner('c', 4, 20_000),
      partner('d', 9, 20_000),
      partner('e', 9, 21_000),
    ];
    const everywhere = neighboursByKey([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'e'],
    ]);
    // ab and de differ by 0 and are alike; de is more urgent. bc is as equal, but 2.9 times as large.
    expect(keysOf(findPartnerSets(2, { partners: equal, neighbours: everywhere })).slice(0, 3)).toEqual([
      'de',
      'ab',
      'bc',
    ]);
  });

  it('puts a missing mark last, never as zero', () => {
    const missing = [partner('a', null, 6_000), partner('b', 9, 6_000), partner('c', 1, 6_000)];
    const sets = findPartnerSets(2, { partners: missing, neighbours });
    expect(keysOf(sets)).toEqual(['bc', 'ab', 'ac']);
    const [, second] = sets;
    expect(second && explainPartners(second)).toBe(
      'Nachbarn, nicht alle haben eine Dringlichkeit genannt, ähnlich groß, im Mittel Dringlichkeit 9,0.',
    );
  });

  it('falls back to the part of the county where no borders are known, and says where it knows nothing', () => {
    const parts = [
      partner('x', 5, null, { countyPart: 'Ried' }),
      partner('y', 5, null, { countyPart: 'Ried' }),
      partner('z', 5, null, { countyPart: 'Main' }),
      partner('w', 5, null),
    ];
    const sets = findPartnerSets(2, { partners: parts, neighbours });
    expect(sets[0] && explainPartners(sets[0])).toBe(
      'Im selben Kreisteil (Ried), gleich dringlich, Größe nicht erfasst, im Mittel Dringlichkeit 5,0.',
    );
    expect(sets.map(({ closeness }) => closeness.kind)).toEqual([
      'kreisteil',
      ...['getrennt', 'getrennt'],
      ...['unbekannt', 'unbekannt', 'unbekannt'],
    ]);
  });

  it('leaves a county aside when it looks at the map', () => {
    const county = partner('k', 8, null, { isCounty: true });
    const kinds = (size: number) =>
      findPartnerSets(size, {
        partners: [partner('a', 8, 6_000), partner('b', 8, 6_000), county],
        neighbours,
      }).map((set) => `${keysOf([set])[0]} ${set.closeness.kind}`);
    expect(kinds(2)).toEqual(['ab nachbarn', 'ak kreis', 'bk kreis']);
    expect(kinds(3)).toEqual(['abk nachbarn']);
  });

  it('keeps the starting member in every set, and answers none where it has no interest', () => {
    expect(keysOf(findPartnerSets(2, { partners, neighbours, start: 'a' }))).toEqual(['ab', 'ad', 'ac']);
    expect(findPartnerSets(2, { partners, neighbours, start: 'q' })).toEqual([]);
    expect(findPartnerSets(4, { partners: partners.slice(0, 3), neighbours })).toEqual([]);
  });
});

const KEYS = [...'abcdefg'];
const drawn = fc.record({
  partners: fc
    .subarray(KEYS)
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc
            .tuple(fc.option(fc.integer({ min: 1, max: 10 })), fc.option(fc.integer({ min: 1, max: 90_000 })))
            .map(([urgency, inhabitants]) => partner(key, urgency, inhabitants)),
        ),
      ),
    ),
  pairs: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...KEYS)), { maxLength: 9 }),
  size: fc.integer({ min: 2, max: 4 }),
});

describe('sets of partners, of any answers', () => {
  it('are all sets of the size, ranked without gaps, in the same order whatever the order of the members', () => {
    fc.assert(
      fc.property(drawn, ({ partners, pairs, size }) => {
        const map = neighboursByKey(pairs);
        const sets = findPartnerSets(size, { partners, neighbours: map });
        const n = partners.length;
        const expected = [
          0,
          0,
          (n * (n - 1)) / 2,
          (n * (n - 1) * (n - 2)) / 6,
          (n * (n - 1) * (n - 2) * (n - 3)) / 24,
        ];
        expect(sets).toHaveLength(expected[size] ?? -1);
        expect(sets.map(({ rank }) => rank)).toEqual(sets.map((_, index) => index + 1));
        const turned = findPartnerSets(size, { partners: partners.toReversed(), neighbours: map });
        const sorted = (list: typeof sets) => keysOf(list).map((keys) => [...keys].toSorted().join(''));
        expect(sorted(turned)).toEqual(sorted(sets));
        const lastClose = sets.findLastIndex(({ closeness }) => closeness.kind === 'nachbarn');
        expect(sets.slice(0, lastClose + 1).every(({ closeness }) => closeness.kind === 'nachbarn')).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});
