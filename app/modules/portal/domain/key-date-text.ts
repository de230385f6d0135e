import { type CalendarDate, dayNumber } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import type { DatePrecision } from './figures.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
const DAYS = ['Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Montag', 'Dienstag', 'Mittwoch'] as const;

/** A date as exact as its source: "Mittwoch, 25.11.2026", "November 2026", "2. Halbjahr 2026", "2026". */
export function keyDateText(on: CalendarDate, precision: DatePrecision): string {
  const year = on.slice(0, 4);
  const month = Number(on.slice(5, 7));
  switch (precision) {
    case 'day':
      return `${DAYS[((dayNumber(on) % 7) + 7) % 7] ?? ''}, ${germanDate(on)}`;
    case 'month':
      return `${MONTHS[month - 1] ?? ''} ${year}`;
    case 'half-year':
      return `${month <= 6 ? 1 : 2}. Halbjahr ${year}`;
    case 'year':
      return year;
  }
}
