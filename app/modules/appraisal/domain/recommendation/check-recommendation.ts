import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isVerdict, type Recommendation, type Verdict } from './recommendation.ts';

export const RECOMMENDATION_MAX = { reason: 4000, scope: 2000, minorityView: 3000 } as const;

/** As typed. */
export interface RecommendationDraft {
  readonly verdict: string;
  readonly reason: string;
  readonly scope: string;
  readonly minorityView: string;
  readonly memberKeys: readonly string[];
}

export interface RecommendationRefusal {
  readonly field: keyof RecommendationDraft | 'conflict';
  /** German sentence with the remedy. */
  readonly message: string;
}

export const recommendationRefusal = (
  field: RecommendationRefusal['field'],
  message: string,
): RecommendationRefusal => ({ field, message });

/** Doing something together takes two. */
const LEAST_MEMBERS = 2;

/**
 * Reads what a project group recommends; refuses with every reason. `eligible` are keys of the members that take part.
 * The reason is never empty: the standard demands it since 2025 (12th report, 1.2 no. 4).
 */
export function checkRecommendation(
  draft: RecommendationDraft,
  eligible: readonly string[],
): Result<Recommendation, readonly RecommendationRefusal[]> {
  const verdict = isVerdict(draft.verdict) ? draft.verdict : null;
  const texts = {
    reason: draft.reason.trim(),
    scope: draft.scope.trim(),
    minorityView: draft.minorityView.trim(),
  };
  const memberKeys = eligible.filter((key) => draft.memberKeys.includes(key));
  const refusals = [
    ...(verdict === null ? [recommendationRefusal('verdict', 'Wählen Sie, was Sie empfehlen.')] : []),
    ...(texts.reason === ''
      ? [recommendationRefusal('reason', 'Begründen Sie die Empfehlung. Ohne Begründung gilt sie nicht.')]
      : []),
    ...refuseScope(verdict, texts.scope),
    ...refuseMembers(verdict, memberKeys),
    ...refuseLengths(texts),
  ];
  return refusals.length > 0 || verdict === null ? fail(refusals) : ok({ verdict, ...texts, memberKeys });
}

function refuseScope(verdict: Verdict | null, scope: string): RecommendationRefusal[] {
  if (verdict === 'teilweise' && scope === '')
    return [
      recommendationRefusal(
        'scope',
        'Schreiben Sie, welcher Teil der Aufgabe empfohlen wird und welcher nicht.',
      ),
    ];
  return verdict !== null && verdict !== 'teilweise' && scope !== ''
    ? [
        recommendationRefusal(
          'scope',
          'Einen Umfang gibt es nur bei „teilweise empfohlen“. Wählen Sie das, oder leeren Sie das Feld.',
        ),
      ]
    : [];
}

function refuseMembers(verdict: Verdict | null, memberKeys: readonly string[]): RecommendationRefusal[] {
  if (verdict === null) return [];
  if (verdict === 'nicht-empfohlen')
    return memberKeys.length > 0
      ? [
          recommendationRefusal(
            'memberKeys',
            'Sie empfehlen es nicht, haben aber Kommunen gewählt. Wählen Sie sie ab, oder empfehlen Sie es teilweise.',
          ),
        ]
      : [];
  return memberKeys.length < LEAST_MEMBERS
    ? [recommendationRefusal('memberKeys', 'Wählen Sie mindestens zwei Kommunen, für die es empfohlen wird.')]
    : [];
}

const refuseLengths = (
  texts: Readonly<Record<keyof typeof RECOMMENDATION_MAX, string>>,
): RecommendationRefusal[] =>
  (Object.keys(RECOMMENDATION_MAX) as (keyof typeof RECOMMENDATION_MAX)[])
    .filter((field) => texts[field].length > RECOMMENDATION_MAX[field])
    .map((field) =>
      recommendationRefusal(field, `Kürzen Sie den Text auf höchstens ${RECOMMENDATION_MAX[field]} Zeichen.`),
    );
