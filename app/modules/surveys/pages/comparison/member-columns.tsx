import type { ColumnSort } from '../../../../ui/sort.ts';
import type { Column } from '../../../../ui/table.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { figureText } from '../../domain/comparison/comparison-text.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import { BesideMedian } from './beside-median.tsx';
import type { FigureSort } from './figure-sort.ts';
import { MemberPlace } from './member-place.tsx';
import { MissingFigure } from './missing-figure.tsx';
import { rawColumn } from './raw-column.tsx';

export const memberColumns = (
  comparison: ItemComparison,
  sorted: (by: FigureSort, first?: 'descending') => ColumnSort,
): readonly Column<MemberCell>[] => [
  {
    id: 'kommune',
    header: 'Kommune',
    sort: sorted('kommune'),
    rowHeader: true,
    card: 'title',
    cell: ({ member, isOwn }) => (
      <>
        {member.name}
        {isOwn && <span className="gw-note"> (Ihre Kommune)</span>}
      </>
    ),
  },
  ...(comparison.measure === 'absolut' ? [] : [rawColumn(comparison)]),
  {
    id: 'wert',
    header: unitBy(comparison.item, comparison.measure) || 'Wert',
    sort: sorted('wert', 'descending'),
    align: 'end',
    strong: true,
    card: 'value',
    cell: ({ cell }) =>
      cell.kind === 'wert' ? (
        figureText(comparison.item, cell.value, comparison.measure)
      ) : (
        <MissingFigure cell={cell} />
      ),
  },
  {
    id: 'lage',
    header: 'Lage',
    width: 'mark',
    card: 'mark',
    cell: (row) => <MemberPlace comparison={comparison} row={row} />,
  },
  {
    id: 'median',
    header: 'Zum Median',
    card: 'meta',
    cell: ({ cell }) => <BesideMedian comparison={comparison} cell={cell} />,
  },
  ...(comparison.cells.some(({ note }) => note !== '') ? [NOTE] : []),
];

const NOTE: Column<MemberCell> = {
  id: 'notiz',
  header: 'Bemerkung',
  card: 'wide',
  cell: ({ note }) => note,
};
