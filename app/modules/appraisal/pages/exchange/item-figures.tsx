import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { Figure } from '../../domain/exchange/exchange-item.ts';
import type { ItemContentProps } from './item-content-props.ts';
import { itemFigureColumns } from './item-figure-columns.tsx';

interface FiguresProps extends Pick<ItemContentProps, 'leftOut' | 'mayKeep'> {
  readonly figures: readonly Figure[];
}

export const ItemFigures = ({ figures, leftOut, mayKeep }: FiguresProps) =>
  figures.length === 0 && leftOut.length === 0 ? null : (
    <Panel title="Zahlen" id="zahlen" flush>
      {figures.length > 0 && (
        <DataTable
          caption="Zahlen zu dieser Erkenntnis"
          columns={itemFigureColumns(figures, mayKeep)}
          rows={figures.map((figure, index) => ({ ...figure, key: index.toString() }))}
          rowKey={({ key }) => key}
          cards
        />
      )}
      {leftOut.length > 0 && (
        <PanelFoot>
          <p>
            {mayKeep ? 'Für andere: ' : ''}
            {leftOut.join(' ')}
          </p>
        </PanelFoot>
      )}
    </Panel>
  );
