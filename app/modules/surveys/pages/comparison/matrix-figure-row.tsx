import type { ItemComparison } from '../../domain/comparison/compare-item.ts';
import { figureText } from '../../domain/comparison/comparison-text.ts';
import { unitBy } from '../../domain/comparison/unit-by.ts';
import { MatrixCell } from './matrix-cell.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { MatrixRowHead } from './matrix-row-head.tsx';

export function MatrixFigureRow({
  members,
  comparison,
  ...props
}: MatrixProps & { readonly comparison: ItemComparison }) {
  const { item, measure, statistics } = comparison;
  const cells = new Map(comparison.cells.map((entry) => [entry.member.memberKey, entry.cell]));
  return (
    <tr>
      <MatrixRowHead {...props} itemKey={item.key} label={item.label} unit={unitBy(item, measure)} />
      <td className="gw-end gw-cell--strong">{statistics && figureText(item, statistics.median, measure)}</td>
      {members.map(({ memberKey }) => (
        <td key={memberKey} className="gw-end">
          <MatrixCell comparison={comparison} cell={cells.get(memberKey)} />
        </td>
      ))}
    </tr>
  );
}
