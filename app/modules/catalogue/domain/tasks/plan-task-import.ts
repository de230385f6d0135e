import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Catalogue } from './check-task.ts';
import { describeChanges, taskInWords } from './describe-changes.ts';
import { findPlaceFaults } from './find-place-faults.ts';
import type { ImportFault } from './import-table.ts';
import {
  areaOf,
  type ImportedTask,
  type ImportWorld,
  isAreaRow,
  type NewImportArea,
  openWorld,
} from './import-world.ts';
import type { TaskRow } from './read-task-rows.ts';
import { isActiveOn } from './task.ts';

/** A task that was there and differs; `changes` says in what, empty never. */
export interface ChangedTask {
  readonly task: ImportedTask;
  readonly changes: readonly string[];
}

/** What an import does. What the catalogue has and the file has not stays as it is. */
export interface TaskImportPlan {
  readonly newAreas: readonly NewImportArea[];
  /** Areas that get another name or number. */
  readonly changedAreas: readonly (NewImportArea & { readonly before: string })[];
  readonly added: readonly ImportedTask[];
  readonly changed: readonly ChangedTask[];
  /** Rows, of areas too, that say what the catalogue says already. */
  readonly unchanged: number;
}

/**
 * Plans to take rows over into a catalogue. A row is known by its number. Without a column for areas, rows without a
 * parent are areas (a whole product plan); an unknown area of that column is new. Refuses, naming the cells: retired
 * numbers, unknown or retired parents, circles, more than three levels, an area that is not the parent's.
 */
export function planTaskImport(
  rows: readonly TaskRow[],
  catalogue: Catalogue,
): Result<TaskImportPlan, readonly ImportFault[]> {
  const retired = rows.flatMap((row) => retiredFault(row, catalogue));
  const world = openWorld(rows, catalogue);
  if (!world.ok) return fail([...retired, ...world.error]);
  const faults = [...retired, ...findPlaceFaults(world.value, catalogue)];
  return faults.length > 0 ? fail(faults) : ok(planOf(rows, catalogue, world.value));
}

function retiredFault({ number, at }: TaskRow, { tasks, today }: Catalogue): readonly ImportFault[] {
  const task = tasks.find((known) => known.number === number);
  if (!task?.retiredOn || isActiveOn(task, today)) return [];
  return [
    {
      at: at.number,
      message: `Die Aufgabe ${number} ist seit ${germanDate(task.retiredOn)} abgelöst, ihre Nummer wird nicht neu vergeben. Löschen Sie die Zeile oder nehmen Sie eine andere Nummer.`,
    },
  ];
}

function planOf(rows: readonly TaskRow[], catalogue: Catalogue, world: ImportWorld): TaskImportPlan {
  const before = new Map(catalogue.tasks.map((task) => [task.id, task]));
  const after = world.tasks.map((task) => ({ ...task, areaId: areaOf(task, world.tasks) }));
  const changed = after.flatMap((task): ChangedTask[] => {
    const known = before.get(task.id);
    if (!known) return [];
    const changes = describeChanges(
      taskInWords(known, catalogue.areas, catalogue.tasks),
      taskInWords(task, world.areas, after),
    );
    return changes.length > 0 ? [{ task, changes }] : [];
  });
  const changedAreas = world.areas.flatMap((area) => {
    const known = catalogue.areas.find(({ id }) => id === area.id);
    const differs = known && (known.name !== area.name || known.number !== area.number);
    return differs ? [{ ...area, before: [known.number, known.name].filter(Boolean).join(' ') }] : [];
  });
  const added = after.filter(({ id }) => !before.has(id));
  const newAreas = world.areas.filter(({ id }) => !catalogue.areas.some((area) => area.id === id));
  const touched = new Set([...added, ...changed.map(({ task }) => task)].map(({ number }) => number));
  const areas = new Set([...newAreas, ...changedAreas].map(({ number }) => number));
  const isUnchanged = (row: TaskRow): boolean =>
    isAreaRow(row, catalogue) ? !areas.has(row.number) : !touched.has(row.number);
  return { newAreas, changedAreas, added, changed, unchanged: rows.filter(isUnchanged).length };
}
