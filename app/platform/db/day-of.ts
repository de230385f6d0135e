import { type CalendarDate, calendarDate } from '../../foundation/calendar-date.ts';

/** A day as a nullable column holds it. */
export const dayOf = (text: string | null): CalendarDate | null =>
  text === null ? null : calendarDate(text);
