import { type CalendarDate, daysInclusive } from '../../../../foundation/calendar-date.ts';

/** Long enough for a holiday, short enough that a link lying in a mailbox is worth nothing soon. */
const LONGEST_DAYS = 14;
/** The days around a deadline are when most people answer; after it a reminder still needs a link that works. */
const GRACE_DAYS = 3;

/** For how many days a reply link works: a fortnight or until three days after the deadline, whichever is earlier. */
export function replyLinkDays(today: CalendarDate, dueOn: CalendarDate | null): number {
  if (dueOn === null) return LONGEST_DAYS;
  const untilDue = daysInclusive(today, dueOn) - 1;
  return Math.min(LONGEST_DAYS, Math.max(GRACE_DAYS, untilDue + GRACE_DAYS));
}
