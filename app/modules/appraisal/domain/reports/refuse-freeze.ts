import { germanList } from '../../../../foundation/german.ts';
import { unreleased } from './plan-release.ts';
import type { Chapter } from './report-chapter.ts';
import { CHAPTERS, type ChapterKey, chaptersOf, type ReportKind } from './report-kind.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

export interface FreezeFacts {
  readonly kind: ReportKind;
  readonly chapters: readonly Chapter[];
  readonly hasRecommendation: boolean;
  /** The mandatory step "Förderprüfung" is recorded. */
  readonly isFundingChecked: boolean;
  /** Chapters that would contradict the figures frozen beside them. */
  readonly outdated: readonly ChapterKey[];
  /** The last frozen report of this kind says the same, and it was not withdrawn. */
  readonly isUnchanged: boolean;
}

/** All that keeps a report from being frozen: drafted, released, recommended, and for the final one the funding check. */
export function refuseFreeze(facts: FreezeFacts): readonly ReportRefusal[] {
  const { kind, chapters, hasRecommendation, isFundingChecked, outdated, isUnchanged } = facts;
  if (chapters.length === 0)
    return [
      reportRefusal('stand', 'Es gibt noch keinen Entwurf. Entwerfen Sie den Bericht zuerst aus den Daten.'),
    ];
  const waiting = unreleased(chaptersOf(kind), chapters);
  return [
    ...(waiting.length > 0
      ? [
          reportRefusal(
            'kapitel',
            `Noch nicht freigegeben: ${names(waiting)}. Erst wenn alle Kapitel freigegeben sind, wird der Bericht festgeschrieben.`,
          ),
        ]
      : []),
    ...(outdated.length > 0
      ? [
          reportRefusal(
            'stand',
            `Die Daten haben sich geändert seit: ${names(outdated)}. Holen Sie diese Kapitel neu aus den Daten, und geben Sie sie noch einmal frei, damit Text und Zahlen des Berichts dasselbe sagen.`,
          ),
        ]
      : []),
    ...(hasRecommendation
      ? []
      : [
          reportRefusal(
            'stand',
            'Es fehlt die Empfehlung der Projektgruppe. Tragen Sie sie unter „Empfehlung“ ein.',
          ),
        ]),
    ...(kind === 'schlussbericht' && !isFundingChecked
      ? [
          reportRefusal(
            'stand',
            'Es fehlt die Förderprüfung. Tragen Sie unter „Empfehlung“ ein, welche Programme angesehen wurden, oder dass keines in Betracht kommt.',
          ),
        ]
      : []),
    ...(isUnchanged
      ? [
          reportRefusal(
            'stand',
            'Seit der letzten Festschreibung hat sich nichts geändert. Senden Sie die letzte Nummer, oder ändern Sie zuerst ein Kapitel.',
          ),
        ]
      : []),
  ];
}

const names = (keys: readonly ChapterKey[]): string => germanList(keys.map((key) => `„${CHAPTERS[key]}“`));
