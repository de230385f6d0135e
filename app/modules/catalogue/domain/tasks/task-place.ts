import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isActiveOn, type Task, type TaskArea } from './task.ts';
import { ancestorsOf, descendantsOf, LEVELS_MAX, levelsFrom } from './task-tree.ts';

/** Area and parent of a task. */
export type TaskPlace = Pick<Task, 'areaId' | 'parentId'>;

export interface PlaceDemand {
  /** The area's id; with a parent the parent's area holds and this may be empty. */
  readonly areaId: string;
  /** Number of the task it shall stand below; empty: none. */
  readonly parentNumber: string;
  /** The task that is moved; undefined for a new one. */
  readonly moved: Pick<Task, 'id'> | undefined;
}

interface Catalogue {
  readonly areas: readonly Pick<TaskArea, 'id'>[];
  readonly tasks: readonly Pick<Task, 'id' | 'areaId' | 'parentId' | 'number' | 'retiredOn'>[];
  readonly today: CalendarDate;
}

export type PlaceField = 'areaId' | 'parent';

/**
 * Decides where a task stands: below an active task, at most three levels deep and never below itself, else directly
 * below an area.
 */
export function decidePlace(
  { areaId, parentNumber, moved }: PlaceDemand,
  { areas, tasks, today }: Catalogue,
): Result<TaskPlace, { readonly field: PlaceField; readonly message: string }> {
  const number = parentNumber.trim();
  if (number === '')
    return areas.some(({ id }) => id === areaId)
      ? ok({ areaId, parentId: null })
      : fail({ field: 'areaId', message: 'Wählen Sie den Aufgabenbereich, zu dem die Aufgabe gehört.' });
  const refuse = (message: string) => fail({ field: 'parent' as const, message });
  const parent = tasks.find((task) => task.number === number);
  if (!parent) return refuse(`Eine Aufgabe mit der Nummer „${number}“ gibt es nicht. Prüfen Sie die Nummer.`);
  if (!isActiveOn(parent, today)) return refuse(retiredParent(parent));
  const branch = moved ? [moved, ...descendantsOf(tasks, moved.id)] : [];
  if (branch.some(({ id }) => id === parent.id))
    return refuse(
      'Eine Aufgabe kann nicht unter sich selbst stehen. Wählen Sie eine andere übergeordnete Aufgabe.',
    );
  const levels = 1 + ancestorsOf(tasks, parent.parentId).length + (moved ? levelsFrom(tasks, moved.id) : 1);
  if (levels > LEVELS_MAX)
    return refuse(
      `Unter einem Bereich stehen höchstens ${LEVELS_MAX} Ebenen. Wählen Sie eine Aufgabe weiter oben.`,
    );
  return ok({ areaId: parent.areaId, parentId: parent.id });
}

const retiredParent = ({ number, retiredOn }: Pick<Task, 'number' | 'retiredOn'>): string =>
  `Die Aufgabe ${number} ist seit ${retiredOn ? germanDate(retiredOn) : 'längerem'} abgelöst. Wählen Sie eine, die noch gilt.`;
