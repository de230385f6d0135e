import type { FundingDraft } from '../recommendation/check-funding.ts';
import type { RecommendationDraft } from '../recommendation/check-recommendation.ts';
import type { OptionDraft } from './option-draft.ts';

/** Made-up options of a project with what became of them; days count back from the day of loading. */
export interface SampleOptions {
  /** Slug of the project, which runs. */
  readonly project: string;
  readonly daysAgo: number;
  readonly options: readonly (Omit<OptionDraft, 'points' | 'consentOn'> & {
    /** In the order of the criteria that the project is judged by; '' for none. */
    readonly marks: readonly string[];
    readonly consentDaysAgo: number | null;
  })[];
  readonly preferred: { readonly number: number; readonly reason: string } | null;
  /** Without members: for all that take part, unless it is not recommended. */
  readonly recommendation: Omit<RecommendationDraft, 'memberKeys'> | null;
  readonly funding: readonly (Omit<FundingDraft, 'checkedOn' | 'deadline'> & {
    readonly checkedDaysAgo: number;
    readonly deadlineInDays: number | null;
  })[];
}
