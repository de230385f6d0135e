import { ratioToNumber } from '../../../../foundation/ratio.ts';
import { RangeMark } from '../../../../ui/range-mark.tsx';
import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { ownCell, scaleOf } from './item-figures.ts';

export function ItemSpan({ row }: { readonly row: ItemComparison }) {
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
