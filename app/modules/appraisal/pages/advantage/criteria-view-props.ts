import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';

export interface CriteriaViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: CriteriaPage;
  readonly query: URLSearchParams;
  /** Why an act was refused; '' for none. */
  readonly problem: string;
}
