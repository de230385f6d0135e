import { parseCalendarDate } from '../../../../foundation/calendar-date.ts';
import { isItemKind, type PlannedItem } from './schedule.ts';

/** Reads a frozen plan back. Throws on anything that `JSON.stringify` of planned items did not write. */
export function readPlannedItems(value: unknown): readonly PlannedItem[] {
  if (!Array.isArray(value)) throw new TypeError('a frozen plan is a list');
  return value.map(readItem);
}

function readItem(value: unknown): PlannedItem {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('an item of a frozen plan is an object');
  const field = (name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];
  const kind = text(field('kind'));
  if (!isItemKind(kind)) throw new TypeError(`unknown kind in a frozen plan: ${kind}`);
  const [stage, owner] = [field('stagePosition'), field('ownerKey')];
  return {
    id: text(field('id')),
    kind,
    title: text(field('title')),
    stagePosition: typeof stage === 'number' ? stage : null,
    ownerKey: typeof owner === 'string' ? owner : null,
    ownerOffice: text(field('ownerOffice')),
    plannedFrom: day(field('plannedFrom')),
    plannedTo: day(field('plannedTo')),
  };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('a frozen plan lacks a text');
  return value;
}

function day(value: unknown): PlannedItem['plannedFrom'] {
  const parsed = parseCalendarDate(text(value));
  if (!parsed.ok) throw new TypeError('a frozen plan lacks a day');
  return parsed.value;
}
