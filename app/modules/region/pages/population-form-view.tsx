import { germanDate, germanInteger } from '../../../foundation/german.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField, NumberField, TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../ui/layout.tsx';
import { ErrorSummary } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import type { PopulationField, PopulationForm } from '../use-cases/check-population.ts';
import type { MemberDetail } from '../use-cases/find-member.ts';
import type { Refusal } from '../use-cases/refusal.ts';

export interface PopulationFormViewProps {
  /** Address of the member's page. */
  readonly own: string;
  readonly detail: MemberDetail;
  /** What was typed, kept as it is for a second try. */
  readonly form: PopulationForm;
  readonly refusals: readonly Refusal<PopulationField>[];
}

const FIELD: Readonly<Record<PopulationField, { field: string; label: string }>> = {
  asOf: { field: 'stichtag', label: 'Stichtag' },
  value: { field: 'einwohner', label: 'Einwohner' },
  source: { field: 'quelle', label: 'Quelle' },
  reason: { field: 'begruendung', label: 'Begründung' },
};

/** Adds a count beside those there are. */
export function PopulationFormView(props: PopulationFormViewProps) {
  const { detail, refusals } = props;
  return (
    <>
      <PageTitle
        title={`${detail.member.name}: Einwohnerzahl eintragen`}
        lead="Eine neue Zahl kommt zu den bisherigen dazu. Was eingetragen ist, bleibt stehen."
      />
      <ErrorSummary errors={refusals.map(({ field, message }) => ({ ...FIELD[field], message }))} />
      <Split
        main={
          <Panel>
            <Fields {...props} />
          </Panel>
        }
        side={detail.history.length > 0 && <Recorded detail={detail} />}
      />
    </>
  );
}

function Fields({ own, form, refusals }: PopulationFormViewProps) {
  const fieldOf = (field: PopulationField) => ({
    id: FIELD[field].field,
    name: FIELD[field].field,
    label: FIELD[field].label,
    value: form[field],
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });
  return (
    <Form action={`${own}/einwohner`} narrow>
      <DateField {...fieldOf('asOf')} hint="Der Tag, an dem gezählt wurde, meist der 31. Dezember." />
      <NumberField {...fieldOf('value')} />
      <TextField {...fieldOf('source')} hint="Wer hat die Zahl veröffentlicht, und wo?" />
      <TextField
        {...fieldOf('reason')}
        label="Begründung (freiwillig)"
        hint="Warum sie von Hand eingetragen wird. Sie steht im Protokoll."
      />
      <FormButtons>
        <Button type="submit" look="primary">
          Eintragen
        </Button>
        <LinkButton look="tertiary" href={own}>
          Abbrechen
        </LinkButton>
      </FormButtons>
    </Form>
  );
}

const Recorded = ({ detail: { history } }: Pick<PopulationFormViewProps, 'detail'>) => (
  <Panel title="Schon eingetragen" id="eingetragen">
    <DescriptionList
      figures
      items={history
        .toReversed()
        .map(({ asOf, value }) => ({ term: germanDate(asOf), value: germanInteger(value) }))}
    />
  </Panel>
);
