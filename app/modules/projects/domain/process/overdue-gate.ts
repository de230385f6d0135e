import { type CalendarDate, dayNumber } from '../../../../foundation/calendar-date.ts';
import type { Gate, Stage } from './stage.ts';

/** A decision that should have been made by now. */
export interface OverdueGate {
  readonly position: number;
  readonly title: string;
  readonly gate: Gate;
  /** The planned end of its stage, with which the decision was due. */
  readonly dueOn: CalendarDate;
  readonly days: number;
}

/** The decision of a running stage whose planned end has passed, the longest overdue first. */
export const overdueGates = (stages: readonly Stage[], today: CalendarDate): OverdueGate[] =>
  stages
    .flatMap(({ position, title, gate, state, plannedTo }) =>
      state === 'laufend' && gate !== null && plannedTo !== null && plannedTo < today
        ? [{ position, title, gate, dueOn: plannedTo, days: dayNumber(today) - dayNumber(plannedTo) }]
        : [],
    )
    .toSorted((a, b) => b.days - a.days);
