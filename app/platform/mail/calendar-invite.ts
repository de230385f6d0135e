import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts';

/** A date that someone is invited to by ordinary calendar mail. */
export interface CalendarInvite {
  /** Names the date for ever; changes and the cancellation carry the same. */
  readonly uid: string;
  /** 0 at first, one more with each change: calendars follow the highest (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly title: string;
  /** A whole day, or a time. */
  readonly when: { readonly day: CalendarDate } | { readonly start: Date; readonly end: Date };
  readonly place?: string;
  readonly text?: string;
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendee: string;
  /** When this was written. */
  readonly now: Date;
}

const PRODUCT = { company: 'Gemeinwerk', product: 'Gemeinwerk', language: 'DE' };

/**
 * Writes the iCalendar object of a date (RFC 5545): an invitation, a change of it, or its cancellation. Times are UTC,
 * which every calendar shows by its own clock; the library writes the wrong hour where a time zone is named.
 */
export function calendarInvite(invite: CalendarInvite): string {
  const { uid, sequence, cancelled, title, when, place, text, organizer, attendee, now } = invite;
  const event: ICalEventData = {
    id: uid,
    sequence,
    stamp: now,
    summary: title,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...timeOf(when),
    ...(place !== undefined && { location: place }),
    ...(text !== undefined && { description: text }),
    organizer: { name: organizer.name, email: organizer.address },
    attendees: [{ email: attendee, rsvp: !cancelled, status: ICalAttendeeStatus.NEEDSACTION }],
  };
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  return ical({ prodId: PRODUCT, method, events: [event] }).toString();
}

/** A whole day ends with the next one, which is not part of it. */
function timeOf(when: CalendarInvite['when']) {
  if ('start' in when) return { start: when.start, end: when.end };
  return { allDay: true, start: midnight(when.day), end: midnight(addDays(when.day, 1)) };
}

const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);
