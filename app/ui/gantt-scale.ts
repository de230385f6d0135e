import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dayNumber,
} from '../foundation/calendar-date.ts';

/** Both days included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A quarter of a year on the axis. */
export interface Quarter {
  readonly year: string;
  /** "I" to "IV". */
  readonly numeral: string;
  /** Where it begins, in percent of the width. */
  readonly at: number;
  readonly startsYear: boolean;
}

export interface GanttScale {
  readonly quarters: readonly Quarter[];
  /** Where a day begins, in percent of the width. */
  readonly place: (day: CalendarDate) => number;
  /** Begin and length of a span with its last day, in percent of the width. */
  readonly bar: (span: DaySpan) => { readonly at: number; readonly width: number };
}

const NUMERALS = ['I', 'II', 'III', 'IV'];

/** An axis of whole quarters over all days given; null where none is. Days outside are placed at the edges. */
export function ganttScale(days: readonly CalendarDate[]): GanttScale | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = quarterStart(first);
  const end = addMonths(quarterStart(last), 3);
  const length = dayNumber(end) - dayNumber(start);
  const place = (day: CalendarDate): number =>
    (Math.min(Math.max(dayNumber(day) - dayNumber(start), 0), length) / length) * 100;
  return {
    place,
    quarters: quartersBetween(start, end).map((quarter) => ({ ...nameOf(quarter), at: place(quarter) })),
    bar: ({ from, to }) => ({ at: place(from), width: place(addDays(to, 1)) - place(from) }),
  };
}

function quarterStart(day: CalendarDate): CalendarDate {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return calendarDate(`${day.slice(0, 4)}-${month.toString().padStart(2, '0')}-01`);
}

function quartersBetween(start: CalendarDate, end: CalendarDate): CalendarDate[] {
  const quarters: CalendarDate[] = [];
  for (let quarter = start; quarter < end; quarter = addMonths(quarter, 3)) quarters.push(quarter);
  return quarters;
}

const nameOf = (quarter: CalendarDate): Omit<Quarter, 'at'> => {
  const index = (Number(quarter.slice(5, 7)) - 1) / 3;
  return { year: quarter.slice(0, 4), numeral: NUMERALS[index] ?? '', startsYear: index === 0 };
};
