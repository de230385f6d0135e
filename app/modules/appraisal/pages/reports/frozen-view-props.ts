import type { FrozenPage } from '../../use-cases/reports/load-frozen.ts';

/** What the page of a frozen report shows. */
export interface FrozenViewProps {
  /** Address of the alliance. */
  readonly base: string;
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: FrozenPage;
  readonly message: string | undefined;
}
