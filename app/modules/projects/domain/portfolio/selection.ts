import { compareCodePoints } from '../../../../foundation/code-point-order.ts';
import { ok, type Result } from '../../../../foundation/result.ts';
import { type BestSetQuestion, findBestSet } from '../../../needs/domain/index.ts';
import type { MemberLoad } from './member-load.ts';

/** Something that could start next: a ready bundle, or a project on the waiting list. */
export interface SelectionCandidate {
  readonly id: string;
  readonly kind: 'buendel' | 'warteliste';
  readonly title: string;
  /** Below /v/<slug>. */
  readonly path: string;
  /** Points in hundredths, as the ranking gives them; null where nobody rated it. */
  readonly points: number | null;
  /** Where the points come from, German. */
  readonly pointsFrom: string;
  /** Members that would take part. */
  readonly memberKeys: readonly string[];
  readonly isSample: boolean;
}

/** More than this many free places are chosen by nobody at once, and dense cases become slow. */
export const MOST_PLACES = 10;

/** How many places are to be filled, as typed in the address: 1 to 10; what is free, or one, where it is left out or wrong. */
export function placesOf(typed: string | null, free: number | null): number {
  const most = Math.min(MOST_PLACES, Math.max(1, free ?? 1));
  const count = typed === null || !/^\d{1,2}$/.test(typed) ? most : Number(typed);
  return Math.min(MOST_PLACES, Math.max(1, count));
}

/**
 * How many are compared: so many that the answer is proven within a fifth of a second in dense cases, too (30 members,
 * each in every second project). Those with the most points are.
 */
const mostCandidates = (places: number): number => (places <= 5 ? 40 : 20);

/** What a candidate is in the answer. */
export interface SelectionLine {
  readonly candidate: SelectionCandidate;
  readonly isIn: boolean;
  /** German sentences: why in or out, what would have to change. */
  readonly reason: string;
}

export interface Selection {
  readonly places: number;
  /** Sum of the points, in hundredths. */
  readonly points: number;
  /** What is in, then what is out, each by points. */
  readonly lines: readonly SelectionLine[];
}

/**
 * The candidates to start together for a number of places, proven best, each with its reason. Each puts a load of one
 * project on every member that would take part; a member without a stated capacity carries any load.
 */
export function bestSelection(
  candidates: readonly SelectionCandidate[],
  loads: readonly MemberLoad[],
  places: number,
): Result<Selection, string> {
  const rated = candidates
    .filter(({ points }) => points !== null)
    .toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0) || compareCodePoints(a.id, b.id));
  const compared = rated.slice(0, mostCandidates(places));
  const answer = findBestSet(selectionQuestion(compared, loads, places));
  if (!answer.ok) return answer;
  const verdicts = new Map(answer.value.verdicts.map((verdict) => [verdict.id, verdict]));
  const lines = compared.map((candidate) => {
    const verdict = verdicts.get(candidate.id);
    return { candidate, isIn: verdict?.isIn === true, reason: verdict?.reason ?? '' };
  });
  const left = [
    ...rated.slice(compared.length).map((candidate) => ({ candidate, isIn: false, reason: TOO_MANY })),
    ...candidates
      .filter(({ points }) => points === null)
      .map((candidate) => ({ candidate, isIn: false, reason: UNRATED })),
  ];
  return ok({
    places,
    points: answer.value.value,
    lines: [...lines.filter(({ isIn }) => isIn), ...lines.filter(({ isIn }) => !isIn), ...left],
  });
}

const UNRATED =
  'Nicht verglichen: Kein Bündel und kein bewerteter Aufgabenbereich sagt, wie dringend es ist. Ordnen Sie ihm einen Aufgabenbereich zu.';
const TOO_MANY =
  'Nicht verglichen: Andere haben mehr Punkte, und so viele auf einmal lassen sich nicht sicher vergleichen. Wählen Sie höchstens fünf Plätze.';

const selectionQuestion = (
  candidates: readonly SelectionCandidate[],
  loads: readonly MemberLoad[],
  capacity: number,
): BestSetQuestion => ({
  capacity,
  candidates: candidates.map(({ id, title, points, memberKeys }) => ({
    id,
    title,
    value: points ?? 0,
    loads: new Map(memberKeys.map((key) => [key, 1])),
  })),
  limits: loads.flatMap(({ key, name, represented, capacity: own }) =>
    own === null ? [] : [{ key, name, used: represented, limit: own.projects }],
  ),
});
