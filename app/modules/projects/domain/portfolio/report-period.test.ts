import { expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import { listPeriods } from './report-period.ts';

const report = { startsOn: day('2024-11-01'), endsOn: day('2025-10-31'), title: '12. Zwischenbericht' };

it('ends its years as the last report did, and keeps the days of a recorded one', () => {
  const periods = listPeriods([report], day('2023-05-01'), day('2026-11-21'));
  expect(periods.map(({ year }) => year)).toEqual([2027, 2026, 2025, 2024, 2023]);
  expect(periods[1]).toEqual({ year: 2026, startsOn: '2025-11-01', endsOn: '2026-10-31', report: null });
  expect(periods[2]).toEqual({ year: 2025, ...report, title: undefined, report: '12. Zwischenbericht' });
});

it('is the calendar year where no report is recorded, from the first of which something is known', () => {
  const periods = listPeriods([], day('1999-01-01'), day('2026-11-21'));
  expect(periods[0]).toEqual({ year: 2026, startsOn: '2026-01-01', endsOn: '2026-12-31', report: null });
  expect(periods.at(-1)?.year).toBe(1999);
  expect(listPeriods([], null, day('2026-11-21'))).toHaveLength(1);
});
