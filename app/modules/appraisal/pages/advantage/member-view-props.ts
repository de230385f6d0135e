import type { MemberDerivation } from '../../domain/advantage/explain-member.ts';
import type { MemberCosts } from '../../domain/advantage/process-costs.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import type { FormShown, FormSpec } from './form-state.tsx';

export interface MemberViewProps {
  readonly page: ProcessCostPage;
  readonly costs: MemberCosts;
  /** Null where there is no figure, or the reader sees sums alone. */
  readonly derivation: MemberDerivation | null;
  /** Null for whoever may not write. */
  readonly form: FormShown | null;
  readonly spec: FormSpec;
  readonly action: string;
  readonly back: string;
  readonly query: URLSearchParams;
}
