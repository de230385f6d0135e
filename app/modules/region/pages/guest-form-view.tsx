import { Button, LinkButton } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary } from '../../../ui/notice.tsx';
import { MEMBER_KIND_LABELS, MEMBER_KINDS } from '../domain/member.ts';
import type { GuestField, GuestForm } from '../use-cases/check-guest.ts';
import type { Refusal } from '../use-cases/refusal.ts';
import { STANDING_OPTIONS } from './member-texts.ts';

export interface GuestFormViewProps {
  /** Address of the list of members. */
  readonly base: string;
  /** What was typed, kept as it is for a second try. */
  readonly form: GuestForm;
  readonly refusals: readonly Refusal<GuestField>[];
}

const FIELD: Readonly<Record<GuestField, { field: string; label: string }>> = {
  kind: { field: 'art', label: 'Art' },
  name: { field: 'name', label: 'Name' },
  key: { field: 'schluessel', label: 'Schlüssel' },
  countyKey: { field: 'kreis', label: 'Kreisschlüssel' },
  standing: { field: 'zugehoerigkeit', label: 'Zugehörigkeit' },
};

const KINDS = [
  { value: '', label: 'Bitte wählen' },
  ...MEMBER_KINDS.map((kind) => ({ value: kind, label: MEMBER_KIND_LABELS[kind] })),
];

/** Adds a body that the official list of the own county does not bring. */
export function GuestFormView({ base, form, refusals }: GuestFormViewProps) {
  const fieldOf = (field: GuestField) => ({
    id: FIELD[field].field,
    name: FIELD[field].field,
    label: FIELD[field].label,
    value: form[field],
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });
  const { label: legend, ...standing } = fieldOf('standing');
  return (
    <>
      <PageTitle
        title="Gast oder Verband anlegen"
        lead="Für Kommunen aus anderen Kreisen, Verbände und kommunale Unternehmen. Die Gemeinden des eigenen Kreises kommen aus dem Gemeindeverzeichnis."
      />
      <ErrorSummary errors={refusals.map(({ field, message }) => ({ ...FIELD[field], message }))} />
      <Panel>
        <Form action={`${base}/neu`} narrow>
          <SelectField {...fieldOf('kind')} options={KINDS} />
          <TextField {...fieldOf('name')} />
          <TextField
            {...fieldOf('key')}
            hint="Gemeinde: 8 Ziffern, etwa 07339043. Kreis: 5 Ziffern. Verband oder Unternehmen: ein Kürzel wie „riedwerke“; leer wird es aus dem Namen gebildet."
          />
          <TextField
            {...fieldOf('countyKey')}
            label="Kreisschlüssel (freiwillig)"
            hint="5 Ziffern. Bei Gemeinden und Kreisen ergibt er sich aus dem Schlüssel."
          />
          <RadioGroup {...standing} legend={legend} options={STANDING_OPTIONS} />
          <FormButtons>
            <Button type="submit" look="primary">
              Anlegen
            </Button>
            <LinkButton look="tertiary" href={base}>
              Abbrechen
            </LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}
