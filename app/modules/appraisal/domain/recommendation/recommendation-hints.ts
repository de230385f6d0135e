import { germanCount, germanList } from '../../../../foundation/german.ts';
import type { AdvantageResult, MemberAdvantage } from '../advantage/advantage-result.ts';
import type { Recommendation } from './recommendation.ts';

/** What a recommendation is read beside. */
export interface RecommendationFacts {
  /** Null where nobody has begun the advantage check. */
  readonly advantage: Pick<AdvantageResult, 'members'> | null;
  /** Name of the preferred option; null where none is. */
  readonly preferredOption: string | null;
}

/**
 * What is worth a second look: German sentences; nothing is forbidden. Whoever pays more than today though it is
 * recommended for him must be named in the reason, since a sum can hide him (GE/CON, Anlage 3, 4.4).
 */
export function recommendationHints(
  recommendation: Recommendation,
  { advantage, preferredOption }: RecommendationFacts,
): string[] {
  if (recommendation.verdict === 'nicht-empfohlen') return [];
  if (advantage === null)
    return [
      ...optionHint(preferredOption),
      'Die Vorteilhaftigkeit ist noch nicht gerechnet. Ergänzen Sie sie, damit jede Kommune ihr Ergebnis sieht.',
    ];
  const meant = advantage.members.filter(({ memberKey }) => recommendation.memberKeys.includes(memberKey));
  return [...optionHint(preferredOption), ...loserHint(meant, recommendation.reason), ...gapHint(meant)];
}

const optionHint = (preferredOption: string | null): string[] =>
  preferredOption === null
    ? ['Noch ist keine Option bevorzugt. Legen Sie fest, wie die Aufgabe gemeinsam erledigt werden soll.']
    : [];

function loserHint(meant: readonly MemberAdvantage[], reason: string): string[] {
  const unnamed = meant.filter(
    ({ saving, name }) => saving !== null && saving < 0n && !namesMember(reason, name),
  );
  return unnamed.length === 0
    ? []
    : [
        `${germanList(unnamed.map(({ name }) => name))} ${unnamed.length === 1 ? 'zahlt' : 'zahlen'} mehr als heute, und die Begründung nennt das nicht. Schreiben Sie, warum es trotzdem empfohlen wird.`,
      ];
}

function gapHint(meant: readonly MemberAdvantage[]): string[] {
  const open = meant.filter(({ saving }) => saving === null).length;
  return open === 0
    ? []
    : [`Für ${germanCount(open, 'Kommune', 'Kommunen')} fehlt ein Ergebnis der Vorteilhaftigkeit.`];
}

/** True where a text names a member as a word of its own: "Trebur" not in "Treburer Straße". */
export function namesMember(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
