import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { takesPart } from '../../domain/participation/participation.ts';
import {
  isPartnerPart,
  PARTNER_KINDS,
  PARTNER_NAME_MAX,
  PARTNER_NOTE_MAX,
  PARTNER_PARTS,
  type PartnerRefusal,
} from '../../domain/team/partner.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';

/** What was typed. */
export interface PartnerForm {
  /** '' for a new one. */
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly kind: string;
  readonly part: string;
  /** Key of the member that steers it; '' for none. */
  readonly steeredBy: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly note: string;
}

export interface PartnerFormRefusal {
  readonly field: PartnerRefusal['field'] | 'kind' | 'part' | 'validFrom';
  readonly message: string;
}

interface PartnerViewProps {
  readonly path: string;
  readonly team: ShownTeam;
  readonly form: PartnerForm;
  readonly refusals: readonly PartnerFormRefusal[];
  /** What somebody else saved meanwhile. */
  readonly now: PartnerForm | undefined;
}

const FIELD: Readonly<Record<PartnerFormRefusal['field'], { readonly id: string; readonly label: string }>> =
  {
    name: { id: 'name', label: 'Name der Organisation' },
    kind: { id: 'art', label: 'Art' },
    part: { id: 'aufgabe', label: 'Aufgabe im Projekt' },
    steeredBy: { id: 'steuerung', label: 'Gesteuert von' },
    validFrom: { id: 'von', label: 'Ab' },
    validTo: { id: 'bis', label: 'Bis (freiwillig)' },
    note: { id: 'notiz', label: 'Anmerkung (freiwillig)' },
    conflict: { id: 'name', label: 'Zwischenzeitlich geändert' },
  };

/** A partner of a project: who, as what, from when, steered by whom. */
export function PartnerView(props: PartnerViewProps) {
  const { path, team, form, refusals, now } = props;
  return (
    <>
      <PageTitle
        title={`${form.id === '' ? 'Partner eintragen' : 'Partner ändern'}: ${team.undertaking.title}`}
        lead="Partner sind Organisationen, die mitwirken, ohne Mitglied zu sein. Nennen Sie keine Personen."
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({
          field: FIELD[field].id,
          label: FIELD[field].label,
          message,
        }))}
      />
      {now && (
        <Notice tone="warning" title="Jetzt gespeichert">
          <p>{savedText(now, team)}</p>
        </Notice>
      )}
      <Panel>
        <Form action={`${path}/partner`} hidden={{ partner: form.id, stand: form.version }}>
          <PartnerFields {...props} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={path}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const savedText = (
  { name, part, steeredBy, validFrom, validTo, note }: PartnerForm,
  { members }: ShownTeam,
) =>
  [
    name,
    isPartnerPart(part) ? PARTNER_PARTS[part] : '',
    steeredBy === ''
      ? ''
      : `gesteuert von ${members.find(({ memberKey }) => memberKey === steeredBy)?.name ?? ''}`,
    `ab ${validFrom}`,
    validTo === '' ? '' : `bis ${validTo}`,
    note,
  ]
    .filter((text) => text !== '')
    .join(', ');

function PartnerFields({ team, form, refusals }: PartnerViewProps) {
  const shared = (field: PartnerFormRefusal['field']) => ({
    id: FIELD[field].id,
    name: FIELD[field].id,
    label: FIELD[field].label,
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });
  const { label: legend, ...kind } = shared('kind');
  return (
    <>
      <TextField {...shared('name')} value={form.name} maxLength={PARTNER_NAME_MAX} />
      <SelectField
        {...shared('part')}
        value={form.part}
        options={[
          PLEASE_CHOOSE,
          ...Object.entries(PARTNER_PARTS).map(([value, label]) => ({ value, label })),
        ]}
      />
      <FormRow>
        <RadioGroup
          {...kind}
          legend={legend}
          hint="Private Partner wirken nur unter kommunaler Steuerung mit."
          value={form.kind}
          options={Object.entries(PARTNER_KINDS).map(([value, label]) => ({ value, label }))}
          arrangement="row"
        />
      </FormRow>
      <SelectField
        {...shared('steeredBy')}
        value={form.steeredBy}
        options={[{ value: '', label: 'niemandem' }, ...steeringOptions(team)]}
      />
      <DateField {...shared('validFrom')} value={form.validFrom} />
      <DateField {...shared('validTo')} value={form.validTo} />
      <TextField {...shared('note')} value={form.note} maxLength={PARTNER_NOTE_MAX} grow />
    </>
  );
}

const PLEASE_CHOOSE = { value: '', label: 'bitte wählen' };

const steeringOptions = ({ members }: ShownTeam) =>
  members
    .filter(({ current }) => current && takesPart(current))
    .map(({ memberKey, name }) => ({ value: memberKey, label: name }));
