import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Nameable, type NamedMember, namedMembers } from './named-members.ts';
import { type Chapter, isReleased } from './report-chapter.ts';
import { CHAPTERS, type ChapterKey } from './report-kind.ts';
import { type ReportRefusal, reportRefusal } from './report-refusal.ts';

/** What the head of a named member says of a chapter. */
export const CONSENT_VERDICTS = {
  freigegeben: 'freigegeben',
  widerspruch: 'nicht einverstanden',
} as const;
export type ConsentVerdict = keyof typeof CONSENT_VERDICTS;
export const isConsentVerdict = (text: string): text is ConsentVerdict =>
  Object.hasOwn(CONSENT_VERDICTS, text);

/** What a head answered to one version of a chapter. */
export interface Consent {
  readonly key: ChapterKey;
  readonly version: number;
  readonly memberId: string;
  readonly verdict: ConsentVerdict;
  /** Why it does not agree; where a release on behalf comes from; '' where the head released by itself. */
  readonly note: string;
  /** In which capacity, never a name. */
  readonly byLabel: string;
  readonly at: Date;
}

/** A member that takes part, as far as consent needs it. */
export type ConsentMember = Nameable & { readonly memberId: string };

/** A member that a released chapter names, with what its head last said of this version; null while it is silent. */
export type AskedMember = NamedMember<ConsentMember> & { readonly consent: Consent | null };

/** Whose heads a chapter asks: those it names, once it is released. A change asks all of them anew. */
export const askedMembers = (
  chapter: Pick<Chapter, 'key' | 'version' | 'act' | 'text'>,
  members: readonly ConsentMember[],
  consents: readonly Consent[],
): readonly AskedMember[] =>
  isReleased(chapter)
    ? namedMembers(chapter, members).map((member) => ({
        ...member,
        consent: latest(consents, chapter, member.memberId),
      }))
    : [];

const latest = (
  consents: readonly Consent[],
  { key, version }: Pick<Chapter, 'key' | 'version'>,
  memberId: string,
): Consent | null =>
  consents
    .filter((one) => one.key === key && one.version === version && one.memberId === memberId)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;

export const hasConsented = ({ consent }: Pick<AskedMember, 'consent'>): boolean =>
  consent?.verdict === 'freigegeben';

/** Characters of why a head does not agree. */
export const OBJECTION_MAX = 1_000;
/** Characters of where a release on behalf comes from. */
export const ORIGIN_MAX = 300;

export interface ConsentRequest {
  readonly verdict: string;
  /** Version that was read. */
  readonly version: number;
  readonly note: string;
}

export interface ConsentFacts {
  readonly chapter: Pick<Chapter, 'key' | 'version'>;
  /** The member as the chapter asks it; undefined where the chapter does not name it. */
  readonly asked: AskedMember | undefined;
  /** The office writes it down for the head. */
  readonly isOnBehalf: boolean;
}

/**
 * What is kept of a head's answer to a chapter that names its member. A head releases with one press and does not agree
 * with a reason; the office enters only releases, with where it has them from. Refuses with every reason.
 */
export function planConsent(
  { verdict, version, note }: ConsentRequest,
  { chapter, asked, isOnBehalf }: ConsentFacts,
): Result<Pick<Consent, 'verdict' | 'note'>, readonly ReportRefusal[]> {
  const title = CHAPTERS[chapter.key];
  if (version !== chapter.version)
    return fail([
      reportRefusal(
        'konflikt',
        `Das Kapitel „${title}“ wurde inzwischen geändert. Lesen Sie es noch einmal, und antworten Sie dann.`,
      ),
    ]);
  if (!asked)
    return fail([reportRefusal('stand', `Das Kapitel „${title}“ wartet auf keine Freigabe dieser Kommune.`)]);
  if (!isConsentVerdict(verdict) || (isOnBehalf && verdict !== 'freigegeben'))
    return fail([
      reportRefusal('stand', 'Geben Sie das Kapitel frei, oder schreiben Sie, was daran nicht stimmt.'),
    ]);
  if (asked.consent?.verdict === verdict && verdict === 'freigegeben')
    return fail([reportRefusal('stand', `Für ${asked.name} ist das Kapitel „${title}“ schon freigegeben.`)]);
  const refusals = refuseNote(verdict, note.trim(), isOnBehalf);
  if (refusals.length > 0) return fail(refusals);
  return ok({ verdict, note: verdict === 'widerspruch' || isOnBehalf ? note.trim() : '' });
}

function refuseNote(verdict: ConsentVerdict, note: string, isOnBehalf: boolean): ReportRefusal[] {
  if (verdict === 'widerspruch') {
    if (note === '')
      return [
        reportRefusal('grund', 'Schreiben Sie, was an dem Kapitel nicht stimmt und wie es heißen sollte.'),
      ];
    return note.length > OBJECTION_MAX
      ? [reportRefusal('grund', `Kürzen Sie die Begründung auf höchstens ${OBJECTION_MAX} Zeichen.`)]
      : [];
  }
  if (!isOnBehalf) return [];
  if (note === '')
    return [
      reportRefusal(
        'herkunft',
        'Die Leitung der Kommune gibt das Kapitel frei. Geben Sie an, woher Sie ihre Freigabe haben, etwa: per Mail vom 12.11.2026.',
      ),
    ];
  return note.length > ORIGIN_MAX
    ? [reportRefusal('herkunft', `Kürzen Sie die Angabe auf höchstens ${ORIGIN_MAX} Zeichen.`)]
    : [];
}
