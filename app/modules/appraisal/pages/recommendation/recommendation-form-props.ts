import type { FieldError } from '../../../../ui/notice.tsx';
import type {
  RecommendationDraft,
  RecommendationRefusal,
} from '../../domain/recommendation/check-recommendation.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';

export interface RecommendationFormProps {
  readonly title: string;
  /** Address of the appraisal's first page. */
  readonly path: string;
  readonly page: RecommendationPage;
  readonly draft: RecommendationDraft;
  readonly refusals: readonly RecommendationRefusal[];
}

export interface FieldsProps extends Pick<RecommendationFormProps, 'page' | 'draft'> {
  readonly errors: readonly FieldError[];
}
