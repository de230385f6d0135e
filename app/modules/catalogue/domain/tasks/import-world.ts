import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Catalogue } from './check-task.ts';
import type { ImportFault } from './import-table.ts';
import type { TaskRow } from './read-task-rows.ts';
import type { TaskArea, TaskDetails } from './task.ts';

/** An area that comes with the import; `id` stands for the one it gets. */
export type NewImportArea = Pick<TaskArea, 'id' | 'name' | 'number'>;

/** A task after the import; ids of what is new stand for those it gets. */
export interface ImportedTask extends TaskDetails {
  readonly id: string;
  readonly number: string;
}

/** Areas and tasks as they are after an import, and from which row each placed one comes. */
export interface ImportWorld {
  readonly areas: readonly NewImportArea[];
  readonly tasks: readonly ImportedTask[];
  readonly rows: ReadonlyMap<string, TaskRow>;
}

/** Stands for an id that is still to be given. */
const newTaskId = (number: string): string => `neu:aufgabe:${number}`;
const newAreaId = (name: string): string => `neu:bereich:${name}`;

/** Without a column for areas a row without parent is an area, unless its number is a task's. */
export const isAreaRow = (row: TaskRow, { tasks }: Pick<Catalogue, 'tasks'>): boolean =>
  row.area === undefined && !row.parent && !tasks.some(({ number }) => number === row.number);

/** Lays the rows over the catalogue. Refuses a parent that is nowhere and an area that two rows name differently. */
export function openWorld(
  rows: readonly TaskRow[],
  catalogue: Catalogue,
): Result<ImportWorld, readonly ImportFault[]> {
  const areas = layAreas(rows, catalogue);
  if (!areas.ok) return areas;
  const taskRows = rows.filter((row) => !isAreaRow(row, catalogue));
  const ids = new Map(catalogue.tasks.map(({ number, id }) => [number, id]));
  for (const { number } of taskRows) if (!ids.has(number)) ids.set(number, newTaskId(number));
  const known = new Map<string, ImportedTask>(catalogue.tasks.map((task) => [task.id, task]));
  const byRow = new Map<string, TaskRow>();
  const faults: ImportFault[] = [];
  for (const row of taskRows) {
    const id = ids.get(row.number) ?? '';
    const place = placeOf(row, known.get(id), { ids, areas: areas.value });
    if (!place.ok) faults.push(place.error);
    else {
      known.set(id, { ...detailsOf(row, known.get(id)), ...place.value, id, number: row.number });
      byRow.set(id, row);
    }
  }
  return faults.length > 0
    ? fail(faults)
    : ok({ areas: areas.value, tasks: [...known.values()], rows: byRow });
}

const detailsOf = ({ title, description, longVacant }: TaskRow, known: ImportedTask | undefined) => ({
  title,
  description: description ?? known?.description ?? '',
  longVacant: longVacant ?? known?.longVacant ?? false,
});

function layAreas(
  rows: readonly TaskRow[],
  catalogue: Catalogue,
): Result<readonly NewImportArea[], readonly ImportFault[]> {
  const areas: NewImportArea[] = catalogue.areas.map(({ id, name, number }) => ({ id, name, number }));
  const faults: ImportFault[] = [];
  for (const row of rows) {
    if (isAreaRow(row, catalogue)) {
      const fault = layAreaRow(row, areas);
      if (fault) faults.push(fault);
    } else if (row.area && !findArea(areas, row.area))
      areas.push({ id: newAreaId(row.area), name: row.area, number: null });
  }
  return faults.length > 0 ? fail(faults) : ok(areas);
}

function layAreaRow({ number, title, at }: TaskRow, areas: NewImportArea[]): ImportFault | undefined {
  const place = areas.findIndex((area) => area.number === number);
  const named = areas.findIndex((area) => area.name === title);
  const own = place >= 0 ? place : areas[named]?.number === null ? named : -1;
  if (named >= 0 && named !== own) {
    const numbered = areas[named]?.number;
    return {
      at: at.number,
      message: `Den Bereich „${title}“ gibt es schon ${numbered ? `mit der Nummer ${numbered}` : 'ohne Nummer'}. Gleichen Sie Nummer oder Titel an.`,
    };
  }
  if (own < 0) areas.push({ id: newAreaId(title), name: title, number });
  else areas[own] = { id: areas[own]?.id ?? '', name: title, number };
  return undefined;
}

const findArea = (areas: readonly NewImportArea[], text: string): NewImportArea | undefined =>
  areas.find(({ name }) => name === text) ?? areas.find(({ number }) => number === text);

interface Places {
  /** Ids of all tasks by number, of new ones too. */
  readonly ids: ReadonlyMap<string, string>;
  readonly areas: readonly NewImportArea[];
}

/** With a parent the area stays empty: it is that of the parent, which may come further down. */
function placeOf(
  row: TaskRow,
  known: ImportedTask | undefined,
  { ids, areas }: Places,
): Result<Pick<ImportedTask, 'areaId' | 'parentId'>, ImportFault> {
  if (row.parent) {
    const parentId = ids.get(row.parent);
    if (parentId) return ok({ areaId: '', parentId });
    const area = areas.find(({ number }) => number === row.parent);
    return area
      ? ok({ areaId: area.id, parentId: null })
      : fail({
          at: row.at.parent,
          message: `Die übergeordnete Nummer ${row.parent} steht weder in der Datei noch im Katalog. Prüfen Sie sie.`,
        });
  }
  if (row.area) {
    const area = findArea(areas, row.area);
    const stays = known && known.areaId === area?.id && row.parent === undefined;
    return ok({ areaId: area?.id ?? '', parentId: stays ? known.parentId : null });
  }
  if (known) return ok({ areaId: known.areaId, parentId: known.parentId });
  return fail({
    at: row.area === undefined ? row.at.parent : row.at.area,
    message: `Zur Aufgabe ${row.number} fehlt der Bereich. Tragen Sie ihn ein.`,
  });
}

/** The area of a task is that of the topmost task above it; empty where the way up is a circle. */
export function areaOf(
  task: Pick<ImportedTask, 'areaId' | 'parentId'>,
  tasks: readonly ImportedTask[],
): string {
  let at = task;
  for (let steps = 0; steps <= tasks.length; steps += 1) {
    const parent = tasks.find(({ id }) => id === at.parentId);
    if (!parent) return at.areaId;
    at = parent;
  }
  return '';
}
