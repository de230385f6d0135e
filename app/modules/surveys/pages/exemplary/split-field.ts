import type { FieldError } from '../../../../ui/notice.tsx';

/** Id, name and sentence of a field. */
export const splitField = (errors: readonly FieldError[], field: string) => {
  const found = errors.find((error) => error.field === field);
  return { id: field, name: field, ...(found ? { error: found.message } : {}) };
};
