import type { TaskDetails } from './task.ts';

/** A task in words: what people compare. */
export interface TaskInWords {
  readonly title: string;
  readonly area: string;
  /** Number of the task above; empty: none. */
  readonly parent: string;
  readonly description: string;
  readonly longVacant: boolean;
}

/** Says area and parent by name and number instead of by id. */
export const taskInWords = (
  { areaId, parentId, title, description, longVacant }: TaskDetails,
  areas: readonly { readonly id: string; readonly name: string }[],
  tasks: readonly { readonly id: string; readonly number: string }[],
): TaskInWords => ({
  title,
  area: areas.find(({ id }) => id === areaId)?.name ?? '',
  parent: tasks.find(({ id }) => id === parentId)?.number ?? '',
  description,
  longVacant,
});

/** What differs, one German phrase each: "Titel „A“ → „B“". Empty where nothing does. */
export function describeChanges(before: TaskInWords, after: TaskInWords): readonly string[] {
  return [
    ...(before.title === after.title ? [] : [`Titel „${before.title}“ → „${after.title}“`]),
    ...(before.area === after.area ? [] : [`Bereich „${before.area}“ → „${after.area}“`]),
    ...(before.parent === after.parent
      ? []
      : [`übergeordnet ${before.parent || 'keine'} → ${after.parent || 'keine'}`]),
    ...(before.description === after.description ? [] : ['Beschreibung geändert']),
    ...(before.longVacant === after.longVacant
      ? []
      : [after.longVacant ? 'seit Jahren unbesetzt' : 'nicht mehr seit Jahren unbesetzt']),
  ];
}
