import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import { type Span, spanOf } from '../../../needs/domain/index.ts';
import type { StateHistory } from '../undertakings/undertaking.ts';

export type { Span };

/** The days of a project on its way from the need to the start; null where a day is not known, or not reached. */
export interface WayToStart {
  readonly slug: string;
  readonly title: string;
  /** The proposal came in, or the round in which the members told the need. */
  readonly neededOn: CalendarDate | null;
  /** The heads took it up, or the bundle became ready. */
  readonly takenUpOn: CalendarDate | null;
  readonly createdOn: CalendarDate | null;
  /** Null while it has not started, or where its source is not exact to the month. */
  readonly startedOn: CalendarDate | null;
}

/** What one project took; days. */
export interface LeadTimeRow extends WayToStart {
  readonly total: number | null;
}

export interface LeadTimes {
  /** Those with a known need day, the latest started first. */
  readonly rows: readonly LeadTimeRow[];
  readonly toTakenUp: Span | undefined;
  readonly toCreated: Span | undefined;
  readonly toStart: Span | undefined;
  /** From the need to the start. */
  readonly total: Span | undefined;
  /** How many started without a known need day: history, and what came by another way. */
  readonly unknown: number;
}

/** How long projects took from the need to the start (inventory 13), step by step and in all: median and longest. */
export function leadTimes(ways: readonly WayToStart[]): LeadTimes {
  const known = ways.filter(({ neededOn }) => neededOn !== null);
  const rows = known
    .map((way) => ({ ...way, total: between(way.neededOn, way.startedOn) }))
    .toSorted((a, b) => compareDays(b.startedOn, a.startedOn));
  return {
    rows,
    toTakenUp: spanOf(known.flatMap((way) => between(way.neededOn, way.takenUpOn) ?? [])),
    toCreated: spanOf(known.flatMap((way) => between(way.takenUpOn, way.createdOn) ?? [])),
    toStart: spanOf(known.flatMap((way) => between(way.createdOn, way.startedOn) ?? [])),
    total: spanOf(rows.flatMap(({ total }) => total ?? [])),
    unknown: ways.filter(({ neededOn, startedOn }) => neededOn === null && startedOn !== null).length,
  };
}

/** Days between two days; null where one is missing, or the order is turned: then a day was entered late. */
function between(from: CalendarDate | null, to: CalendarDate | null): number | null {
  if (from === null || to === null) return null;
  const days = dayNumber(to) - dayNumber(from);
  return days < 0 ? null : days;
}

const compareDays = (a: CalendarDate | null, b: CalendarDate | null): number =>
  (a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0;

/** The first day a project ran; null before it, and where its source is coarser than a month: no days count from that. */
export function measuredStart(states: StateHistory): CalendarDate | null {
  const started = states.find(({ state }) => state === 'laufend');
  return started && (started.precision === 'day' || started.precision === 'month') ? started.since : null;
}
