import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isActiveOn, type Task } from './task.ts';

/** A task that may leave the catalogue: it still holds, and nothing that holds stands below it. */
export function checkLeaving(task: Task, tasks: readonly Task[], today: CalendarDate): Result<Task, string> {
  if (!isActiveOn(task, today))
    return fail(
      `Die Aufgabe ${task.number} ist schon abgelöst. Nehmen Sie die Aufgabe, die an ihre Stelle trat.`,
    );
  const below = tasks.filter(({ parentId, ...child }) => parentId === task.id && isActiveOn(child, today));
  if (below.length === 0) return ok(task);
  const numbers = germanList(below.map(({ number }) => number));
  return fail(
    `Unter der Aufgabe ${task.number} stehen noch andere (${numbers}). Ordnen Sie diese zuerst anders ein.`,
  );
}

/**
 * Reads the day from which an act on tasks holds: not in the future, and not before the tasks came into the catalogue.
 */
export function checkActDay(
  text: string,
  tasks: readonly Pick<Task, 'number' | 'addedOn'>[],
  today: CalendarDate,
): Result<CalendarDate, string> {
  const day = readGermanDay(text);
  if (!day) return fail('Geben Sie an, ab welchem Tag das gilt, zum Beispiel 01.10.2026.');
  if (day > today)
    return fail('Dieser Tag liegt in der Zukunft. Tragen Sie die Änderung ein, sobald sie gilt.');
  const later = tasks.find(({ addedOn }) => addedOn !== null && addedOn > day);
  if (!later?.addedOn) return ok(day);
  return fail(
    `Die Aufgabe ${later.number} gibt es erst seit dem ${germanDate(later.addedOn)}. Wählen Sie keinen Tag davor.`,
  );
}
