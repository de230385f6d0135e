import type { Column } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { figureText } from '../../domain/comparison/comparison-text.ts';

export const rawColumn = ({ item }: ItemComparison): Column<MemberCell> => ({
  id: 'angabe',
  header: `Angabe (${item.unit})`,
  align: 'end',
  card: 'meta',
  cardLabel: 'Angabe',
  cell: ({ cell }) =>
    cell.kind === 'wert' || cell.kind === 'ohne-bezug' ? figureText(item, cell.raw) : <NoValue />,
});
