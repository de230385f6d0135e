import { germanCount } from '../../../../foundation/german.ts';
import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { TextLink } from '../../../../ui/button.tsx';
import { RangeMark } from '../../../../ui/range-mark.tsx';
import type { ColumnSort } from '../../../../ui/sort.ts';
import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { figureText, figureWithUnit, percentText } from '../../domain/comparison/comparison-text.ts';
import { unitBy } from '../../domain/comparison/figure-item.ts';
import { outliersOf, ownCell, scaleOf } from './item-figures.ts';

export const ITEM_SORTS = ['frage', 'angaben', 'auffaellig'] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

interface ColumnFacts {
  readonly hrefOf: (itemKey: string) => string;
  /** Members that were asked and are shown. */
  readonly asked: number;
  readonly hasOwn: boolean;
  /** Head of a column by which the list can be ordered; without it the order is fixed. */
  readonly sorted?: (by: ItemSort, first?: 'descending') => ColumnSort;
}

type ItemColumn = Column<ItemComparison>;

/** What the list says of each figure. */
export const itemColumns = ({ hrefOf, asked, hasOwn, sorted }: ColumnFacts): readonly ItemColumn[] => [
  {
    id: 'frage',
    header: 'Frage',
    ...(sorted && { sort: sorted('frage') }),
    rowHeader: true,
    card: 'title',
    cell: ({ item, measure }) => (
      <>
        <TextLink href={hrefOf(item.key)}>{item.label}</TextLink>
        <div className="gw-note">{unitBy(item, measure)}</div>
      </>
    ),
  },
  {
    id: 'angaben',
    header: 'Angaben',
    ...(sorted && { sort: sorted('angaben') }),
    width: 'number',
    card: 'meta',
    cardLabel: 'Angaben',
    cell: ({ answered }) => `${answered} von ${asked}`,
  },
  {
    id: 'median',
    header: 'Median',
    align: 'end',
    width: 'number',
    strong: true,
    card: 'value',
    cell: ({ item, statistics, measure }) =>
      statistics ? figureText(item, statistics.median, measure) : <NoValue spoken="keiner" />,
  },
  ...(hasOwn ? [OWN] : []),
  {
    id: 'spanne',
    header: 'Kleinster und größter Wert',
    width: 'mark',
    card: 'meta',
    cardLabel: 'Spanne',
    cell: ({ item, statistics, measure }) =>
      statistics
        ? `${figureText(item, statistics.min, measure)} bis ${figureText(item, statistics.max, measure)}`
        : '',
  },
  { id: 'lage', header: 'Lage', width: 'bar', card: 'mark', cell: (row) => <Span row={row} /> },
  {
    id: 'auffaellig',
    header: 'Auffällig',
    ...(sorted && { sort: sorted('auffaellig', 'descending') }),
    width: 'amount',
    card: 'meta',
    cell: (row) => <Outliers row={row} />,
  },
];

const OWN: ItemColumn = {
  id: 'eigener',
  header: 'Ihr Wert',
  align: 'end',
  width: 'number',
  card: 'meta',
  cardLabel: 'Ihr Wert',
  cell: (row) => {
    const own = ownCell(row);
    return own?.kind === 'wert' ? figureText(row.item, own.value, row.measure) : <NoValue spoken="keiner" />;
  },
};

function Span({ row }: { readonly row: ItemComparison }) {
  const { statistics } = row;
  const scale = scaleOf(row);
  if (!statistics || !scale) return null;
  const own = ownCell(row);
  const { min, max, lowerQuartile, upperQuartile, median } = statistics;
  return (
    <RangeMark
      scale={scale}
      span={[ratioToNumber(min), ratioToNumber(max)]}
      band={[ratioToNumber(lowerQuartile), ratioToNumber(upperQuartile)]}
      middle={ratioToNumber(median)}
      point={own?.kind === 'wert' ? ratioToNumber(own.value) : undefined}
      filled
    />
  );
}

function Outliers({ row }: { readonly row: ItemComparison }) {
  const count = outliersOf(row);
  return count === 0 ? null : (
    <Badge tone="warning" icon="flag">
      {germanCount(count, 'Wert', 'Werte')}
    </Badge>
  );
}

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
