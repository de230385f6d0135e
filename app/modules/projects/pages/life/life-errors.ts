import type { FieldError } from '../../../../ui/notice.tsx';
import type { DraftRefusal } from '../../domain/life/check-undertaking.ts';
import type { LifeRefusal } from '../../domain/life/life-facts.ts';

type Place = Pick<FieldError, 'field' | 'label'>;

/** Field of the page for each field of the rules about new projects. */
const DRAFT_FIELDS: Readonly<Record<DraftRefusal['field'], Place>> = {
  title: { field: 'titel', label: 'Titel' },
  description: { field: 'beschreibung', label: 'Worum geht es?' },
  kind: { field: 'art', label: 'Art' },
  begins: { field: 'beginnt', label: 'Wo steht es?' },
  areaId: { field: 'bereich', label: 'Aufgabenbereich' },
  parent: { field: 'teil-von', label: 'Teil von' },
  template: { field: 'vorlage', label: 'Prozessvorlage' },
  drivers: { field: 'treiber', label: 'Treiber' },
  plannedStart: { field: 'beginn', label: 'Geplanter Beginn' },
  plannedEnd: { field: 'ende', label: 'Geplantes Ende' },
  candidates: { field: 'kommunen', label: 'Kommunen' },
  origin: { field: 'titel', label: 'Herkunft' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

/** Field of the page for each field of the rules about steps. */
const STEP_FIELDS: Readonly<Record<LifeRefusal['field'], Place>> = {
  state: { field: 'tag', label: 'Stand' },
  day: { field: 'tag', label: 'Tag' },
  reason: { field: 'grund', label: 'Grund' },
  until: { field: 'bis', label: 'Ruht bis' },
  outcome: { field: 'ausgang', label: 'Ausgang' },
  charter: { field: 'tag', label: 'Projektauftrag' },
  steeringOn: { field: 'lg-tag', label: 'Tag der Lenkungsgruppe' },
  steeringReason: { field: 'lg-grund', label: 'Grund der Lenkungsgruppe' },
  documents: { field: 'tag', label: 'Dokumente' },
  stages: { field: 'stufen-entfallen', label: 'Stufen' },
  conflict: { field: 'tag', label: 'Zwischenzeitlich geändert' },
};

export const draftErrors = (refusals: readonly DraftRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...DRAFT_FIELDS[field], message }));

export const stepErrors = (refusals: readonly LifeRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...STEP_FIELDS[field], message }));

/** Somebody was faster: 409; anything else that was refused: 422. */
export const statusOf = (refusals: readonly { readonly field: string }[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'conflict' || field === 'state') ? 409 : 422;

/** Id, name and sentence of a field. */
export function fieldAt(errors: readonly FieldError[], field: string) {
  const found = errors.find((error) => error.field === field);
  return { id: field, name: field, ...(found ? { error: found.message } : {}) };
}
