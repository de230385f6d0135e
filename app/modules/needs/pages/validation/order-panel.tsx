import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { LoadedValidation } from '../../use-cases/validation/load-validation.ts';
import { COMPUTED, figureColumns, MANUAL, NAME, proposalColumn, REASON } from './order-columns.tsx';

interface OrderPanelProps {
  readonly talksHref: string;
  readonly order: NonNullable<LoadedValidation['order']>;
  readonly figures: LoadedValidation['figures'];
  readonly asked: LoadedValidation['asked'];
  readonly isFinished: boolean;
}

/** The order to read: the manual rank beside the computed one, with the reason of every move. */
export const OrderPanel = ({ talksHref, order, figures, asked, isFinished }: OrderPanelProps) => (
  <Panel title="Reihenfolge" id="reihenfolge" flush>
    <DataTable
      caption="Aufgabenbereiche mit dem Rang von Hand, dem errechneten Rang und dem Grund der Abweichung"
      columns={[
        MANUAL,
        COMPUTED,
        NAME,
        ...figureColumns({ figures }),
        REASON,
        ...(asked ? [proposalColumn(asked, talksHref)] : []),
      ]}
      rows={order.ranks}
      rowKey={({ areaId }) => areaId}
      cards
    />
    <PanelFoot>
      <p>
        {isFinished
          ? 'Die Reihenfolge steht fest. Der errechnete Rang bleibt daneben stehen.'
          : 'Die Abstimmung läuft noch; die Geschäftsstelle kann Ränge noch ändern.'}
      </p>
    </PanelFoot>
  </Panel>
);
