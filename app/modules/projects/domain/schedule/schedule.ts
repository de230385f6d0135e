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

/** Behind all stages: what belongs to none. */
const BESIDE = Number.MAX_SAFE_INTEGER;

/** In the order of the plan, without what was removed: stage by stage, what belongs to none last. */
export const shownItems = (items: readonly ScheduleItem[]): ScheduleItem[] =>
  items
    .filter(({ isRemoved }) => !isRemoved)
    .toSorted((a, b) => (a.stagePosition ?? BESIDE) - (b.stagePosition ?? BESIDE) || a.position - b.position);

/** Numbers as the plan shows them, by id: "3.1" within stage 3, "P1" beside all stages. */
export function itemNumbers(items: readonly ScheduleItem[]): ReadonlyMap<string, string> {
  const counts = new Map<number | null, number>();
  return new Map(
    shownItems(items).map(({ id, stagePosition }) => {
      const count = (counts.get(stagePosition) ?? 0) + 1;
      counts.set(stagePosition, count);
      return [id, stagePosition === null ? `P${count}` : `${stagePosition}.${count}`];
    }),
  );
}

/** What of an item members agree to. */
export const plannedOf = ({
  id,
  kind,
  title,
  stagePosition,
  ownerKey,
  ownerOffice,
  plannedFrom,
  plannedTo,
}: PlannedItem): PlannedItem => ({
  id,
  kind,
  title,
  stagePosition,
  ownerKey,
  ownerOffice,
  plannedFrom,
  plannedTo,
});

/** True where the plan says something else than what was put to the members. */
export const differsFrom = (items: readonly ScheduleItem[], { items: asked }: ScheduleBaseline): boolean =>
  wording(shownItems(items)) !== wording(asked);

const wording = (items: readonly PlannedItem[]): string =>
  JSON.stringify(items.map((item) => Object.values(plannedOf(item))));
