import { NoValue } from '../../../../ui/text.tsx';
import { figureText } from '../../domain/comparison/comparison-text.ts';
import type { ItemColumn } from './item-column.ts';

export const MEDIAN: ItemColumn = {
  id: 'median',
  header: 'Median',
  align: 'end',
  width: 'number',
  strong: true,
  card: 'value',
  cell: ({ item, statistics, measure }) =>
    statistics ? figureText(item, statistics.median, measure) : <NoValue spoken="keiner" />,
};

export const EXTREMES: ItemColumn = {
  id: 'spanne',
  header: 'Kleinster und größter Wert',
  width: 'mark',
  card: 'meta',
  cardLabel: 'Spanne',
  cell: ({ item, statistics, measure }) =>
    statistics
      ? `${figureText(item, statistics.min, measure)} bis ${figureText(item, statistics.max, measure)}`
      : '',
};
