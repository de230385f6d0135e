import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type PlannedOffice, planOffice, type TypedOffice } from './plan-office.ts';

/** A section as typed. */
export interface TypedSection extends TypedOffice {
  readonly taskIds: readonly string[];
}

/** A section that can be sent. */
export interface PlannedSection extends PlannedOffice {
  readonly taskIds: readonly string[];
}

export interface SectionRefusal {
  readonly field: keyof TypedSection;
  readonly message: string;
}

/** What the sheet asks, until when, and what day it is. */
export interface SectionGround {
  readonly askedTaskIds: ReadonlySet<string>;
  readonly roundDueOn: CalendarDate | null;
  readonly today: CalendarDate;
}

/** Checks a section before it is sent: every field that cannot be taken is named. */
export function planSection(
  typed: TypedSection,
  ground: SectionGround,
): Result<PlannedSection, readonly SectionRefusal[]> {
  const { roundDueOn: lastDay, today } = ground;
  const office = planOffice(typed, { lastDay, today, asks: 'Die Abfrage' });
  const taskIds = [...new Set(typed.taskIds)];
  const tasks = checkTasks(taskIds, ground);
  if (!office.ok) return fail([...office.error, ...tasks]);
  return tasks.length > 0 ? fail(tasks) : ok({ ...office.value, taskIds });
}

function checkTasks(taskIds: readonly string[], { askedTaskIds }: SectionGround): SectionRefusal[] {
  if (taskIds.length === 0) return [{ field: 'taskIds', message: NO_TASK }];
  return taskIds.every((id) => askedTaskIds.has(id)) ? [] : [{ field: 'taskIds', message: STRANGE_TASK }];
}

const NO_TASK = 'Wählen Sie mindestens eine Aufgabe oder einen Aufgabenbereich.';
const STRANGE_TASK = 'Eine der Aufgaben gehört nicht zu dieser Abfrage. Laden Sie die Seite neu.';
