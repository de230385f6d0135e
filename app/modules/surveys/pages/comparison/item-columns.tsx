import { TextLink } from '../../../../ui/button.tsx';
import type { ColumnSort } from '../../../../ui/sort.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import type { ItemColumn } from './item-column.ts';
import { Outliers } from './item-outliers.tsx';
import type { ItemSort } from './item-sort.ts';
import { ItemSpan } from './item-span.tsx';
import { OWN_FIGURE } from './own-figure-column.tsx';
import { EXTREMES, MEDIAN } from './statistic-columns.tsx';

interface ColumnFacts {
  readonly hrefOf: (itemKey: string) => string;
  /** Members that were asked and are shown. */
  readonly asked: number;
  readonly hasOwn: boolean;
  /** Head of a column by which the list can be ordered; without it the order is fixed. */
  readonly sorted?: (by: ItemSort, first?: 'descending') => ColumnSort;
}

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
  MEDIAN,
  ...(hasOwn ? [OWN_FIGURE] : []),
  EXTREMES,
  { id: 'lage', header: 'Lage', width: 'bar', card: 'mark', cell: (row) => <ItemSpan row={row} /> },
  {
    id: 'auffaellig',
    header: 'Auffällig',
    ...(sorted && { sort: sorted('auffaellig', 'descending') }),
    width: 'amount',
    card: 'meta',
    cell: (row) => <Outliers row={row} />,
  },
];
