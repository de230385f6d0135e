import { NoValue } from '../../../../ui/text.tsx';
import type { MemberCell } from '../../domain/comparison/compare-item.ts';
import { cellWord } from '../../domain/comparison/comparison-text.ts';

export function MissingFigure({ cell }: { readonly cell: Exclude<MemberCell['cell'], { kind: 'wert' }> }) {
  const word = cellWord(cell);
  return word === '' ? <NoValue spoken="keine Angabe" /> : <span className="gw-note">{word}</span>;
}
