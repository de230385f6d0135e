import { germanCount } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { sameAnswer } from '../answers/changes-between.ts';
import { type Finding, hindrances } from '../answers/finding.ts';
import type { Answers } from '../questionnaire/question.ts';

/** What a release rests on. */
export interface ReleaseFacts {
  readonly answers: Answers;
  readonly findings: readonly Finding[];
  /** What was released last; null before the first. */
  readonly earlier: { readonly number: number; readonly answers: Answers } | null;
  /** Why it is released anew. */
  readonly reason: string;
}

export interface ReleaseRefusal {
  readonly field: 'findings' | 'reason' | 'answers';
  readonly message: string;
}

const LONGEST_REASON = 500;

/** Number and reason of a release, or everything that stands against it. A later one needs a reason and a difference. */
export function planRelease(
  facts: ReleaseFacts,
): Result<{ readonly number: number; readonly reason: string }, readonly ReleaseRefusal[]> {
  const { answers, findings, earlier } = facts;
  const reason = earlier ? facts.reason.trim() : '';
  const refusals: ReleaseRefusal[] = [...refuseHandOn(answers, findings)];
  if (earlier && reason === '') refusals.push({ field: 'reason', message: NO_REASON });
  if (reason.length > LONGEST_REASON) refusals.push({ field: 'reason', message: LONG_REASON });
  if (earlier && isSame(earlier.answers, answers)) refusals.push({ field: 'answers', message: UNCHANGED });
  return refusals.length > 0 ? fail(refusals) : ok({ number: (earlier?.number ?? 0) + 1, reason });
}

/** What stops a sheet from being handed on. */
export function refuseHandOn(answers: Answers, findings: readonly Finding[]): ReleaseRefusal[] {
  if (answers.size === 0)
    return [
      { field: 'answers', message: 'In diesem Bogen steht noch nichts. Beantworten Sie erst die Fragen.' },
    ];
  const open = hindrances(findings).length;
  if (open === 0) return [];
  const points = germanCount(open, 'Punkt ist', 'Punkte sind');
  return [
    {
      field: 'findings',
      message: `${points} noch zu klären. Sie stehen unten, jeder mit dem Weg zur Frage.`,
    },
  ];
}

const isSame = (before: Answers, after: Answers): boolean =>
  before.size === after.size && [...after].every(([key, answer]) => sameAnswer(before.get(key), answer));

const NO_REASON = 'Schreiben Sie, warum der Bogen neu freigegeben wird. Der Grund steht im Verlauf.';
const LONG_REASON = `Kürzen Sie die Begründung auf höchstens ${LONGEST_REASON} Zeichen.`;
const UNCHANGED =
  'Seit der letzten Freigabe hat sich nichts geändert. Ändern Sie etwas, oder kehren Sie zur letzten Freigabe zurück.';
