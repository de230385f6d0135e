import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/** The day as a browser sends it (2026-12-01) or as people type it (1.12.2026); undefined where it is neither. */
export function readGermanDay(text: string): CalendarDate | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  const iso = german
    ? [german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')].join('-')
    : text.trim();
  const day = parseCalendarDate(iso);
  return day.ok ? day.value : undefined;
}
