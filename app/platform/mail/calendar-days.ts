import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts';

/** A day to remember: nobody is invited and nobody need accept. */
export interface CalendarDay {
  /** Names the entry for ever: a later one of that name replaces it. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  readonly url: string;
}

const PRODUCT = { company: 'Gemeinwerk', product: 'Gemeinwerk', language: 'DE' };
const MINUTE_MS = 60_000;

/**
 * Writes days as an iCalendar object to take over (METHOD:PUBLISH, RFC 5546, 3.2.1). Entries last the whole day and
 * leave it free. The number of an entry is the minute it was written in, so that a later e-mail always prevails.
 */
export function calendarDays(days: readonly CalendarDay[], now: Date): string {
  const events = days.map(({ uid, day, title, url }) => ({
    id: uid,
    sequence: Math.floor(now.getTime() / MINUTE_MS),
    stamp: now,
    summary: title,
    description: url,
    url,
    allDay: true,
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    transparency: ICalEventTransparency.TRANSPARENT,
  }));
  return ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, events }).toString();
}
