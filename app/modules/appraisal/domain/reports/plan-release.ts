import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { openGaps } from './check-text.ts';
import { type Chapter, isReleased } from './report-chapter.ts';
import { CHAPTERS, type ChapterKey } from './report-kind.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

/** Characters of where a release on behalf comes from. */
export const NOTE_MAX = 300;

export interface ReleaseRequest {
  readonly keys: readonly string[];
  /** Versions of the chapters that were looked at, by key. */
  readonly seen: ReadonlyMap<string, number>;
  /** Where the release comes from, if the office enters it for the project lead: "per Mail vom 12.11.2026". */
  readonly note: string;
}

export interface ReleaseFacts {
  readonly chapters: readonly Chapter[];
  /** Whoever asks works for a member that leads the project. */
  readonly isLead: boolean;
  /** Some member leads it. */
  readonly hasLead: boolean;
}

/**
 * Which chapters a release covers. The project lead releases (practice 10); the office does so where nobody leads, or on
 * behalf with a note of where it comes from. A chapter that names a gap cannot be released. Refuses with every reason.
 */
export function planRelease(
  { chapters, isLead, hasLead }: ReleaseFacts,
  { keys, seen, note }: ReleaseRequest,
): Result<readonly Chapter[], readonly ReportRefusal[]> {
  const chosen = chapters.filter((chapter) => keys.includes(chapter.key) && !isReleased(chapter));
  const refusals = [
    ...(chosen.length === 0
      ? [reportRefusal('kapitel', 'Wählen Sie mindestens ein Kapitel, das noch nicht freigegeben ist.')]
      : []),
    ...chosen.filter(({ key, version }) => seen.get(key) !== version).map(refuseCrossed),
    ...chosen.flatMap(refuseGaps),
    ...refuseNote(note, hasLead && !isLead),
  ];
  return refusals.length > 0 ? fail(refusals) : ok(chosen);
}

/** Nobody releases words that he has not read. */
const refuseCrossed = ({ key }: Chapter): ReportRefusal =>
  reportRefusal(
    'konflikt',
    `Das Kapitel „${CHAPTERS[key]}“ wurde inzwischen geändert. Lesen Sie es noch einmal, und geben Sie es dann frei.`,
    key,
  );

function refuseGaps({ key, text }: Chapter): ReportRefusal[] {
  const gaps = openGaps(text);
  return gaps.length === 0
    ? []
    : [
        reportRefusal(
          'kapitel',
          `Im Kapitel „${CHAPTERS[key]}“ ist noch offen: ${germanList(gaps)}. Ergänzen Sie den Text oder die Daten, bevor Sie es freigeben.`,
          key,
        ),
      ];
}

function refuseNote(note: string, isOnBehalf: boolean): ReportRefusal[] {
  const length = note.trim().length;
  if (length > NOTE_MAX)
    return [reportRefusal('herkunft', `Kürzen Sie die Angabe auf höchstens ${NOTE_MAX} Zeichen.`)];
  return isOnBehalf && length === 0
    ? [
        reportRefusal(
          'herkunft',
          'Die Projektleitung gibt Kapitel frei. Geben Sie an, woher Sie ihre Freigabe haben, etwa: per Mail vom 12.11.2026.',
        ),
      ]
    : [];
}

/** Chapters that still need a release, in their order. */
export const unreleased = (
  keys: readonly ChapterKey[],
  chapters: readonly Pick<Chapter, 'key' | 'act'>[],
): readonly ChapterKey[] =>
  keys.filter((key) => !chapters.some((chapter) => chapter.key === key && isReleased(chapter)));
