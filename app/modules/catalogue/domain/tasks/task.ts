import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

/** A group of related tasks (Aufgabenbereich), as rankings and undertakings name it; in a product plan the Produktbereich. */
export interface TaskArea {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** As a product plan counts it; null where the alliance names its areas only. */
  readonly number: string | null;
  readonly version: number;
}

/** Where a task comes from: a catalogue that was read in, or the alliance itself. */
export const TASK_ORIGINS = ['eingelesen', 'eigen'] as const;
export type TaskOrigin = (typeof TASK_ORIGINS)[number];

/** A task of the catalogue. Its number stays the same for good; a task is retired, never deleted. */
export interface Task {
  readonly id: string;
  readonly areaId: string;
  /** The task it stands below (Produktgruppe, Produkt), in the same area; null: directly below the area. */
  readonly parentId: string | null;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly origin: TaskOrigin;
  /** The catalogue an imported task was taken from; empty where nobody said. */
  readonly source: string;
  /** Note of the office: nobody has done the task for years. */
  readonly longVacant: boolean;
  /** Null: older than this history. */
  readonly addedOn: CalendarDate | null;
  /** From this day on it is asked for no more. */
  readonly retiredOn: CalendarDate | null;
  readonly retiredReason: string;
  /** Made up for the demonstration. */
  readonly isSample: boolean;
  readonly version: number;
}

/** Whether a task holds on a day: one that is retired on that day no longer does. */
export const isActiveOn = ({ retiredOn }: Pick<Task, 'retiredOn'>, day: CalendarDate): boolean =>
  retiredOn === null || retiredOn > day;

/** What may be said about a task; everything else follows from acts. */
export interface TaskDetails {
  readonly areaId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly description: string;
  readonly longVacant: boolean;
}
