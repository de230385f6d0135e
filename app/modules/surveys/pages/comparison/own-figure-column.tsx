import { NoValue } from '../../../../ui/text.tsx';
import { figureText } from '../../domain/comparison/comparison-text.ts';
import type { ItemColumn } from './item-column.ts';
import { ownCell } from './item-figures.ts';

export const OWN_FIGURE: ItemColumn = {
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
