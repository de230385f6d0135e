import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ManualRank } from '../../domain/validation/manual-order.ts';
import { typedMoves } from '../../domain/validation/read-moves.ts';
import type { LoadedValidation } from '../../use-cases/validation/load-validation.ts';
import { MoveFields, type TypedOrder } from './move-fields.tsx';
import { COMPUTED, figureColumns, MANUAL, NAME, proposalColumn, REASON } from './order-columns.tsx';

interface OfficeOrderPanelProps {
  readonly own: string;
  /** Where talks and contacts of the members are. */
  readonly talksHref: string;
  readonly version: number;
  readonly order: NonNullable<LoadedValidation['order']>;
  readonly figures: LoadedValidation['figures'];
  readonly asked: NonNullable<LoadedValidation['asked']>;
  readonly typed: TypedOrder | undefined;
}

/** The office sets ranks by hand, each with its reason; what it does not move keeps its order. */
export function OfficeOrderPanel(props: OfficeOrderPanelProps) {
  const { own, talksHref, version, order, figures, asked } = props;
  const typed = props.typed ?? { moves: typedMoves(order.moves), problems: [] };
  const set: Column<ManualRank> = {
    id: 'setzen',
    header: 'Von Hand setzen',
    card: 'wide',
    cell: (area) => (
      <MoveFields form="" area={area} typed={typed} summary="Rang setzen" places={order.computed.length} />
    ),
  };
  return (
    <Panel title="Reihenfolge" id="reihenfolge">
      <p>
        Ein gesetzter Bereich steht genau auf seinem Rang; alle anderen füllen die übrigen Plätze in der
        errechneten Reihenfolge. Leeren Sie beide Felder, um einen Bereich wieder freizugeben.
      </p>
      <Form action={`${own}/reihenfolge`} hidden={{ version: String(version) }}>
        <FormRow>
          <DataTable
            caption="Aufgabenbereiche mit dem Rang von Hand, dem errechneten Rang und den Vorschlägen der Kommunen"
            columns={[
              MANUAL,
              COMPUTED,
              NAME,
              ...figureColumns({ figures }),
              proposalColumn(asked, talksHref),
              REASON,
              set,
            ]}
            rows={order.ranks}
            rowKey={({ areaId }) => areaId}
            cards
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary" id="speichern">
            Reihenfolge speichern
          </Button>
          <LinkButton href={`${own}/abschliessen`}>Abschließen …</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}
