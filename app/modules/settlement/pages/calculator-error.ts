import type { WhatIfField } from '../domain/what-if-values.ts';
import type { WhatIf } from '../use-cases/load-what-if.ts';

/** Error of a field, as the fields of the design system take it. */
export const errorOf = ({ result }: WhatIf, field: WhatIfField): { error?: string } => {
  const found = result.ok ? undefined : result.error.find((problem) => problem.field === field);
  return found ? { error: found.message } : {};
};
