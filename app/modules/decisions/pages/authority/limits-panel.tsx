import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField, NumberField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { ValueLimitField } from '../../domain/authority/plan-value-limit.ts';
import type { ValueLimit } from '../../domain/authority/value-limit.ts';
import { fieldsOf, LIMIT_FIELDS, type Typed } from './authority-forms.ts';
import { RemoveButton } from './remove-button.tsx';

export interface LimitsPanelProps {
  readonly own: string;
  readonly limits: readonly ValueLimit[];
  readonly typed: Typed<ValueLimitField>;
  readonly mayEdit: boolean;
  readonly today: CalendarDate;
}

/** The value limits of a member as dated history, the latest on top, and the form for the next one. */
export function LimitsPanel(props: LimitsPanelProps) {
  const { limits, mayEdit } = props;
  return (
    <Panel title="Wertgrenzen" id="wertgrenzen" flush>
      {limits.length === 0 ? (
        <EmptyState title="Noch keine Wertgrenze">
          Ohne sie kann niemand sagen, wer entscheidet. Sie steht in der Hauptsatzung, der Geschäftsordnung
          oder in einem Beschluss.
        </EmptyState>
      ) : (
        <DataTable
          caption="Wertgrenzen, die neueste zuerst"
          columns={columns(props)}
          rows={limits.toReversed()}
          rowKey={({ validFrom }) => validFrom}
          rowLook={(limit) => (limit === inForce(props) ? 'strong' : undefined)}
          cards
        />
      )}
      {mayEdit && (
        <PanelFoot>
          <LimitForm {...props} />
        </PanelFoot>
      )}
    </Panel>
  );
}

const inForce = ({ limits, today }: LimitsPanelProps): ValueLimit | undefined =>
  limits.findLast(({ validFrom }) => validFrom <= today);

function columns(props: LimitsPanelProps): readonly Column<ValueLimit>[] {
  const current = inForce(props);
  return [
    {
      id: 'ab',
      header: 'Gilt ab',
      rowHeader: true,
      card: 'title',
      cell: (limit) => `${germanDate(limit.validFrom)}${limit === current ? ' (gilt jetzt)' : ''}`,
    },
    {
      id: 'leitung',
      header: 'Leitung allein bis',
      align: 'end',
      card: 'meta',
      cardLabel: 'Leitung allein bis',
      cell: ({ headCents }) => germanEuro(headCents),
    },
    {
      id: 'gremium',
      header: 'Gremium bis',
      align: 'end',
      card: 'meta',
      cardLabel: 'Exekutives Gremium bis',
      cell: ({ executiveCents }) => (executiveCents === null ? 'ohne Grenze' : germanEuro(executiveCents)),
    },
    {
      id: 'quelle',
      header: 'Quelle',
      quiet: true,
      card: 'wide',
      cell: (limit) => (
        <>
          {limit.source}
          {props.mayEdit && limit.validFrom > props.today && (
            <RemoveButton own={props.own} kind="wertgrenze" id={limit.validFrom} what="Wertgrenze" />
          )}
        </>
      ),
    },
  ];
}

function LimitForm({ own, typed }: LimitsPanelProps) {
  const field = fieldsOf(LIMIT_FIELDS, typed);
  return (
    <Disclosure summary="Neue Wertgrenze eintragen" open={typed.refusals.length > 0}>
      <Form action={`${own}/wertgrenze`}>
        <DateField {...field('validFrom')} hint="Was davor galt, bleibt stehen." />
        <NumberField
          {...field('head')}
          unit="€"
          hint="Laufende Geschäfte, die die Leitung allein entscheidet."
        />
        <NumberField
          {...field('executive')}
          unit="€"
          hint="Darüber entscheidet die Vertretung. Leer: das Gremium ohne Grenze."
        />
        <TextField {...field('source')} hint="Satzung, Geschäftsordnung oder Beschluss mit Datum." />
        <FormButtons>
          <Button type="submit">Wertgrenze eintragen</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
