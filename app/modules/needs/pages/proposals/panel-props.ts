import type { FieldError } from '../../../../ui/notice.tsx';
import type { ProposalPage } from '../../use-cases/proposals/find-shown-proposal.ts';

/** What every form on the page of a proposal needs. */
export interface PanelProps {
  readonly page: ProposalPage;
  /** Address of the proposal's page. */
  readonly own: string;
  /** What was typed into the refused form; empty otherwise. */
  readonly typed: URLSearchParams;
  readonly errors: readonly FieldError[];
}
