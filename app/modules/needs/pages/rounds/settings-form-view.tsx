import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, NumberField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { CRITERIA, CRITERION_LABELS } from '../../domain/index.ts';
import { TITLE_MAX } from '../../domain/rounds/check-settings.ts';
import { VISIBILITIES, VISIBILITY_LABELS } from '../../domain/rounds/may-read-round.ts';
import type { SettingsRefusal } from '../../domain/rounds/round-settings.ts';
import type { RoundRecord } from '../../use-cases/rounds/list-rounds.ts';
import type { SettingsChoices } from '../../use-cases/rounds/read-choices.ts';
import { WEIGHT_FIELDS } from '../ranking/weight-fields.ts';
import { CohortFields } from './cohort-fields.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import type { SettingsForm } from './read-settings-form.ts';
import { RoundSampleNotice } from './round-sample-notice.tsx';
import type { SettingsPartProps } from './settings-props.ts';
import { SliceFields } from './slice-fields.tsx';

export interface SettingsFormViewProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  /** Where "Abbrechen" leads. */
  readonly back: string;
  readonly form: SettingsForm;
  readonly choices: SettingsChoices;
  readonly refusals: readonly SettingsRefusal[];
  /** The stored round, which may be made up. */
  readonly sample?: RoundRecord;
}

/** Sets up a round: what is asked, who is asked, what counts, who reads it. */
export function SettingsFormView({
  title,
  lead,
  action,
  back,
  refusals,
  sample,
  ...part
}: SettingsFormViewProps) {
  const error = (field: SettingsRefusal['field']): string | undefined =>
    refusals.find((refusal) => refusal.field === field)?.reason;
  const props = { ...part, error };
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {sample && <RoundSampleNotice round={sample} />}
      <ErrorSummary errors={refusals.map(summaryOf)} />
      <Panel>
        <Form action={action} hidden={{ version: part.form.version }}>
          <HeadFields {...props} />
          <FormRow>
            <SliceFields {...props} />
          </FormRow>
          <FormRow>
            <CohortFields {...props} />
          </FormRow>
          <FormRow>
            <WeightFields {...props} />
          </FormRow>
          <FormRow>
            <CriterionFields {...props} />
          </FormRow>
          <VisibilityFields {...props} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={back}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const HeadFields = ({ form, choices, error }: SettingsPartProps) => (
  <>
    <FormRow>
      <TextField
        id="titel"
        name="titel"
        label="Titel"
        value={form.title}
        maxLength={TITLE_MAX}
        error={error('title')}
      />
    </FormRow>
    <DateField
      id="stichtag"
      name="stichtag"
      label="Stichtag"
      hint="Für welchen Stand die Antworten gelten."
      value={form.asOf}
      error={error('asOf')}
    />
    <DateField
      id="frist"
      name="frist"
      label="Antwort bis"
      hint="Letzter Tag, an dem Kommunen antworten."
      value={form.dueOn}
      error={error('dueOn')}
    />
    <SelectField
      id="vorrunde"
      name="vorrunde"
      label="Vorrunde"
      hint="Ihre Werte werden eingetragen, ihre Ränge verglichen."
      value={form.previousRoundId}
      options={[
        { value: '', label: 'keine' },
        ...choices.previousRounds.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      error={error('previousRound')}
    />
  </>
);

const WeightFields = ({ form, error }: SettingsPartProps) => (
  <Fieldset
    id={WEIGHT_FIELDS.members}
    legend="Gewichte der Punktzahl in Prozent"
    hint="Zusammen 100. Andere Gewichte lassen sich auf der Seite der Rangfolge ausprobieren, ohne etwas zu ändern."
    error={error('weights')}
  >
    <div className="gw-form">
      {CRITERIA.map((criterion) => (
        <NumberField
          key={criterion}
          id={`${WEIGHT_FIELDS[criterion]}-feld`}
          name={WEIGHT_FIELDS[criterion]}
          label={CRITERION_LABELS[criterion]}
          unit="%"
          value={form.weights[criterion]}
        />
      ))}
    </div>
  </Fieldset>
);

const VisibilityFields = ({ form, error }: SettingsPartProps) => (
  <>
    <NumberField
      id="kreisweit-ab"
      name="kreisweit-ab"
      label="Kreisweit ab"
      hint="Anteil der antwortenden Kommunen, ab dem ein Bereich den ganzen Kreis angeht."
      unit="%"
      value={form.countyWideFrom}
      error={error('countyWideFrom')}
    />
    <RadioGroup
      id="sicht-rangfolge"
      name="sicht-rangfolge"
      legend="Wer sieht nach der Freigabe die Rangfolge?"
      value={form.rankingVisibility}
      options={AUDIENCES}
      error={error('rankingVisibility')}
    />
    <RadioGroup
      id="sicht-bewertungen"
      name="sicht-bewertungen"
      legend="Wer sieht nach der Freigabe, welche Kommune was gesagt hat?"
      hint="Öffentlich werden einzelne Bewertungen nie."
      value={form.ratingsVisibility}
      options={AUDIENCES.filter(({ value }) => value !== 'oeffentlich')}
      error={error('ratingsVisibility')}
    />
  </>
);

const AUDIENCES = VISIBILITIES.map((value) => ({ value, label: VISIBILITY_LABELS[value] }));

const FIELD: Readonly<Record<SettingsRefusal['field'], { readonly id: string; readonly label: string }>> = {
  title: { id: 'titel', label: 'Titel' },
  asOf: { id: 'stichtag', label: 'Stichtag' },
  dueOn: { id: 'frist', label: 'Antwort bis' },
  tasks: { id: 'auswahl', label: 'Aufgaben' },
  members: { id: 'kommunen', label: 'Kommunen' },
  weights: { id: `${WEIGHT_FIELDS.members}-feld`, label: 'Gewichte' },
  criteria: { id: 'kriterium-1', label: 'Weitere Kriterien' },
  countyWideFrom: { id: 'kreisweit-ab', label: 'Kreisweit ab' },
  rankingVisibility: { id: 'sicht-rangfolge', label: 'Sicht auf die Rangfolge' },
  ratingsVisibility: { id: 'sicht-bewertungen', label: 'Sicht auf einzelne Bewertungen' },
  previousRound: { id: 'vorrunde', label: 'Vorrunde' },
  conflict: { id: 'titel', label: 'Zwischenzeitlich geändert' },
};

const summaryOf = ({ field, reason }: SettingsRefusal) => ({
  field: FIELD[field].id,
  label: FIELD[field].label,
  message: reason,
});
