import { Crossing, type CrossingField, crossingFields } from '../../../../ui/crossing.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import { versionOf } from '../form-parts.ts';

/** What stands in the fields of a form, word for word, by field id. */
export type Values = Readonly<Record<string, string>>;

/** What a form is made of: its fields in order, and the field of each reason of the rules. */
export interface FormSpec {
  readonly labels: Values;
  readonly idOf: (field: string) => string;
  /** The word for a value, where the field holds a key. */
  readonly wordOf?: (id: string, value: string) => string;
}

/** A form as it is shown: fresh, refused, or crossed by another save. */
export interface FormShown {
  readonly values: Values;
  readonly version: number;
  readonly errors: readonly FieldError[];
  readonly crossing: readonly CrossingField[] | null;
  readonly status: 200 | 409 | 422;
}

/** What is stored of a form, or was typed into it. */
export type StoredForm = Pick<FormShown, 'values' | 'version'>;

export const freshForm = ({ values, version }: StoredForm): FormShown => ({
  ...{ values, version },
  errors: [],
  crossing: null,
  status: 200,
});

/** What was typed, with the version that the form travelled with. */
export const readForm = (posted: URLSearchParams, { labels }: FormSpec): StoredForm => ({
  values: Object.fromEntries(Object.keys(labels).map((id) => [id, posted.get(id) ?? ''])),
  version: versionOf(posted),
});

/** What a rule asks for, from the field of the form for each of its own. */
export const draftFrom = <Field extends string>(
  fields: Readonly<Record<Field, string>>,
  values: Values,
): Readonly<Record<Field, string>> => {
  const names = Object.keys(fields) as Field[];
  const entries = names.map((name) => [name, values[fields[name]] ?? '']);
  return Object.fromEntries(entries) as Record<Field, string>;
};

/** The form again: with the reasons, or with both versions where somebody else saved meanwhile. */
export function refusedForm(
  typed: StoredForm,
  refusals: readonly { readonly field: string; readonly message: string }[],
  stored: StoredForm,
  { labels, idOf, wordOf = (_, value) => value }: FormSpec,
): FormShown {
  if (!refusals.some(({ field }) => field === 'conflict')) {
    const errors = refusals.map(({ field, message }) => ({
      field: idOf(field),
      label: labels[idOf(field)] ?? '',
      message,
    }));
    return { ...typed, errors, crossing: null, status: 422 };
  }
  const crossing = crossingFields(
    Object.entries(labels).map(([id, label]) => ({
      id,
      label,
      stored: wordOf(id, stored.values[id] ?? ''),
      typed: wordOf(id, typed.values[id] ?? ''),
    })),
  );
  // Who has read both versions may write on top of the stored one.
  return { values: typed.values, version: stored.version, errors: [], crossing, status: 409 };
}

/** What must be read before the form. */
export const FormNotes = ({ form: { errors, crossing } }: { readonly form: FormShown }) => (
  <>
    <ErrorSummary errors={errors} />
    {crossing && <Crossing fields={crossing} />}
  </>
);

/** Id, name, label, value and error of a field. */
export const fieldsOf =
  ({ values, errors }: FormShown, { labels }: FormSpec) =>
  (id: string) => ({
    id,
    name: id,
    label: labels[id] ?? '',
    value: values[id] ?? '',
    error: errors.find(({ field }) => field === id)?.message,
  });
