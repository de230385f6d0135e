import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComputedArea, checkMoves, type Move, orderByHand } from './manual-order.ts';

const areas = (count: number): ComputedArea[] =>
  Array.from({ length: count }, (_, index) => ({
    areaId: `a${index + 1}`,
    name: `Bereich ${index + 1}`,
    computedRank: index + 1,
  }));
const move = (area: number, toRank: number, reason = 'Beschluss'): Move => ({
  areaId: `a${area}`,
  toRank,
  reason,
});
const orderOf = (count: number, moves: readonly Move[]): string[] => {
  const ordered = orderByHand(areas(count), moves);
  if (!ordered.ok) throw new Error(JSON.stringify(ordered.error));
  return ordered.value.map(({ areaId }) => areaId);
};

describe('the manual order', () => {
  // By hand: the moved areas on their places, the others as computed into the gaps.
  it.each<[readonly Move[], string]>([
    [[], 'a1 a2 a3 a4 a5'],
    [[move(5, 2)], 'a1 a5 a2 a3 a4'],
    [[move(1, 5)], 'a2 a3 a4 a5 a1'],
    [[move(5, 1), move(4, 2)], 'a5 a4 a1 a2 a3'],
    [[move(1, 3), move(3, 1)], 'a3 a2 a1 a4 a5'],
    // Held in its place while another passes.
    [[move(5, 2), move(3, 3)], 'a1 a5 a3 a2 a4'],
  ])('%o', (moves, expected) => {
    expect(orderOf(5, moves).join(' ')).toBe(expected);
  });

  it('is a permutation; moved areas stand where they were set, unmoved ones keep their order', () => {
    const drawn = fc
      .tuple(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.nat()))
      .map(([count, stream]) => {
        const next = () => stream.next().value ?? 0;
        const places = areas(count).map(({ computedRank }) => computedRank);
        const moved = places.filter(() => next() % 3 === 0);
        const targets = places.toSorted(() => (next() % 2 === 0 ? 1 : -1));
        return { count, moves: moved.map((area, index) => move(area, targets[index] ?? 1)) };
      });
    fc.assert(
      fc.property(drawn, ({ count, moves }) => {
        const ordered = orderByHand(areas(count), moves);
        if (!ordered.ok) throw new Error('refused');
        expect(ordered.value.map(({ rank }) => rank)).toEqual(areas(count).map((area) => area.computedRank));
        expect(new Set(ordered.value.map(({ areaId }) => areaId)).size).toBe(count);
        for (const { areaId, toRank } of moves) expect(ordered.value[toRank - 1]?.areaId).toBe(areaId);
        const unmoved = ordered.value.filter(({ reason }) => reason === '');
        expect(unmoved).toEqual(unmoved.toSorted((a, b) => a.computedRank - b.computedRank));
      }),
    );
  });

  it('refuses two areas on one place and names both', () => {
    const refused = orderByHand(areas(5), [move(5, 2), move(4, 2), move(1, 1)]);
    expect(refused.ok ? [] : refused.error).toEqual([
      {
        areaId: 'a5',
        field: 'rank',
        message: 'Rang 2 ist auch für „Bereich 4“ gesetzt. Geben Sie einem der Bereiche einen anderen Rang.',
      },
      { areaId: 'a4', field: 'rank', message: expect.stringContaining('„Bereich 5“') },
    ]);
  });
});

it.each<[Move, string, string]>([
  [move(1, 0), 'rank', 'von 1 bis 5'],
  [move(1, 6), 'rank', 'von 1 bis 5'],
  [move(1, 1.5), 'rank', 'von 1 bis 5'],
  [move(1, Number.NaN), 'rank', 'von 1 bis 5'],
  [move(1, 2, ' '), 'reason', 'Grund'],
  [move(1, 2, 'x'.repeat(501)), 'reason', 'höchstens 500'],
])('refuses the move %o', (wrong, field, sentence) => {
  expect(checkMoves(areas(5), [wrong])).toEqual([
    { areaId: 'a1', field, message: expect.stringContaining(sentence) },
  ]);
  expect(orderByHand(areas(5), [wrong]).ok).toBe(false);
});
