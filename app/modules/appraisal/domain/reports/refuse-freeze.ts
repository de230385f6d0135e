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
  /** Members whose heads have not released a chapter that names them, in the order of the chapters. */
  readonly awaited: readonly AwaitedConsent[];
  /** The last frozen report of this kind says the same, and it was not withdrawn. */
  readonly isUnchanged: boolean;
}

/** A head that a chapter still waits for, or that does not agree to it. */
export interface AwaitedConsent {
  readonly key: ChapterKey;
  readonly name: string;
  readonly isObjection: boolean;
}

/** All that keeps a report from being frozen: drafted, released by lead and named heads, recommended, and for the final one the funding check. */
export function refuseFreeze(facts: FreezeFacts): readonly ReportRefusal[] {
  if (facts.chapters.length === 0)
    return [
      reportRefusal('stand', 'Es gibt noch keinen Entwurf. Entwerfen Sie den Bericht zuerst aus den Daten.'),
    ];
  return [
    ...refuseChapters(facts),
    ...refuseSteps(facts),
    ...(facts.isUnchanged
      ? [
          reportRefusal(
            'stand',
            'Seit der letzten Festschreibung hat sich nichts geändert. Senden Sie die letzte Nummer, oder ändern Sie zuerst ein Kapitel.',
          ),
        ]
      : []),
  ];
}

/** What chapters still lack: a release, heads that agree, the data of today. */
function refuseChapters({ kind, chapters, awaited, outdated }: FreezeFacts): ReportRefusal[] {
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
    ...refuseAwaited(kind, awaited),
    ...(outdated.length > 0
      ? [
          reportRefusal(
            'stand',
            `Die Daten haben sich geändert seit: ${names(outdated)}. Holen Sie diese Kapitel neu aus den Daten, und geben Sie sie noch einmal frei, damit Text und Zahlen des Berichts dasselbe sagen.`,
          ),
        ]
      : []),
  ];
}

/** Steps of the standard process that come before the report. */
function refuseSteps({ kind, hasRecommendation, isFundingChecked }: FreezeFacts): ReportRefusal[] {
  return [
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
  ];
}

/** One sentence for each chapter, first those that somebody does not agree to. */
function refuseAwaited(kind: ReportKind, awaited: readonly AwaitedConsent[]): ReportRefusal[] {
  const of = (key: ChapterKey, isObjection: boolean): string =>
    germanList(
      awaited.filter((one) => one.key === key && one.isObjection === isObjection).map(({ name }) => name),
    );
  return chaptersOf(kind).flatMap((key) => {
    const [objecting, silent] = [of(key, true), of(key, false)];
    const title = `Das Kapitel „${CHAPTERS[key]}“`;
    return [
      ...(objecting === ''
        ? []
        : [
            `${title} stimmt so nicht, sagt: ${objecting}. Ändern Sie den Text, oder nehmen Sie den Namen heraus, und geben Sie es noch einmal frei.`,
          ]),
      ...(silent === ''
        ? []
        : [
            `${title} wartet auf die Freigabe der Leitungen, die es nennt: ${silent}. Liegt der Geschäftsstelle eine Freigabe vor, trägt sie sie im Auftrag ein.`,
          ]),
    ].map((message) => reportRefusal('stand', message));
  });
}

const names = (keys: readonly ChapterKey[]): string => germanList(keys.map((key) => `„${CHAPTERS[key]}“`));
