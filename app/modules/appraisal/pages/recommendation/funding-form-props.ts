import type { FundingDraft, FundingRefusal } from '../../domain/recommendation/check-funding.ts';

export interface FundingFormProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  /** Title of the project. */
  readonly project: string;
  readonly version: number;
  /** As it is kept; undefined for a new one. */
  readonly stored: FundingDraft | undefined;
  readonly draft: FundingDraft;
  readonly refusals: readonly FundingRefusal[];
}
