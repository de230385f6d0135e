import { type CalendarDate, dayNumber } from './calendar-date.ts';

const NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;

/** 1 for Monday to 7 for Sunday (ISO 8601); day 0 (1970-01-01) was a Thursday. */
export const isoWeekday = (day: CalendarDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** "Donnerstag" */
export const weekdayOf = (day: CalendarDate): string => NAMES[isoWeekday(day) - 1] ?? '';
