import { type CalendarDate, compareDays } from '../../../../foundation/calendar-date.ts';
import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import type { Stage } from '../process/stage.ts';
import { overWithStage } from './over-with-stage.ts';
import { type ScheduleItem, shownItems } from './schedule.ts';

/** A day of a project that lies ahead. */
export interface ProjectDate {
  /** Stable: calendar programs know the event again by it. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
}

/** A document that goes round with its deadline. */
export interface DueDocument {
  readonly id: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
}

export interface DatedParts {
  readonly stages: readonly Stage[];
  readonly items: readonly ScheduleItem[];
  readonly documents: readonly DueDocument[];
  /** It rests: its planned days do not hold until it goes on. */
  readonly isSuspended: boolean;
}

/**
 * All days of a project: ends of stages still open, tasks and milestones not done, deadlines of what goes round; while
 * it rests, deadlines alone. A day is named once: the last task of a stage and its sign-off end with it, and a stage
 * ends with the deadline of what goes round about it.
 */
export const projectDates = (parts: DatedParts): readonly ProjectDate[] =>
  [
    ...(parts.isSuspended ? [] : plannedDates(parts)),
    ...parts.documents.map(({ id, title, dueOn }) => ({
      id: `dokument-${id}`,
      on: dueOn,
      title: `Frist: ${title}`,
    })),
  ].toSorted((a, b) => compareDays(a.on, b.on) || compareCodePoints(a.id, b.id));

const plannedDates = ({ stages, items, documents }: DatedParts): ProjectDate[] => [
  ...stages
    .filter(
      ({ state, plannedTo }) => state !== 'laufend' || documents.every(({ dueOn }) => dueOn !== plannedTo),
    )
    .flatMap(stageDates),
  ...shownItems(items)
    .filter((item) => overWithStage(item, stages) === null && !endsItsStage(item, stages))
    .flatMap(itemDates),
];

function stageDates({ key, title, state, gate, plannedFrom, plannedTo }: Stage): ProjectDate[] {
  if (state !== 'laufend' && state !== 'offen') return [];
  const date = (id: string, on: Stage['plannedTo'], what: string): ProjectDate[] =>
    on === null ? [] : [{ id, on, title: `${what} ${title}` }];
  return [
    ...(state === 'offen' ? date(`stufe-${key}-beginn`, plannedFrom, 'Beginn') : []),
    ...date(`stufe-${key}-ende`, plannedTo, gate === null ? 'Ende' : 'Freigabe'),
  ];
}

const endsItsStage = (
  { stagePosition, kind, title, plannedTo }: ScheduleItem,
  stages: readonly Stage[],
): boolean =>
  stages.some(
    (stage) =>
      stage.position === stagePosition &&
      stage.plannedTo === plannedTo &&
      (kind === 'aufgabe' || title === `Freigabe ${stage.title}`),
  );

const itemDates = ({ id, kind, title, plannedTo, actualTo }: ScheduleItem): ProjectDate[] =>
  actualTo !== null
    ? []
    : [
        {
          id: `termin-${id}`,
          on: plannedTo,
          title: kind === 'meilenstein' ? title : `Ende: ${title}`,
        },
      ];
