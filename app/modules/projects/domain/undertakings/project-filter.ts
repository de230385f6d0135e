import { type CalendarDate, parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { endedOn, type StateHistory, type UndertakingKind } from './undertaking.ts';

/** What a reader asks the list for; '' asks for all. */
export interface ProjectFilter {
  readonly search: string;
  readonly state: string;
  readonly kind: string;
  readonly member: string;
  /** "2024": what was going on in that year. */
  readonly year: string;
}

export interface FilteredProject {
  readonly title: string;
  readonly kind: UndertakingKind;
  readonly states: StateHistory;
  readonly state: { readonly state: string } | null;
  readonly participants: readonly { readonly memberKey: string }[];
}

/** Whether an undertaking answers all of a filter. */
export const fitsFilter = (project: FilteredProject, filter: ProjectFilter): boolean =>
  lower(project.title).includes(lower(filter.search)) &&
  (filter.state === '' || fitsState(project.state?.state, filter.state)) &&
  (filter.kind === '' || project.kind === filter.kind) &&
  (filter.member === '' || project.participants.some(({ memberKey }) => memberKey === filter.member)) &&
  (filter.year === '' || wentOnIn(project.states, filter.year));

/** More than one state at a time, for links that lead here. */
const STATE_SETS: Readonly<Record<string, readonly string[]>> = {
  vorbereitung: ['warteliste', 'in-vorbereitung'],
  beendet: ['abgeschlossen', 'umgesetzt', 'verworfen'],
};

const fitsState = (state: string | undefined, asked: string): boolean =>
  state !== undefined && (STATE_SETS[asked] ?? [asked]).includes(state);

/** Known by the end of the year, and not over before it began. */
export function wentOnIn(states: StateHistory, year: string): boolean {
  const first = dayOf(`${year}-01-01`);
  const last = dayOf(`${year}-12-31`);
  if (first === undefined || last === undefined || !states.some(({ since }) => since <= last)) return false;
  const ended = endedOn(states, last);
  return ended === null || ended >= first;
}

/** Years from the first known state to today, latest first. */
export function knownYears(histories: readonly StateHistory[], today: CalendarDate): string[] {
  const first = histories
    .flat()
    .reduce((earliest, { since }) => (since < earliest ? since : earliest), today)
    .slice(0, 4);
  const last = Number(today.slice(0, 4));
  return Array.from({ length: last - Number(first) + 1 }, (_, index) => (last - index).toString());
}

const lower = (text: string): string => text.toLocaleLowerCase('de');

function dayOf(text: string): CalendarDate | undefined {
  const parsed = parseCalendarDate(text);
  return parsed.ok ? parsed.value : undefined;
}
