import { addMonths, type CalendarDate } from '../../../../foundation/calendar-date.ts';
import { endedOn, type StateHistory } from '../undertakings/undertaking.ts';

/** Annual reports go on naming what ended for a year. */
const MONTHS_LISTED = 12;

/** Whether what is known of an undertaking stands in the tables of a day: it goes on, or ended less than a year before. */
export function isStillListed(states: StateHistory, date: CalendarDate): boolean {
  const ended = endedOn(states, date);
  return ended === null || date < addMonths(ended, MONTHS_LISTED);
}
