import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { isoWeekday } from '../../../foundation/weekday.ts';
import { type BodyCalendar, type CalendarSitting, type Pause, pauseOn } from './body-calendar.ts';

/**
 * The last day on which a paper reaches a sitting: the sitting's own closing date where it has one, otherwise the body's
 * period before the sitting; a Saturday or Sunday moves to the Friday before, as offices take no paper on them.
 */
export const closingDateOf = (
  body: Pick<BodyCalendar, 'closingDays'>,
  sitting: Pick<CalendarSitting, 'on' | 'closesOn'>,
): CalendarDate => sitting.closesOn ?? fridayBefore(addDays(sitting.on, -body.closingDays));

/** A sentence where papers are due while offices are thin; null otherwise. */
export function closingWarning(closesOn: CalendarDate, pauses: readonly Pause[]): string | null {
  const pause = pauseOn(pauses, closesOn);
  if (pause?.kind !== 'schulferien') return null;
  return `Der Abgabeschluss am ${germanDate(closesOn)} liegt in den Schulferien (${pause.title}). Geben Sie die Vorlage früher ab.`;
}

function fridayBefore(day: CalendarDate): CalendarDate {
  const weekday = isoWeekday(day);
  return weekday > FRIDAY ? addDays(day, FRIDAY - weekday) : day;
}

const FRIDAY = 5;
