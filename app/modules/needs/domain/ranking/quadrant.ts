import {
  addRatio,
  compareRatio,
  divideRatio,
  type Ratio,
  ratio,
  ZERO,
} from '../../../../foundation/ratio.ts';
import { type AreaStatistics, meanOf } from './area-statistics.ts';

/** vorrang: many and urgent · verbreitet: many, less urgent · dringlich: few, but urgent · beobachten: neither. */
export type Quadrant = 'vorrang' | 'verbreitet' | 'dringlich' | 'beobachten';

/** German names of the quadrants, for the chart and its table. */
export const QUADRANT_LABELS: Readonly<Record<Quadrant, string>> = {
  vorrang: 'Vorrang',
  verbreitet: 'Weit verbreitet',
  dringlich: 'Dringlich für wenige',
  beobachten: 'Beobachten',
};

/** Where each area lies in the chart; null where it has no urgency and so no place. */
export interface QuadrantChart<T> {
  /** Mean of the areas' mean urgencies: the horizontal line; null where no area has one. */
  readonly meanUrgency: Ratio | null;
  /** From how many members an area counts as wanted by many: the vertical line. */
  readonly memberThreshold: number;
  readonly areas: readonly (T & { readonly quadrant: Quadrant | null })[];
}

/** Places areas by member threshold (reached: many) and mean urgency (reached: urgent). Each area weighs the same in the mean. */
export function placeInQuadrants<T extends Pick<AreaStatistics, 'members' | 'urgency'>>(
  areas: readonly T[],
  memberThreshold: number,
): QuadrantChart<T> {
  const meanUrgency = meanOfMeans(areas);
  const place = (area: T): Quadrant | null => {
    if (area.urgency === null || meanUrgency === null) return null;
    return quadrantOf(area.members >= memberThreshold, compareRatio(meanOf(area.urgency), meanUrgency) >= 0);
  };
  return { meanUrgency, memberThreshold, areas: areas.map((area) => ({ ...area, quadrant: place(area) })) };
}

function quadrantOf(many: boolean, urgent: boolean): Quadrant {
  if (many) return urgent ? 'vorrang' : 'verbreitet';
  return urgent ? 'dringlich' : 'beobachten';
}

function meanOfMeans(areas: readonly Pick<AreaStatistics, 'urgency'>[]): Ratio | null {
  let sum = ZERO;
  let count = 0n;
  for (const { urgency } of areas) {
    if (urgency === null) continue;
    sum = addRatio(sum, meanOf(urgency));
    count += 1n;
  }
  return count === 0n ? null : divideRatio(sum, ratio(count));
}
