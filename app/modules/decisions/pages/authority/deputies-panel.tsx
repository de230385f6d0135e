import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { type Deputy, holdsOn } from '../../domain/authority/deputy.ts';
import type { DeputyField } from '../../domain/authority/plan-deputy.ts';
import type { Typed } from './authority-forms.ts';
import { DeputyFormView } from './deputy-form-view.tsx';
import { RemoveButton } from './remove-button.tsx';

export interface DeputiesPanelProps {
  readonly own: string;
  readonly deputies: readonly Deputy[];
  readonly typed: Typed<DeputyField>;
  readonly mayEdit: boolean;
  readonly today: CalendarDate;
}

/** Who may act for the head, since when and until when. */
export function DeputiesPanel(props: DeputiesPanelProps) {
  const { deputies, mayEdit, own, typed } = props;
  return (
    <Panel title="Vertretung der Leitung" id="vertretung" flush>
      {deputies.length === 0 ? (
        <EmptyState icon="groups" title="Keine Vertretung eingetragen">
          Fällt die Leitung aus, kann niemand für die Kommune antworten. Tragen Sie die allgemeine Vertretung
          ein.
        </EmptyState>
      ) : (
        <DataTable
          caption="Vertretungen der Leitung, die neueste zuerst"
          columns={columns(props)}
          rows={deputies.toReversed()}
          rowKey={({ id }) => id}
          cards
        />
      )}
      <PanelFoot>
        <p>
          Wer vertritt, antwortet und unterschreibt für die Leitung, solange die Vertretung gilt. Ein Konto
          ist dafür nicht nötig: Die Geschäftsstelle kann an die Adresse einen Antwortlink senden.
        </p>
        {mayEdit && <DeputyFormView own={own} typed={typed} />}
      </PanelFoot>
    </Panel>
  );
}

const KIND_WORDS = { allgemein: 'Allgemeine Vertretung', abwesenheit: 'Abwesenheit' } as const;

const columns = (props: DeputiesPanelProps): readonly Column<Deputy>[] => [
  { id: 'amt', header: 'Amt', rowHeader: true, card: 'title', cell: ({ office }) => office },
  { id: 'art', header: 'Art', card: 'meta', cell: ({ kind }) => KIND_WORDS[kind] },
  {
    id: 'zeit',
    header: 'Zeit',
    card: 'meta',
    cell: (deputy) => (
      <>
        {periodText(deputy)} <State deputy={deputy} today={props.today} />
      </>
    ),
  },
  // Whom to write to concerns those who look after it.
  ...(props.mayEdit
    ? [
        { id: 'adresse', header: 'E-Mail-Adresse', quiet: true, card: 'wide' as const, cell: addressOf },
        {
          id: 'tun',
          header: 'Ändern',
          card: 'wide' as const,
          cell: (deputy: Deputy) => <Act {...props} deputy={deputy} />,
        },
      ]
    : []),
];

const addressOf = ({ address }: Deputy): string => address;

const periodText = ({ validFrom, validTo }: Deputy): string =>
  validTo === null ? `seit ${germanDate(validFrom)}` : `${germanDate(validFrom)} bis ${germanDate(validTo)}`;

function State({ deputy, today }: { readonly deputy: Deputy; readonly today: CalendarDate }) {
  if (holdsOn(deputy, today))
    return (
      <Badge tone="success" icon="check">
        gilt
      </Badge>
    );
  return <Badge>{deputy.validFrom > today ? 'künftig' : 'beendet'}</Badge>;
}

function Act({ own, deputy, today }: DeputiesPanelProps & { readonly deputy: Deputy }) {
  if (deputy.validFrom > today)
    return <RemoveButton own={own} kind="vertretung" id={deputy.id} what={deputy.office} />;
  if (!holdsOn(deputy, today)) return null;
  return (
    <Disclosure summary="Beenden">
      <Form action={`${own}/vertretung-beenden`} narrow hidden={{ eintrag: deputy.id }}>
        <DateField
          id={`ende-${deputy.id}`}
          name="letzter-tag"
          label="Letzter Tag"
          value={today}
          hint="Mit dem gestrigen Tag endet das Recht sofort."
        />
        <FormButtons>
          <Button type="submit">Vertretung beenden</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
