import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate } from '../../../../foundation/calendar-date.ts';
import { daysLate, latestNoticeDate } from './latest-day.ts';

const latest = (start: string) => {
  const answer = latestNoticeDate('hgo-127a', calendarDate(start));
  return answer.ok ? answer.value?.date : answer.error;
};

it.each([
  // Counted on the calendar: six weeks back is the same weekday.
  ['2027-01-01', '2026-11-20'],
  ['2027-03-15', '2027-02-01'],
  ['2028-03-31', '2028-02-18'],
  ['2005-04-01', '2005-02-18'],
])('§ 127a HGO: a start on %s must be told by %s', (start, day) => expect(latest(start)).toBe(day));

it('refuses where no period is known for the start', () => {
  expect(latest('2005-03-31')).toMatch(/ist keine Anzeigefrist hinterlegt/);
  const ended = {
    'hgo-127a': [
      { validFrom: calendarDate('2020-01-01'), validTo: calendarDate('2020-12-31'), days: 7, source: '§' },
    ],
  };
  const on = (day: string) => latestNoticeDate('hgo-127a', calendarDate(day), ended).ok;
  expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('knows no period under KGG', () => {
  for (const occasion of ['mandatierung', 'delegation', 'zweckverband', 'anstalt-aenderung'] as const)
    expect(latestNoticeDate(occasion, calendarDate('2027-01-01'))).toEqual({ ok: true, value: null });
});

it('is 42 days before any start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const start = addDays(calendarDate('2005-04-01'), days);
      const answer = latestNoticeDate('hgo-127a', start);
      expect(answer.ok && answer.value && daysLate(start, answer.value.date)).toBe(42);
    }),
  );
});
