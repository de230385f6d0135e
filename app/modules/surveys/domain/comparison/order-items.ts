import { compareRatio, type Ratio, ZERO } from '../../../../foundation/ratio.ts';
import type { ItemComparison } from './compare-item.ts';

/**
 * Where to look first: money measured by inhabitants or cases by the amount above the median, then other measured figures
 * by its share, then those without a measure by their share. Those without figures come last, equal ones keep their order.
 */
export const byImportance = (items: readonly ItemComparison[]): ItemComparison[] =>
  items.toSorted((a, b) => groupOf(a) - groupOf(b) || compareRatio(weightOf(b), weightOf(a)));

const LAST = 3;

function groupOf({ item, measure, potential }: ItemComparison): number {
  if (!potential) return LAST;
  if (measure === 'absolut') return 2;
  return item.isMoney ? 0 : 1;
}

function weightOf({ item, measure, potential }: ItemComparison): Ratio {
  if (!potential) return ZERO;
  return item.isMoney && measure !== 'absolut' ? potential.less : (potential.share ?? ZERO);
}
