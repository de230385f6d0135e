import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/** One of the first areas of a round as it was computed when the validation began. */
export interface ComputedArea {
  readonly areaId: string;
  readonly name: string;
  /** 1 to N without gap. */
  readonly computedRank: number;
}

/** An area set to another place by hand, with the reason that stands beside it. */
export interface Move {
  readonly areaId: string;
  readonly toRank: number;
  readonly reason: string;
}

/** An area with both ranks. `reason` is empty where the area was not moved: others moved past it. */
export interface ManualRank extends ComputedArea {
  readonly rank: number;
  readonly reason: string;
}

export interface MoveProblem {
  readonly areaId: string;
  readonly field: 'rank' | 'reason';
  readonly message: string;
}

const LONGEST_REASON = 500;

/**
 * Why single moves cannot stand, as German sentences: a place outside 1 to N, no reason, or a reason without end.
 * Whether two want the same place is asked of an order, not of proposals (`orderByHand`).
 */
export const checkMoves = (areas: readonly ComputedArea[], moves: readonly Move[]): MoveProblem[] =>
  moves.flatMap((move) => [...rankProblem(areas.length, move), ...reasonProblem(move)]);

function rankProblem(places: number, { areaId, toRank }: Move): MoveProblem[] {
  if (Number.isInteger(toRank) && toRank >= 1 && toRank <= places) return [];
  return [{ areaId, field: 'rank', message: `Geben Sie einen Rang von 1 bis ${places} an.` }];
}

function reasonProblem({ areaId, reason }: Move): MoveProblem[] {
  if (reason.trim() === '')
    return [{ areaId, field: 'reason', message: 'Geben Sie den Grund an; er steht neben dem Rang.' }];
  return reason.length > LONGEST_REASON
    ? [{ areaId, field: 'reason', message: `Der Grund hat höchstens ${LONGEST_REASON} Zeichen.` }]
    : [];
}

/**
 * The manual order (3-rules 3.5): a permutation of the validated areas. Each moved area stands on the place it was set
 * to, all others fill the places left in their computed order. Refuses moves that `checkMoves` refuses and two areas on
 * one place, naming them.
 */
export function orderByHand(
  areas: readonly ComputedArea[],
  moves: readonly Move[],
): Result<readonly ManualRank[], readonly MoveProblem[]> {
  const problems = [...checkMoves(areas, moves), ...conflicts(areas, moves)];
  if (problems.length > 0) return fail(problems);
  const moved = new Map(moves.map((move) => [move.areaId, move]));
  const taken = new Set(moves.map(({ toRank }) => toRank));
  const free = areas.map((_, index) => index + 1).filter((rank) => !taken.has(rank));
  const unmoved = inComputedOrder(areas).filter(({ areaId }) => !moved.has(areaId));
  const places = new Map(unmoved.map(({ areaId }, index) => [areaId, free[index]]));
  const ordered = areas.map((area) => {
    const move = moved.get(area.areaId);
    const rank = move?.toRank ?? places.get(area.areaId) ?? area.computedRank;
    return { ...area, rank, reason: move?.reason.trim() ?? '' };
  });
  return ok(ordered.toSorted((a, b) => a.rank - b.rank));
}

const inComputedOrder = (areas: readonly ComputedArea[]): readonly ComputedArea[] =>
  areas.toSorted((a, b) => a.computedRank - b.computedRank);

/** Moves to one place: each of them is refused and told of the others. */
function conflicts(areas: readonly ComputedArea[], moves: readonly Move[]): MoveProblem[] {
  const names = new Map(areas.map(({ areaId, name }) => [areaId, name]));
  return moves.flatMap(({ areaId, toRank }) => {
    const others = moves.filter((other) => other.areaId !== areaId && other.toRank === toRank);
    if (others.length === 0) return [];
    const named = germanList(others.map((other) => `„${names.get(other.areaId) ?? ''}“`));
    const message = `Rang ${toRank} ist auch für ${named} gesetzt. Geben Sie einem der Bereiche einen anderen Rang.`;
    return [{ areaId, field: 'rank' as const, message }];
  });
}
