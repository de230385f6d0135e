import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { waitingItem } from '../../test-support/waiting-items.ts';
import { groupInbox, orderInbox, urgencyOf, urgencyReason } from './order-inbox.ts';
import type { WaitingItem } from './waiting-item.ts';

const TODAY = calendarDate('2026-11-23');
const due = (days: number | null) => waitingItem({ dueOn: days === null ? null : addDays(TODAY, days) });

describe('how soon something must be done', () => {
  it.each([
    [-3, 'overdue', 'seit 3 Tagen überfällig'],
    [-1, 'overdue', 'seit 1 Tag überfällig'],
    [0, 'soon', 'heute'],
    [1, 'soon', 'morgen'],
    [7, 'soon', 'in 7 Tagen'],
    [8, 'later', 'in 8 Tagen'],
    [null, 'undated', 'wartet seit 02.11.2026'],
  ])('%j days from today: %s, %s', (days, urgency, reason) => {
    expect(urgencyOf(due(days), TODAY)).toBe(urgency);
    expect(urgencyReason(due(days), TODAY)).toBe(reason);
  });
});

describe('the order of an inbox', () => {
  it('goes by day, then kind, then how long it waits, then title', () => {
    const items = [
      waitingItem({ title: 'undated', dueOn: null }),
      waitingItem({ title: 'watched', kind: 'eskalation' }),
      waitingItem({ title: 'Ö' }),
      waitingItem({ title: 'P' }),
      waitingItem({ title: 'older', waitsSince: calendarDate('2026-10-01') }),
      waitingItem({ title: 'to sign', kind: 'unterschrift' }),
      waitingItem({ title: 'first', dueOn: TODAY }),
    ];
    expect(orderInbox(items).map(({ title }) => title)).toEqual([
      'first',
      'to sign',
      'older',
      'Ö',
      'P',
      'watched',
      'undated',
    ]);
  });

  const anyItem: fc.Arbitrary<WaitingItem> = fc
    .record({
      days: fc.option(fc.integer({ min: -400, max: 400 })),
      waited: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom('antwort' as const, 'unterschrift' as const, 'eskalation' as const),
      title: fc.string(),
    })
    .map(({ days, waited, ...rest }) => ({
      ...due(days),
      ...rest,
      waitsSince: addDays(TODAY, -waited),
    }));

  it('loses and adds nothing, whatever waits; groups follow one another', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const grouped = groupInbox(items, TODAY);
        const flat = grouped.flatMap((group) => group.items);
        expect(flat).toEqual(orderInbox(items));
        expect(new Set(flat)).toEqual(new Set(items));
        for (const { items: same, urgency } of grouped) {
          expect(same.length).toBeGreaterThan(0);
          for (const item of same) expect(urgencyOf(item, TODAY)).toBe(urgency);
        }
      }),
    );
  });
});
