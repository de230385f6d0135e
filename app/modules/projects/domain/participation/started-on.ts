import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import type { StateHistory } from '../undertakings/undertaking.ts';

/**
 * The first day of the project work; null before it, and where a source only reports it as running by then: such a day
 * bounds nothing.
 */
export function startedOn(states: StateHistory): CalendarDate | null {
  const [first] = states
    .filter(({ state }) => state === 'laufend')
    .toSorted((a, b) => compareDays(a.since, b.since));
  return first === undefined || first.precision === 'latest' ? null : first.since;
}
