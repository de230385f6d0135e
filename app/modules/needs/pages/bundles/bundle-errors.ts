import type { FieldError } from '../../../../ui/notice.tsx';
import type { BundleRefusal } from '../../domain/bundles/check-bundle.ts';

/** Field of the page for each field of the rules. */
const FIELDS: Readonly<Record<BundleRefusal['field'], { readonly field: string; readonly label: string }>> = {
  title: { field: 'titel', label: 'Titel' },
  grounds: { field: 'begruendung', label: 'Begründung' },
  note: { field: 'notiz', label: 'Notiz' },
  tasks: { field: 'aufgabe', label: 'Aufgaben' },
  members: { field: 'wer', label: 'Mitglieder' },
  member: { field: 'mitglied', label: 'Mitglied' },
  reason: { field: 'grund', label: 'Grund' },
  state: { field: 'stand', label: 'Stand' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};

export const bundleErrors = (refusals: readonly BundleRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...FIELDS[field], message }));

/** Somebody was faster: 409; anything else typed wrong: 422. */
export const statusOf = (refusals: readonly BundleRefusal[]): 409 | 422 =>
  refusals.some(({ field }) => field === 'conflict') ? 409 : 422;

/** The sentence at a field; undefined where it is right. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
