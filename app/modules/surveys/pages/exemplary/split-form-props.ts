import type { FieldError } from '../../../../ui/notice.tsx';
import type { SplitCandidate, SplitDraft } from '../../domain/exemplary/check-split.ts';

export interface SplitFormProps {
  readonly action: string;
  readonly version: number;
  readonly draft: SplitDraft;
  readonly candidates: readonly SplitCandidate[];
  readonly errors: readonly FieldError[];
}
