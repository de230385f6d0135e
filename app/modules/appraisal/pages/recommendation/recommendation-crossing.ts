import type { CrossingField } from '../../../../ui/crossing.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type {
  RecommendationDraft,
  RecommendationRefusal,
} from '../../domain/recommendation/check-recommendation.ts';
import { isVerdict, VERDICTS } from '../../domain/recommendation/recommendation.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';
import { memberList } from './member-list.ts';

export const RECOMMENDATION_FIELDS: Readonly<
  Record<RecommendationRefusal['field'], Pick<FieldError, 'field' | 'label'>>
> = {
  verdict: { field: 'urteil', label: 'Empfehlung' },
  reason: { field: 'begruendung', label: 'Begründung' },
  scope: { field: 'umfang', label: 'Umfang' },
  minorityView: { field: 'minderheit', label: 'Minderheitsmeinung' },
  memberKeys: { field: 'kommune', label: 'Kommunen' },
  conflict: { field: 'begruendung', label: 'Zwischenzeitlich geändert' },
};

export function recommendationCrossing(
  stored: RecommendationDraft,
  typed: RecommendationDraft,
  page: RecommendationPage,
): readonly CrossingField[] {
  const field = (
    name: keyof typeof RECOMMENDATION_FIELDS,
    text: (draft: RecommendationDraft) => string,
  ): CrossingField => ({
    id: RECOMMENDATION_FIELDS[name].field,
    label: RECOMMENDATION_FIELDS[name].label,
    stored: text(stored),
    typed: text(typed),
  });
  return [
    field('verdict', ({ verdict }) => (isVerdict(verdict) ? VERDICTS[verdict] : '')),
    field('reason', ({ reason }) => reason),
    field('scope', ({ scope }) => scope),
    field('memberKeys', ({ memberKeys }) => memberList(memberKeys, page)),
    field('minorityView', ({ minorityView }) => minorityView),
  ];
}
