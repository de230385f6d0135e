import { germanDate } from '../../../../foundation/german.ts';
import type { KeyDate } from '../../domain/undertakings/key-date.ts';

const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];

/** A date no more exact than its source: "31.08.2027", "August 2027", "1. Halbjahr 2026", "2028". */
export function dateText({ date, precision }: Pick<KeyDate, 'date' | 'precision'>): string {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  switch (precision) {
    case 'day':
      return germanDate(date);
    case 'month':
      return `${MONTHS[month - 1]} ${year}`;
    case 'half-year':
      return `${month <= 6 ? 1 : 2}. Halbjahr ${year}`;
    case 'year':
      return year;
  }
}
