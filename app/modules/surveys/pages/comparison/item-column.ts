import type { Column } from '../../../../ui/table.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';

export type ItemColumn = Column<ItemComparison>;
