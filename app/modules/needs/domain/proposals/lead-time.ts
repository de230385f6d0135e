import { type CalendarDate, dayNumber, laterOf } from '../../../../foundation/calendar-date.ts';
import { isDecided, type ProposalState } from './proposal-state.ts';

/** A state and the day it began. */
export interface StateChange {
  readonly state: ProposalState;
  readonly on: CalendarDate;
}

/** A stretch of days in one state; the last one lasts until today where the proposal is still on its way. */
export interface StateDays {
  readonly state: ProposalState;
  readonly from: CalendarDate;
  readonly days: number;
}

export interface LeadTime {
  /** Days from the proposal until today, or until it was settled. */
  readonly days: number;
  readonly isRunning: boolean;
  readonly states: readonly StateDays[];
  /** Days from the proposal to the first decision of the heads; null before it. */
  readonly toDecision: number | null;
  /** Days from the proposal until a bundle or project took it up; null before it. */
  readonly toStart: number | null;
}

const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/**
 * How long a proposal took (inventory 13: from need to start). `changes` in the order they happened, the first being its
 * arrival. A stretch counts the nights it lasted: what was settled on the day it came took 0 days. The clock stops when
 * a proposal is rejected, withdrawn, or taken up by a bundle or project; one taken up by the heads alone still waits.
 */
export function leadTimeOf(
  changes: readonly StateChange[],
  startedOn: CalendarDate | null,
  today: CalendarDate,
): LeadTime {
  const [first] = changes;
  if (!first) throw new Error('a proposal has arrived before anything happens to it');
  const end = endOf(changes, startedOn);
  const states = changes.map(({ state, on }, index) => ({
    state,
    from: on,
    days: daysBetween(on, changes[index + 1]?.on ?? end ?? today),
  }));
  const decision = changes.find(({ state }) => isDecided(state));
  return {
    days: daysBetween(first.on, end ?? today),
    isRunning: end === undefined,
    states,
    toDecision: decision ? daysBetween(first.on, decision.on) : null,
    toStart: startedOn === null ? null : daysBetween(first.on, startedOn),
  };
}

function endOf(changes: readonly StateChange[], startedOn: CalendarDate | null): CalendarDate | undefined {
  const last = changes.at(-1);
  if (!last) return undefined;
  if (last.state === 'abgelehnt' || last.state === 'zurueckgezogen') return last.on;
  return last.state === 'aufgenommen' && startedOn !== null ? laterOf(startedOn, last.on) : undefined;
}

export interface Span {
  readonly count: number;
  /** The smallest figure that at least half of them do not exceed: a whole day, also of an even number. */
  readonly median: number;
  readonly longest: number;
}

/** Median and longest of days; undefined of none. */
export function spanOf(days: readonly number[]): Span | undefined {
  const sorted = days.toSorted((a, b) => a - b);
  const median = sorted[Math.ceil(sorted.length / 2) - 1];
  const longest = sorted.at(-1);
  return median === undefined || longest === undefined
    ? undefined
    : { count: sorted.length, median, longest };
}

export interface LeadTimeSummary {
  readonly toDecision: Span | undefined;
  readonly toStart: Span | undefined;
  /** Of those that are still on their way: how long until now. */
  readonly running: Span | undefined;
}

/** What all proposals together took. */
export const summariseLeadTimes = (times: readonly LeadTime[]): LeadTimeSummary => ({
  toDecision: spanOf(times.flatMap(({ toDecision }) => toDecision ?? [])),
  toStart: spanOf(times.flatMap(({ toStart }) => toStart ?? [])),
  running: spanOf(times.filter(({ isRunning }) => isRunning).map(({ days }) => days)),
});
