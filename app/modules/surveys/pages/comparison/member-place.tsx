import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { RangeMark } from '../../../../ui/range-mark.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { scaleOf } from './item-figures.ts';

export function MemberPlace({
  comparison,
  row,
}: {
  readonly comparison: ItemComparison;
  readonly row: MemberCell;
}) {
  const { statistics } = comparison;
  const scale = scaleOf(comparison);
  if (row.cell.kind !== 'wert' || !statistics || !scale) return null;
  return (
    <RangeMark
      scale={scale}
      band={[ratioToNumber(statistics.lowerQuartile), ratioToNumber(statistics.upperQuartile)]}
      middle={ratioToNumber(statistics.median)}
      point={ratioToNumber(row.cell.value)}
      filled={row.isOwn}
    />
  );
}
