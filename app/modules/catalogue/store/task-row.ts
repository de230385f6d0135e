import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import { TASK_ORIGINS, type Task } from '../domain/tasks/task.ts';

/** Columns of catalogue.task that make a task. */
export const TASK_COLUMNS = [
  'id',
  'area_id',
  'parent_id',
  'number',
  'title',
  'description',
  'origin',
  'source',
  'long_vacant',
  'added_on',
  'retired_on',
  'retired_reason',
  'is_sample',
  'version',
] as const;

interface TaskRow {
  readonly id: string;
  readonly area_id: string;
  readonly parent_id: string | null;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly origin: string;
  readonly source: string;
  readonly long_vacant: boolean;
  readonly added_on: string | null;
  readonly retired_on: string | null;
  readonly retired_reason: string;
  readonly is_sample: boolean;
  readonly version: number;
}

export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  areaId: row.area_id,
  parentId: row.parent_id,
  number: row.number,
  title: row.title,
  description: row.description,
  origin: wordOf(TASK_ORIGINS, row.origin),
  source: row.source,
  longVacant: row.long_vacant,
  addedOn: dayOf(row.added_on),
  retiredOn: dayOf(row.retired_on),
  retiredReason: row.retired_reason,
  isSample: row.is_sample,
  version: row.version,
});

const dayOf = (day: string | null): CalendarDate | null => (day === null ? null : calendarDate(day));
