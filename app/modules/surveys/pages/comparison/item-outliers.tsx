import { germanCount } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { outliersOf } from './item-figures.ts';

export function Outliers({ row }: { readonly row: ItemComparison }) {
  const count = outliersOf(row);
  return count === 0 ? null : (
    <Badge tone="warning" icon="flag">
      {germanCount(count, 'Wert', 'Werte')}
    </Badge>
  );
}
