import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { ItemRefusal } from '../../domain/schedule/check-item.ts';
import { ITEM_KINDS } from '../../domain/schedule/schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { FIELD_IDS, type ItemForm } from './item-form.ts';

export interface ItemFormViewProps {
  readonly plan: string;
  readonly action: string;
  readonly heading: string;
  readonly page: SchedulePage;
  readonly form: ItemForm;
  readonly refusals: readonly ItemRefusal[];
  /** Both versions where somebody else saved meanwhile. */
  readonly crossing: readonly CrossingField[] | undefined;
  /** Address to take the item out of the plan; undefined for a new one. */
  readonly removal: string | undefined;
}

export const ITEM_LABELS: Readonly<Record<Exclude<keyof ItemForm, 'version'>, string>> = {
  art: 'Art',
  titel: 'Bezeichnung',
  stufe: 'Stufe',
  kommune: 'Zuständige Kommune',
  stelle: 'Zuständige Stelle',
  planVon: 'Geplant von',
  planBis: 'Geplant bis',
  istVon: 'Tatsächlich von',
  istBis: 'Tatsächlich bis',
};

/** One task or milestone of the schedule. */
export function ItemFormView(props: ItemFormViewProps) {
  const { plan, action, heading, page, form, refusals, crossing, removal } = props;
  return (
    <>
      <PageTitle title={heading} lead={`Ablaufplan ${page.undertaking.title}`} />
      <ErrorSummary errors={refusals.map(errorOf)} />
      {crossing && <Crossing fields={crossing} />}
      {page.undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
      <Panel>
        <Form action={action} hidden={{ version: form.version }}>
          <ItemFields page={page} form={form} refusals={refusals} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={plan}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
      {removal && (
        <Panel title="Aus dem Plan nehmen" id="entfernen">
          <p>Der Termin bleibt erhalten und lässt sich auf der Seite des Plans zurückholen.</p>
          <Form action={removal}>
            <FormButtons>
              <Button type="submit">Aus dem Plan nehmen</Button>
            </FormButtons>
          </Form>
        </Panel>
      )}
    </>
  );
}

const errorOf = ({ field, message }: ItemRefusal) => {
  const id = FIELD_IDS[field];
  return { field: id, label: id === 'version' ? '' : ITEM_LABELS[id], message };
};

type FieldsProps = Pick<ItemFormViewProps, 'page' | 'form' | 'refusals'>;
type FieldId = Exclude<keyof ItemForm, 'version' | 'art'>;

/** What every field of the form has; the ones that hold a day or a text also its value. */
const fieldOf =
  ({ form, refusals }: FieldsProps) =>
  (id: FieldId) => ({
    id,
    name: id,
    label: ITEM_LABELS[id],
    value: form[id],
    error: refusals.find((refusal) => FIELD_IDS[refusal.field] === id)?.message,
  });

function ItemFields(props: FieldsProps) {
  const field = fieldOf(props);
  return (
    <>
      <FormRow>
        <TextField {...field('titel')} maxLength={160} />
      </FormRow>
      <FormRow>
        <RadioGroup
          id="art"
          name="art"
          legend={ITEM_LABELS.art}
          options={Object.entries(ITEM_KINDS).map(([value, label]) => ({ value, label }))}
          value={props.form.art}
          hint="Ein Meilenstein hat einen einzigen Tag: Es zählt der erste."
        />
      </FormRow>
      <PlaceFields {...props} />
      <DateField {...field('planVon')} />
      <DateField {...field('planBis')} />
      {props.page.facts.startedOn !== null && (
        <>
          <DateField {...field('istVon')} hint="Leer, solange es nicht begonnen hat." />
          <DateField {...field('istBis')} hint="Leer, solange es läuft." />
        </>
      )}
    </>
  );
}

/** Where it belongs and who sees to it. */
function PlaceFields(props: FieldsProps) {
  const field = fieldOf(props);
  const { stages, owners } = props.page;
  return (
    <>
      <SelectField
        {...field('stufe')}
        options={[
          { value: '', label: 'keiner zugeordnet' },
          ...stages.map(({ position, title }) => ({
            value: String(position),
            label: `${position} ${title}`,
          })),
        ]}
      />
      <SelectField
        {...field('kommune')}
        options={[
          { value: '', label: 'keine genannt' },
          ...owners.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <TextField {...field('stelle')} maxLength={80} hint="Zum Beispiel „Hauptamt“. Bitte keinen Namen." />
    </>
  );
}
