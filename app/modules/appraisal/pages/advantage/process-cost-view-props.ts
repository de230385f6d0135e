import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';

export interface ProcessCostViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: ProcessCostPage;
  readonly query: URLSearchParams;
  /** Why an act was refused; '' for none. */
  readonly problem: string;
}
