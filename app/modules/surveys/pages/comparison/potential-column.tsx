import { figureWithUnit, percentText } from '../../domain/comparison/comparison-text.ts';
import type { ItemColumn } from './item-column.ts';

/** What those above the median would be less, beside the figure. */
export const POTENTIAL: ItemColumn = {
  id: 'anhaltspunkt',
  header: 'Wenn alle höchstens beim Median lägen',
  card: 'wide',
  cell: ({ item, potential }) =>
    potential && potential.above > 0
      ? `${figureWithUnit(item, potential.less)} weniger${potential.share === null ? '' : ` (${percentText(potential.share)})`}`
      : '',
};
