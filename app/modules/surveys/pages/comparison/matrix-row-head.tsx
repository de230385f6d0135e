import type { ComparisonViewProps } from './block-panel.tsx';
import { comparisonHref } from './comparison-query.ts';

export const MatrixRowHead = ({ path, query, itemKey, label, unit }: RowHeadProps) => (
  <th scope="row" className="gw-matrix__name">
    <a href={comparisonHref(path, query, { frage: itemKey, block: '' })}>{label}</a>
    <div className="gw-note">{unit}</div>
  </th>
);

type RowHeadProps = Pick<ComparisonViewProps, 'path' | 'query'> & {
  readonly itemKey: string;
  readonly label: string;
  readonly unit: string;
};
