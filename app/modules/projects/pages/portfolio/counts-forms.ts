import type { CountField, CountForm, CountRefusal } from '../../domain/portfolio/plan-count.ts';

/** A form as typed, with what it was refused for. */
export interface TypedCount {
  readonly form: CountForm;
  readonly refusals: readonly CountRefusal[];
}

/** The two kinds of forms of the page; at most one was sent. */
export interface CountForms {
  readonly limit: TypedCount;
  readonly capacity: TypedCount & { readonly memberKey: string };
  /** A refused removal, or a member that is not there. */
  readonly problem: string | null;
}

const NOTHING: TypedCount = { form: { validFrom: '', projects: '', source: '' }, refusals: [] };
export const EMPTY_FORMS: CountForms = {
  limit: NOTHING,
  capacity: { ...NOTHING, memberKey: '' },
  problem: null,
};

/** Names of the fields, unique across the page. */
const LABELS: Readonly<Record<CountField, string>> = {
  validFrom: 'Gilt ab',
  projects: 'Projekte gleichzeitig',
  source: 'Quelle',
};
const NAMES: Readonly<Record<CountField, string>> = { validFrom: 'ab', projects: 'zahl', source: 'quelle' };
export type CountPart = 'grenze' | 'kraft';

const nameOf = (part: CountPart, field: CountField): string => `${part}-${NAMES[field]}`;

export const readCountForm = (posted: URLSearchParams, part: CountPart): CountForm => ({
  validFrom: posted.get(nameOf(part, 'validFrom')) ?? '',
  projects: posted.get(nameOf(part, 'projects')) ?? '',
  source: posted.get(nameOf(part, 'source')) ?? '',
});

/** What a field needs: names, what was typed, what is wrong with it. */
export const fieldOf =
  (part: CountPart, { form, refusals }: TypedCount) =>
  (field: CountField) => ({
    id: nameOf(part, field),
    name: nameOf(part, field),
    label: LABELS[field],
    value: form[field],
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });

/** The refusals for the summary on top of the page. */
export const errorsOf = (part: CountPart, { refusals }: TypedCount) =>
  refusals.map(({ field, message }) => ({ field: nameOf(part, field), label: LABELS[field], message }));
