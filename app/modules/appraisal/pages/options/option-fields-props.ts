import type { FieldError } from '../../../../ui/notice.tsx';
import type { OptionDraft } from '../../domain/options/option-draft.ts';
import type { Criteria } from '../../use-cases/options/read-criteria.ts';

export interface OptionFieldsProps {
  readonly draft: OptionDraft;
  readonly errors: readonly FieldError[];
  readonly criteria: Criteria;
}
