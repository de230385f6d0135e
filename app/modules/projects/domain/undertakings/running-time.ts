import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { dayText } from './day-text.ts';
import { endedOn, isEnd, type StateHistory } from './undertaking.ts';

export interface RunningTimeFacts {
  readonly states: StateHistory;
  readonly plannedStart: CalendarDate | null;
  readonly plannedEnd: CalendarDate | null;
}

/** What stands where no source tells it. */
export const NOT_HANDED_DOWN = 'nicht überliefert';

/**
 * From when to when a project runs, as exact as its sources: what happened before what is planned. A day by which a source
 * reports the state is no beginning: "seit spätestens Oktober 2025".
 */
export function runningTime(
  { states, plannedStart, plannedEnd }: RunningTimeFacts,
  today: CalendarDate,
): string {
  const known = states.filter(({ since }) => since <= today);
  const ended = endedOn(known, today);
  const end = known.find(({ since, state }) => since === ended && isEnd(state));
  const begin = known.find(({ state }) => state === 'laufend');
  const from = begin && dayText({ date: begin.since, precision: begin.precision });
  if (end) {
    const to = dayText({ date: end.since, precision: end.precision });
    return begin ? `${from} – ${to}` : `Beginn ${NOT_HANDED_DOWN}, Ende ${to}`;
  }
  if (from !== undefined)
    return plannedEnd === null ? `seit ${from}` : `${from} – ${germanDate(plannedEnd)} (geplant)`;
  return planned(plannedStart, plannedEnd);
}

function planned(from: CalendarDate | null, to: CalendarDate | null): string {
  if (from !== null && to !== null) return `${germanDate(from)} – ${germanDate(to)} (geplant)`;
  if (from !== null) return `ab ${germanDate(from)} (geplant)`;
  return to === null ? 'noch offen' : `bis ${germanDate(to)} (geplant)`;
}
