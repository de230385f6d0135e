import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dayNumber,
} from '../foundation/calendar-date.ts';
import type { Span } from './bar-geometry.ts';

/** A quarter of a year on the scale. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
  /** Where it begins, in percent. */
  readonly start: number;
  /** True at the first quarter of a year, and at the first one on the scale: there stands the year. */
  readonly namesYear: boolean;
}

/** Days laid on a line of whole quarters, in percent of its width. */
export interface GanttScale {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly quarters: readonly Quarter[];
  /** Where a day begins; null off the scale. */
  readonly at: (day: CalendarDate) => number | null;
  /** Both days included, cut at the ends of the scale; a single day is a whole day long. */
  readonly span: (from: CalendarDate, to: CalendarDate) => Span;
}

/** With more quarters than this only years have room for a name. */
export const QUARTERS_WITH_NAME = 12;

const MONTHS_OF_QUARTER = 3;

/** The whole quarters that hold all of the days; null without a day. */
export function ganttScale(days: readonly CalendarDate[]): GanttScale | null {
  const sorted = days.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = quarterStart(first);
  const end = addMonths(quarterStart(last), MONTHS_OF_QUARTER);
  const length = dayNumber(end) - dayNumber(from);
  const place = (day: CalendarDate): number => ((dayNumber(day) - dayNumber(from)) / length) * 100;
  const cut = (percent: number): number => Math.min(100, Math.max(0, percent));
  return {
    from,
    to: addDays(end, -1),
    quarters: quartersOf(from, end).map((day, index) => quarterAt(day, place(day), index)),
    at: (day) => (day < from || day >= end ? null : place(day)),
    span: (start, stop) => {
      const begin = cut(place(start));
      return { start: begin, length: Math.max(0, cut(place(addDays(stop, 1))) - begin) };
    },
  };
}

const quarterStart = (day: CalendarDate): CalendarDate => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS_OF_QUARTER) * MONTHS_OF_QUARTER + 1;
  return calendarDate(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
};

function quartersOf(from: CalendarDate, end: CalendarDate): CalendarDate[] {
  const starts: CalendarDate[] = [];
  for (let day = from; day < end; day = addMonths(day, MONTHS_OF_QUARTER)) starts.push(day);
  return starts;
}

function quarterAt(day: CalendarDate, start: number, index: number): Quarter {
  const number = (Number(day.slice(5, 7)) - 1) / MONTHS_OF_QUARTER + 1;
  return { year: Number(day.slice(0, 4)), number, start, namesYear: number === 1 || index === 0 };
}
