import type { CalendarDate } from '../../../../foundation/calendar-date.ts';

export const ITEM_KINDS = { aufgabe: 'Aufgabe', meilenstein: 'Meilenstein' } as const;
export type ItemKind = keyof typeof ITEM_KINDS;
export const isItemKind = (text: string): text is ItemKind => Object.hasOwn(ITEM_KINDS, text);

/** What of an item is planned: all that members agree to. */
export interface PlannedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  /** The stage it belongs to; null where it lies across stages. */
  readonly stagePosition: number | null;
  /** Key of the member that sees to it; null where none is named. */
  readonly ownerKey: string | null;
  /** An office, never a person; '' for none. */
  readonly ownerOffice: string;
  readonly plannedFrom: CalendarDate;
  readonly plannedTo: CalendarDate;
}

/** A task or milestone of a project's schedule (Projektablaufplan). */
export interface ScheduleItem extends PlannedItem {
  readonly position: number;
  readonly actualFrom: CalendarDate | null;
  readonly actualTo: CalendarDate | null;
  readonly isRemoved: boolean;
  /** Guards edits that cross. */
  readonly version: number;
}

/** A plan that went to the members; binding ("verbindliche Grundlage") once all had agreed. */
export interface ScheduleBaseline {
  readonly number: number;
  readonly documentId: string;
  readonly askedOn: CalendarDate;
  /** Null until it is binding. */
  readonly agreedOn: CalendarDate | null;
  readonly items: readonly PlannedItem[];
}

/** The plan that binds: the youngest agreed one; null before the first. */
export const bindingBaseline = (baselines: readonly ScheduleBaseline[]): ScheduleBaseline | null =>
  baselines.filter(({ agreedOn }) => agreedOn !== null).toSorted((a, b) => b.number - a.number)[0] ?? null;

/** The plan that was put to the members and is not binding yet; null where none is. */
export const askedBaseline = (baselines: readonly ScheduleBaseline[]): ScheduleBaseline | null => {
  const last = baselines.toSorted((a, b) => b.number - a.number)[0];
  return last && last.agreedOn === null ? last : null;
};

/** In the order of the list, without what was removed. */
export const shownItems = (items: readonly ScheduleItem[]): ScheduleItem[] =>
  items.filter(({ isRemoved }) => !isRemoved).toSorted((a, b) => a.position - b.position);
