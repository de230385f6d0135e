import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { findDuties } from './find-duties.ts';
import type { Occasion } from './staff-notice.ts';

const dueOn = (occasion: Occasion, day: string) =>
  findDuties(occasion, calendarDate(day)).map((duty) => duty.dueOn);

describe('who is to be told until when', () => {
  it.each<[Occasion, readonly (string | null)[]]>([
    // Worked by hand from 21.11.2026: + 14 days = 05.12.2026, − 14 days = 07.11.2026.
    ['start', ['2026-12-05', '2026-12-05', '2026-12-05', '2026-12-05']],
    ['empfehlung', ['2026-12-05', '2026-11-21', '2026-11-21', '2026-11-21']],
    ['entscheidung', ['2026-12-05', '2026-11-07', '2026-11-07', '2026-11-07']],
    ['uebergang', ['2026-11-21', '2026-11-07', '2026-11-07', '2026-11-07']],
  ])('%s: staff, staff council, equal opportunity, disability', (occasion, expected) => {
    expect(dueOn(occasion, '2026-11-21')).toEqual(expected);
  });

  it.each([
    // HPVG in force from 6.4.2023 (GVBl. S. 183); HGlG § 17 in the wording read from 3.8.2023; SGB IX § 178 from 2018.
    ['2023-04-05', [true, false, false, true]],
    ['2023-04-06', [true, true, false, true]],
    ['2023-08-02', [true, true, false, true]],
    ['2023-08-03', [true, true, true, true]],
    ['2017-12-31', [false, false, false, false]],
  ])('answers "unknown" for a day that no rule covers (%s)', (day, known) => {
    const duties = findDuties('start', calendarDate(day));
    expect(duties.map((duty) => duty.dueOn !== null)).toEqual(known);
    for (const { dueOn: due, source, reason } of duties) {
      expect(due === null).toBe(source === null);
      expect(reason).toMatch(/\.$/);
    }
  });

  it('names its source with every decision', () => {
    expect(
      findDuties('start', calendarDate('2026-11-21')).map(({ source }) => source?.split(' ')[0]),
    ).toEqual(['12.', 'HPVG', 'HGlG', 'SGB']);
  });
});
