import { germanDate } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { ManualRank } from '../../domain/validation/manual-order.ts';
import { typedMoves } from '../../domain/validation/read-moves.ts';
import type { AskedMember, LoadedValidation } from '../../use-cases/validation/load-validation.ts';
import { MoveFields, type TypedOrder } from './move-fields.tsx';
import { figureColumns, NAME } from './order-columns.tsx';

interface AnswerPanelProps {
  readonly own: string;
  readonly member: AskedMember;
  readonly order: NonNullable<LoadedValidation['order']>;
  readonly figures: LoadedValidation['figures'];
  /** What was just sent and refused. */
  readonly typed: TypedOrder | undefined;
}

/** A head confirms the order as computed, or proposes moves with reasons. */
export function AnswerPanel({ own, member, order, figures, typed }: AnswerPanelProps) {
  const { answer, memberKey, name } = member;
  const shown = typed ?? { moves: typedMoves(answer?.moves ?? []), problems: [] };
  const rows = order.computed.map((area) => ({ ...area, rank: area.computedRank, reason: '' }));
  const propose: Column<ManualRank> = {
    id: 'vorschlag',
    header: 'Ihr Vorschlag',
    card: 'wide',
    cell: (area) => (
      <MoveFields
        form={memberKey}
        area={area}
        typed={shown}
        summary="Anderen Rang vorschlagen"
        places={rows.length}
      />
    ),
  };
  return (
    <Panel title={`Antwort für ${name}`} id={`antwort-${memberKey}`}>
      <p>{answerText(answer)}</p>
      <Form action={`${own}/antwort`} hidden={{ kommune: memberKey }}>
        <FormRow>
          <FormButtonsRow id={`${memberKey}-bestaetigen`} />
        </FormRow>
        <FormRow>
          <DataTable
            caption={`Die ersten ${rows.length} Aufgabenbereiche in errechneter Reihenfolge`}
            columns={[RANK, NAME, ...figureColumns({ figures }), propose]}
            rows={rows}
            rowKey={({ areaId }) => areaId}
            cards
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" name="antwort" value="vorschlagen">
            Vorschläge senden
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const FormButtonsRow = ({ id }: { readonly id: string }) => (
  <Button type="submit" look="primary" icon="check" id={id} name="antwort" value="bestaetigen">
    Alle bestätigen
  </Button>
);

const RANK: Column<ManualRank> = {
  id: 'rang',
  header: 'Rang',
  align: 'end',
  width: 'rank',
  strong: true,
  card: 'lead',
  cell: ({ computedRank }) => computedRank,
};

function answerText(answer: AskedMember['answer']): string {
  if (!answer)
    return 'Bestätigen Sie die Reihenfolge, oder schlagen Sie bei einzelnen Bereichen einen anderen Rang vor.';
  const said = answer.moves.length === 0 ? 'alle Ränge bestätigt' : 'Vorschläge gesendet';
  return `Am ${germanDate(answer.answeredOn)} hat die ${answer.byLabel} ${said}. Bis zum Abschluss können Sie die Antwort ersetzen.`;
}
