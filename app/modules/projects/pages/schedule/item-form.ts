import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { ItemDraft, ItemRefusal } from '../../domain/schedule/check-item.ts';
import { isItemKind, type ScheduleItem } from '../../domain/schedule/schedule.ts';

/** What stands in the fields, word for word. */
export interface ItemForm {
  readonly art: string;
  readonly titel: string;
  readonly stufe: string;
  readonly kommune: string;
  readonly stelle: string;
  readonly planVon: string;
  readonly planBis: string;
  readonly istVon: string;
  readonly istBis: string;
  readonly version: string;
}

export const EMPTY_ITEM: ItemForm = {
  art: 'aufgabe',
  titel: '',
  stufe: '',
  kommune: '',
  stelle: '',
  planVon: '',
  planBis: '',
  istVon: '',
  istBis: '',
  version: '',
};

export const readItemForm = (posted: URLSearchParams): ItemForm => ({
  art: posted.get('art') ?? '',
  titel: posted.get('titel') ?? '',
  stufe: posted.get('stufe') ?? '',
  kommune: posted.get('kommune') ?? '',
  stelle: posted.get('stelle') ?? '',
  planVon: posted.get('planVon') ?? '',
  planBis: posted.get('planBis') ?? '',
  istVon: posted.get('istVon') ?? '',
  istBis: posted.get('istBis') ?? '',
  version: posted.get('version') ?? '',
});

export const itemFormOf = (item: ScheduleItem): ItemForm => ({
  art: item.kind,
  titel: item.title,
  stufe: item.stagePosition?.toString() ?? '',
  kommune: item.ownerKey ?? '',
  stelle: item.ownerOffice,
  planVon: item.plannedFrom,
  planBis: item.plannedTo,
  istVon: item.actualFrom ?? '',
  istBis: item.actualTo ?? '',
  version: item.version.toString(),
});

/** Reads the fields; an actual day that is no day is a reason of its own, for an empty one is allowed. */
export function toItemDraft(form: ItemForm): {
  readonly draft: ItemDraft;
  readonly unreadable: readonly ItemRefusal[];
} {
  const kind = isItemKind(form.art) ? form.art : 'aufgabe';
  const day = (text: string) => (text.trim() === '' ? null : (readGermanDay(text) ?? null));
  const draft = {
    kind,
    title: form.titel.trim(),
    stagePosition: /^\d{1,3}$/.test(form.stufe) ? Number(form.stufe) : null,
    ownerKey: form.kommune === '' ? null : form.kommune,
    ownerOffice: form.stelle.trim(),
    plannedFrom: day(form.planVon),
    plannedTo: day(form.planBis),
    actualFrom: day(form.istVon),
    actualTo: day(form.istBis),
  };
  const unread = (field: 'actualFrom' | 'actualTo', text: string): ItemRefusal[] =>
    text.trim() !== '' && draft[field] === null
      ? [{ field, message: 'Diesen Tag gibt es nicht. Schreiben Sie ihn zum Beispiel als 01.12.2026.' }]
      : [];
  return { draft, unreadable: [...unread('actualFrom', form.istVon), ...unread('actualTo', form.istBis)] };
}

/** Id of the field that a reason is about. */
export const FIELD_IDS: Readonly<Record<ItemRefusal['field'], keyof ItemForm>> = {
  title: 'titel',
  stagePosition: 'stufe',
  ownerKey: 'kommune',
  ownerOffice: 'stelle',
  plannedFrom: 'planVon',
  plannedTo: 'planBis',
  actualFrom: 'istVon',
  actualTo: 'istBis',
  conflict: 'titel',
  count: 'titel',
  state: 'titel',
};
