import type { FieldError } from '../../../ui/notice.tsx';

/** Id, name and sentence of a field. */
export function fieldAt(errors: readonly FieldError[], field: string) {
  const found = errors.find((error) => error.field === field);
  return { id: field, name: field, ...(found ? { error: found.message } : {}) };
}

/** The version a form travelled with; −1, which no thing has, for anything else. */
export function versionOf(fields: URLSearchParams): number {
  const text = fields.get('version') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}

/** Fields by which an act says that somebody was faster, where `state` is no field of its form. */
export const MOVED: readonly string[] = ['conflict', 'state'];

/** Somebody was faster: 409; anything else that was refused: 422. `moved` names the fields that say so. */
export const statusOf = (
  refusals: readonly { readonly field: string }[],
  moved: readonly string[] = ['conflict'],
): 200 | 409 | 422 => {
  if (refusals.length === 0) return 200;
  return refusals.some(({ field }) => moved.includes(field)) ? 409 : 422;
};

/** Choices of a select from the words of a rule. */
export const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
