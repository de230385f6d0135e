import type { ComputedArea, Move, MoveProblem } from './manual-order.ts';

/** What was typed about one area; both empty where it stays. */
export interface TypedMove {
  readonly rank: string;
  readonly reason: string;
}

/** Typed moves by area id. */
export type TypedMoves = ReadonlyMap<string, TypedMove>;

/** The moves that were typed. A rank that is no number becomes one that `checkMoves` refuses. */
export const readMoves = (areas: readonly ComputedArea[], typed: TypedMoves): Move[] =>
  areas.flatMap(({ areaId }) => {
    const { rank, reason } = typed.get(areaId) ?? { rank: '', reason: '' };
    if (rank.trim() === '' && reason.trim() === '') return [];
    return [{ areaId, toRank: wholeNumber(rank), reason: reason.trim() }];
  });

const wholeNumber = (text: string): number =>
  /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;

/** The moves as they would be typed, for a form of what holds. */
export const typedMoves = (moves: readonly Move[]): TypedMoves =>
  new Map(moves.map(({ areaId, toRank, reason }) => [areaId, { rank: String(toRank), reason }]));

/** A member proposes no move to where an area stands already. */
export const standingStill = (areas: readonly ComputedArea[], moves: readonly Move[]): MoveProblem[] =>
  moves.flatMap(({ areaId, toRank }) => {
    const stands = areas.some((area) => area.areaId === areaId && area.computedRank === toRank);
    const message = `Der Bereich steht schon auf Rang ${toRank}. Lassen Sie beide Felder leer, wenn er dort bleiben soll.`;
    return stands ? [{ areaId, field: 'rank' as const, message }] : [];
  });
