import { Badge } from '../../../../ui/badge.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { besideMedian } from '../../domain/comparison/find-outlier.ts';

export function BesideMedian({
  comparison: { statistics },
  cell,
}: {
  readonly comparison: ItemComparison;
  readonly cell: MemberCell['cell'];
}) {
  if (cell.kind !== 'wert' || !statistics) return null;
  if (cell.outlier)
    return (
      <Badge tone="warning" icon="flag">
        {cell.outlier.text}
      </Badge>
    );
  return <span className="gw-cell--quiet">{besideMedian(cell.value, statistics.median)}</span>;
}
