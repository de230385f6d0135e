import { Icon } from '../../../../ui/icon.tsx';
import type { ItemComparison, MemberCell } from '../../domain/comparison/compare-item.ts';
import { cellWord, figureText } from '../../domain/comparison/comparison-text.ts';

export function MatrixCell({
  comparison: { item, measure },
  cell,
}: {
  readonly comparison: ItemComparison;
  readonly cell: MemberCell['cell'] | undefined;
}) {
  if (cell?.kind === 'wert')
    return (
      <>
        {cell.outlier && <Icon name="flag" size={16} label="auffällig" className="gw-tone-warning" />}
        {figureText(item, cell.value, measure)}
      </>
    );
  const word = cell ? cellWord(cell) : '';
  if (word !== '') return <span className="gw-note">{word}</span>;
  return (
    <>
      <span className="gw-dash" aria-hidden="true" />
      <span className="kern-sr-only">keine Angabe</span>
    </>
  );
}
