import { germanDecimal } from '../../../../foundation/german.ts';
import { presentMean } from '../ranking/present-ranking.ts';
import type { RankedArea, Ranking } from '../ranking/rank-areas.ts';

/** How an area moved between two rounds. */
export type MovementKind = 'neu' | 'auf' | 'ab' | 'gleich' | 'entfallen';

/** One area in this round and the one before. */
export interface AreaMovement {
  readonly area: string;
  readonly kind: MovementKind;
  /** Rank in this round; null where it is gone. */
  readonly rank: number | null;
  /** Rank in the last round; null where it is new. */
  readonly previousRank: number | null;
  /** By how many ranks it moved, never negative; 0 where it is new, gone or stayed. */
  readonly places: number;
  /** What changed in its own figures, one German clause each; empty where only others moved. */
  readonly reasons: readonly string[];
}

/** The areas of a ranking and how many members answered. */
export type ComparedRanking = Pick<Ranking, 'areas' | 'members'>;

/**
 * Compares two rankings area by area, matched by name: in the order of this round, then what is gone in the order of the
 * last one. Both must be computed with the same weights, or the movement tells of the weights.
 */
export function compareRounds(now: ComparedRanking, before: ComparedRanking): readonly AreaMovement[] {
  const earlier = new Map(before.areas.map((area) => [area.area, area]));
  const names = new Set(now.areas.map(({ area }) => area));
  const gone = before.areas.filter(({ area }) => !names.has(area));
  return [
    ...now.areas.map((area) =>
      movementOf(area, earlier.get(area.area), { now: now.members, before: before.members }),
    ),
    ...gone.map(({ area, rank }) => ({
      area,
      kind: 'entfallen' as const,
      rank: null,
      previousRank: rank,
      places: 0,
      reasons: [],
    })),
  ];
}

/** How many members answered in each round. */
interface Answered {
  readonly now: number;
  readonly before: number;
}

function movementOf(now: RankedArea, before: RankedArea | undefined, answered: Answered): AreaMovement {
  const { area, rank } = now;
  if (!before) return { area, kind: 'neu', rank, previousRank: null, places: 0, reasons: [] };
  const moved = before.rank - rank;
  return {
    area,
    kind: moved > 0 ? 'auf' : moved < 0 ? 'ab' : 'gleich',
    rank,
    previousRank: before.rank,
    places: Math.abs(moved),
    reasons: reasonsOf(now, before, answered),
  };
}

const reasonsOf = (now: RankedArea, before: RankedArea, answered: Answered): string[] => [
  ...membersChanged(now.members, before.members, answered),
  ...changed('Dringlichkeit', presentMean(now.urgency), presentMean(before.urgency)),
  ...changed('Komplexität', presentMean(now.complexity), presentMean(before.complexity)),
];

/** The share counts: 4 of 4 is more than 14 of 15. */
function membersChanged(now: number, before: number, answered: Answered): string[] {
  if (answered.now !== answered.before)
    return [`${now} von ${answered.now} statt ${before} von ${answered.before} Kommunen`];
  return now === before ? [] : [`${now} statt ${before} Kommunen`];
}

const changed = (label: string, now: string | null, before: string | null): string[] =>
  now === before ? [] : [`${label} ${meanText(now)} statt ${meanText(before)}`];

const meanText = (mean: string | null): string => (mean === null ? 'ohne Angabe' : germanDecimal(mean));

/** "2 Ränge vorgerückt", "neu", "unverändert": what an arrow says. */
export function movementText({ kind, places }: Pick<AreaMovement, 'kind' | 'places'>): string {
  const ranks = places === 1 ? '1 Rang' : `${places} Ränge`;
  switch (kind) {
    case 'auf':
      return `${ranks} vorgerückt`;
    case 'ab':
      return `${ranks} zurückgefallen`;
    case 'gleich':
      return 'unverändert';
    case 'neu':
      return 'neu';
    case 'entfallen':
      return 'entfallen';
  }
}

/** "Anlass: 15 statt 12 Kommunen; Dringlichkeit 7,20 statt 6,80." or why the rank moved without a change of its own. */
export function movementReason({ kind, reasons }: Pick<AreaMovement, 'kind' | 'reasons'>): string {
  if (kind === 'neu') return 'In der Vorrunde nicht bewertet.';
  if (kind === 'entfallen') return 'In dieser Runde nicht bewertet.';
  if (reasons.length > 0) return `${reasons.join('; ')}.`;
  return kind === 'gleich'
    ? 'Dieselben Zahlen.'
    : 'Eigene Zahlen unverändert; andere Bereiche haben sich bewegt.';
}
