import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { Precision } from './precision.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
/** By quarter of the year that begins with December. */
const SEASONS = ['Winter', 'Frühjahr', 'Sommer', 'Herbst'];

/** A date no more exact than its source: "31.08.2027", "August 2027", "Herbst 2021", "1. Halbjahr 2026", "2028". */
export function dayText({
  date,
  precision,
}: {
  readonly date: CalendarDate;
  readonly precision: Precision;
}): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  const monthText = `${MONTHS[month - 1]} ${year}`;
  switch (precision) {
    case 'day':
      return germanDate(date);
    case 'month':
      return monthText;
    case 'season':
      return `${SEASONS[Math.floor((month % 12) / 3)]} ${year}`;
    case 'half-year':
      return `${month <= 6 ? 1 : 2}. Halbjahr ${year}`;
    case 'year':
      return year;
    case 'latest':
      return `spätestens ${monthText}`;
  }
}
