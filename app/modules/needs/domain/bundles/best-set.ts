import { germanDecimal, germanInteger, germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type BestSetQuestion, brokenLimits, type SetCandidate, VALUE_MAX } from './best-set-problem.ts';
import { searchBestSet } from './best-set-search.ts';

/** Whether a candidate is in the best set, and why. */
export interface SetVerdict {
  readonly id: string;
  readonly isIn: boolean;
  /** One or two German sentences. */
  readonly reason: string;
  /** Hundredths of a point that the whole loses where this one is decided the other way; null where it cannot be. */
  readonly loss: number | null;
}

export interface BestSet {
  /** Sum of the values, in hundredths of a point. */
  readonly value: number;
  /** Ids by value. */
  readonly chosen: readonly string[];
  /** In the order of the candidates. */
  readonly verdicts: readonly SetVerdict[];
}

/**
 * The set of projects that brings most within capacity and load limits, proven best, and for each candidate why it is in
 * or out and what deciding otherwise would cost. The error is one German sentence: what is fixed does not fit together.
 */
export function findBestSet(question: BestSetQuestion): Result<BestSet, string> {
  checkNumbers(question);
  const best = searchBestSet(question);
  if (!best || contradiction(question)) return fail(fixedProblem(question));
  return ok({
    value: sumOf(best),
    chosen: best.map(({ id }) => id),
    verdicts: question.candidates.map((candidate) =>
      best.includes(candidate) ? whyIn(question, best, candidate) : whyOut(question, best, candidate),
    ),
  });
}

function whyIn(question: BestSetQuestion, best: readonly SetCandidate[], { id }: SetCandidate): SetVerdict {
  if (question.fixedIn?.has(id)) return { id, isIn: true, loss: null, reason: 'Von Hand festgelegt.' };
  const without = searchBestSet({ ...question, fixedOut: plus(question.fixedOut, id) }, 'any') ?? [];
  const loss = sumOf(best) - sumOf(without);
  const instead = without.filter((other) => !best.includes(other));
  const reason =
    loss === 0
      ? `Gehört dazu; gleichwertig wäre ${titles(instead) || 'es wegzulassen'}.`
      : `Gehört dazu: Ohne dieses Vorhaben wären es ${points(loss)} weniger.`;
  return { id, isIn: true, loss, reason };
}

function whyOut(
  question: BestSetQuestion,
  best: readonly SetCandidate[],
  candidate: SetCandidate,
): SetVerdict {
  const { id } = candidate;
  if (question.fixedOut?.has(id)) return { id, isIn: false, loss: null, reason: 'Von Hand ausgeschlossen.' };
  const forced = searchBestSet({ ...question, fixedIn: plus(question.fixedIn, id) }, 'any');
  if (!forced) return { id, isIn: false, loss: null, reason: impossible(question, candidate) };
  const loss = sumOf(best) - sumOf(forced);
  const displacing = best.filter((other) => !forced.includes(other));
  const cause = overload(question, [...best, candidate]) || fullText(question, best);
  const cost = loss === 0 ? 'Es wäre gleichwertig.' : `Es aufzunehmen kostet ${points(loss)}.`;
  const place = displacing.length > 0 ? `Verdrängt durch ${titles(displacing)}` : 'Bringt keine Punkte';
  return { id, isIn: false, loss, reason: `${place}${cause && `: ${cause}`}. ${cost}` };
}

/** It fits neither alone nor beside what is fixed. */
function impossible(question: BestSetQuestion, candidate: SetCandidate): string {
  const fixed = question.candidates.filter(({ id }) => question.fixedIn?.has(id));
  const alone = overload(question, [candidate]);
  if (alone) return `Geht nicht: ${alone}.`;
  const beside = overload(question, [...fixed, candidate]) || fullText(question, fixed);
  return `Geht nicht neben dem, was festgelegt ist: ${beside}.`;
}

/** "das Hauptamt von Raunheim wäre mit 3 von 2 Projekten belastet"; empty where nobody would be overloaded. */
const overload = (question: BestSetQuestion, set: readonly SetCandidate[]): string =>
  germanList(
    brokenLimits(question, set).map(
      ({ name, load, limit }) =>
        `das Hauptamt von ${name} wäre mit ${germanInteger(load)} von ${germanInteger(limit)} Projekten belastet`,
    ),
  );

const fullText = ({ capacity }: BestSetQuestion, set: readonly SetCandidate[]): string =>
  set.length >= capacity
    ? capacity === 1
      ? 'der einzige Platz ist vergeben'
      : `alle ${germanInteger(capacity)} Plätze sind vergeben`
    : '';

function fixedProblem(question: BestSetQuestion): string {
  const both = contradiction(question);
  if (both)
    return `„${both.title}“ ist zugleich festgelegt und ausgeschlossen; entscheiden Sie sich für eines.`;
  const fixed = question.candidates.filter(({ id }) => question.fixedIn?.has(id));
  const cause =
    overload(question, fixed) ||
    `festgelegt sind ${germanInteger(fixed.length)} Vorhaben, Platz ist für ${germanInteger(question.capacity)}`;
  return `Was festgelegt ist, geht nicht zusammen: ${cause}. Geben Sie eines frei oder ändern Sie die Grenze.`;
}

const contradiction = ({ candidates, fixedIn, fixedOut }: BestSetQuestion): SetCandidate | undefined =>
  candidates.find(({ id }) => fixedIn?.has(id) && fixedOut?.has(id));

const plus = (ids: ReadonlySet<string> | undefined, id: string): ReadonlySet<string> =>
  new Set([...(ids ?? []), id]);

const sumOf = (set: readonly SetCandidate[]): number => set.reduce((sum, { value }) => sum + value, 0);

const titles = (set: readonly SetCandidate[]): string => germanList(set.map(({ title }) => `„${title}“`));

/** 1250 hundredths are "12,50 Punkte". */
const points = (hundredths: number): string =>
  `${germanDecimal(`${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`)}\u00a0Punkte`;

/** Wrong numbers are a mistake of the caller: the answer would not be exact. */
function checkNumbers({ candidates, capacity, limits }: BestSetQuestion): void {
  const isCount = (value: number, max = VALUE_MAX): boolean =>
    Number.isInteger(value) && value >= 0 && value <= max;
  const counts = [
    capacity,
    ...candidates.flatMap(({ value, loads }) => [value, ...loads.values()]),
    ...limits.flatMap(({ used, limit }) => [used, limit]),
  ];
  if (!counts.every((count) => isCount(count))) throw new RangeError('best set: not a whole number from 0');
  if (new Set(candidates.map(({ id }) => id)).size < candidates.length)
    throw new RangeError('best set: an id twice');
}
