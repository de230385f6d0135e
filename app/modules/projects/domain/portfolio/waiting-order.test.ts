import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { inWaitingOrder, moveWaiting } from './waiting-order.ts';

const entry = (id: string, since: string, position: number | null) => ({
  id,
  title: id,
  since: day(since),
  position,
});

it('stands in the order that was given; what nobody placed comes behind, the longest waiting first', () => {
  const order = inWaitingOrder([
    entry('new', '2026-05-01', null),
    entry('second', '2026-01-01', 2),
    entry('old', '2025-01-01', null),
    entry('first', '2026-03-01', 1),
    entry('also-old', '2025-01-01', null),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['first', 'second', 'also-old', 'old', 'new']);
});

describe('a move', () => {
  const list = ['a', 'b', 'c'];

  it.each([
    ['b', 'hoch', ['b', 'a', 'c']],
    ['b', 'runter', ['a', 'c', 'b']],
  ] as const)('%s %s', (id, move, expected) => {
    expect(moveWaiting(list, list, id, move)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['a', 'hoch', list, 'Es steht schon an erster Stelle.'],
    ['c', 'runter', list, 'Es steht schon an letzter Stelle.'],
    ['x', 'hoch', list, 'nicht mehr auf der Warteliste'],
    ['b', 'hoch', ['b', 'a', 'c'], 'hat sich inzwischen geändert'],
    ['b', 'hoch', ['a', 'b'], 'hat sich inzwischen geändert'],
  ] as const)('%s %s of %s is refused: %s', (id, move, seen, message) => {
    expect(moveWaiting(list, seen, id, move)).toMatchObject({
      ok: false,
      error: expect.stringContaining(message),
    });
  });

  it('up and down again leaves the list as it was', () => {
    const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 });
    fc.assert(
      fc.property(lists, fc.nat(), (ids, pick) => {
        const id = ids[1 + (pick % (ids.length - 1))] ?? '';
        const up = moveWaiting(ids, ids, id, 'hoch');
        const down = up.ok ? moveWaiting(up.value, up.value, id, 'runter') : up;
        expect(down).toEqual({ ok: true, value: ids });
      }),
    );
  });
});
