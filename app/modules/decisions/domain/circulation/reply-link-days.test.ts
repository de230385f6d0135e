import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { TODAY } from '../../test-support/circulation-samples.ts';
import { replyLinkDays } from './reply-link-days.ts';

it.each([
  ['far ahead', '2027-03-01', 14],
  ['in eleven days', '2026-12-02', 14],
  ['in ten days', '2026-12-01', 13],
  ['today', '2026-11-21', 3],
  ['long past', '2026-10-01', 3],
])('a link works for days: deadline %s', (_, dueOn, days) => {
  expect(replyLinkDays(TODAY, calendarDate(dueOn))).toBe(days);
});

it('a link without a deadline works for a fortnight', () => {
  expect(replyLinkDays(TODAY, null)).toBe(14);
});
