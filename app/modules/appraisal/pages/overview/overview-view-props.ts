import type { OverviewPage } from '../../use-cases/overview/load-overview.ts';

export interface OverviewViewProps {
  /** Of the alliance: /v/gross-gerau. */
  readonly base: string;
  /** Address of this page. */
  readonly path: string;
  readonly page: OverviewPage;
}
