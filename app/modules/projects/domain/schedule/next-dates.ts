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
  /** Below /v/<slug>; null where there is nothing to open. */
  readonly path: string | null;
}

/** A document that goes round with its deadline. */
export interface DueDocument {
  readonly id: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly path: string;
}

export interface DatedParts {
  readonly stages: readonly Stage[];
  readonly items: readonly ScheduleItem[];
  readonly documents: readonly DueDocument[];
}

/**
 * All days of a project: ends of stages still open, tasks and milestones not done, deadlines of what goes round. The last
 * task of a stage and its sign-off end with it: that day is named once.
 */
export const projectDates = ({ stages, items, documents }: DatedParts): readonly ProjectDate[] =>
  [
    ...stages.flatMap(stageDates),
    ...shownItems(items)
      .filter((item) => overWithStage(item, stages) === null && !endsItsStage(item, stages))
      .flatMap(itemDates),
    ...documents.map(({ id, title, dueOn, path }) => ({
      id: `dokument-${id}`,
      on: dueOn,
      title: `Frist: ${title}`,
      path,
    })),
  ].toSorted((a, b) => compareDays(a.on, b.on) || compareCodePoints(a.id, b.id));

/** The next ones from a day on. */
export const nextDates = (parts: DatedParts, today: CalendarDate, limit: number): readonly ProjectDate[] =>
  projectDates(parts)
    .filter(({ on }) => on >= today)
    .slice(0, limit);

/** By what the end of a stage is known again. */
export const stageEndId = ({ key }: Pick<Stage, 'key'>): string => `stufe-${key}-ende`;

function stageDates({ key, title, state, gate, plannedFrom, plannedTo }: Stage): ProjectDate[] {
  if (state !== 'laufend' && state !== 'offen') return [];
  const date = (id: string, on: Stage['plannedTo'], what: string): ProjectDate[] =>
    on === null ? [] : [{ id, on, title: `${what} ${title}`, path: null }];
  return [
    ...(state === 'offen' ? date(`stufe-${key}-beginn`, plannedFrom, 'Beginn') : []),
    ...date(stageEndId({ key }), plannedTo, gate === null ? 'Ende' : 'Freigabe'),
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
          path: null,
        },
      ];
