import { calendarDate } from '../../app/foundation/calendar-date.ts';

/**
 * Hessian school holidays of the school years 2026/27 and 2027/28, first and last day off. Read on 2026-11-21 in two
 * places that agree: OpenHolidays (openpotato/openholidaysapi.data, src/de/holidays/holidays.school.he.csv) and
 * schule-verstehen.de/Schulferien/Hessen. The decree of the ministry itself was not read; movable days off are missing.
 */
const ROWS = [
  ['Herbstferien 2026', '2026-10-05', '2026-10-17'],
  ['Weihnachtsferien 2026/27', '2026-12-23', '2027-01-12'],
  ['Osterferien 2027', '2027-03-22', '2027-04-02'],
  ['Sommerferien 2027', '2027-06-28', '2027-08-06'],
  ['Herbstferien 2027', '2027-10-04', '2027-10-16'],
  ['Weihnachtsferien 2027/28', '2027-12-23', '2028-01-11'],
  ['Osterferien 2028', '2028-04-03', '2028-04-14'],
  ['Sommerferien 2028', '2028-07-03', '2028-08-11'],
] as const;

const SOURCE = 'OpenHolidays und schule-verstehen.de, gelesen am 21.11.2026';

export const HESSIAN_SCHOOL_HOLIDAYS = ROWS.map(([title, startsOn, endsOn]) => ({
  kind: 'schulferien' as const,
  title,
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
  source: SOURCE,
}));
