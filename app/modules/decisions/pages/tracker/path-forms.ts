import type { FieldError } from '../../../../ui/notice.tsx';
import type { EntryField, EntryRefusal } from '../../domain/tracker/entry-refusals.ts';
import type { PathRefusal } from '../../use-cases/tracker/change-path.ts';
import type { EntryForm, PaperForm } from './read-entry-form.ts';

/** What was typed about who decides. */
export interface DeciderForm {
  readonly decidedBy: string;
  readonly withLocalCouncil: boolean;
  readonly reason: string;
  readonly version: string;
}

/** The forms of a member's page as they were typed or as they begin. */
export interface PathForms {
  readonly entry: EntryForm | undefined;
  readonly paper: PaperForm | undefined;
  readonly path: DeciderForm;
  readonly errors: readonly FieldError[];
}

const ENTRY_FIELDS: Readonly<Record<EntryField, { readonly field: string; readonly label: string }>> = {
  event: { field: 'ergebnis', label: 'Eintrag' },
  on: { field: 'tag', label: 'Tag' },
  votes: { field: 'ja', label: 'Stimmen' },
  text: { field: 'text', label: 'Abweichung oder Bedingung' },
  correction: { field: 'grund', label: 'Grund der Berichtigung' },
  proof: { field: 'nachweis', label: 'Nachweis' },
  conflict: { field: 'ergebnis', label: 'Zwischenzeitlich geändert' },
};

export const entryErrors = (refusals: readonly EntryRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...ENTRY_FIELDS[field], message }));

/** The paper's form has one field that can be wrong: what is to happen. */
export const paperErrors = (refusals: readonly EntryRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({
    field: 'vorgang',
    label: field === 'conflict' ? 'Zwischenzeitlich geändert' : 'Vorlage',
    message,
  }));

const PATH_FIELDS: Readonly<
  Record<PathRefusal['field'], { readonly field: string; readonly label: string }>
> = {
  decidedBy: { field: 'entscheidet', label: 'Es entscheidet' },
  reason: { field: 'weggrund', label: 'Grund' },
  conflict: { field: 'entscheidet', label: 'Zwischenzeitlich geändert' },
};

export const pathErrors = (refusals: readonly PathRefusal[]): FieldError[] =>
  refusals.map(({ field, message }) => ({ ...PATH_FIELDS[field], message }));

/** The sentence at a field; undefined where it is right. */
export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
