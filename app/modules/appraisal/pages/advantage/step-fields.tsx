import { Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { type StepDraft, TITLE_MAX } from '../../domain/advantage/check-process.ts';
import { isStepKind, STEP_KINDS } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { type FormShown, type FormSpec, fieldsOf } from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';

/** Field of the form for each field of the rules. */
export const STEP_FIELDS: Readonly<Record<keyof StepDraft, string>> = {
  title: 'titel',
  kind: 'art',
  sharePercent: 'anteil',
  minutesToday: 'minuten-heute',
  minutesPooled: 'minuten-gemeinsam',
  gradeToday: 'gruppe-heute',
  gradePooled: 'gruppe-gemeinsam',
};

export const STEP_SPEC: FormSpec = {
  labels: {
    titel: 'Schritt',
    art: 'Wohin gehört er gemeinsam?',
    anteil: 'Anteil der Fälle',
    'minuten-heute': 'Minuten je Fall heute',
    'minuten-gemeinsam': 'Minuten je Fall gemeinsam',
    'gruppe-heute': 'Entgeltgruppe heute',
    'gruppe-gemeinsam': 'Entgeltgruppe gemeinsam',
  },
  idOf: (field) => Object.entries(STEP_FIELDS).find(([name]) => name === field)?.[1] ?? 'titel',
  wordOf: (id, value) => (id === 'art' && isStepKind(value) ? STEP_KINDS[value] : value),
};

/** What a step is: its kind, its share of the cases, minutes and pay grade today and together. */
export function StepFields({ form, page }: { readonly form: FormShown; readonly page: ProcessCostPage }) {
  const field = fieldsOf(form, STEP_SPEC);
  const grades = gradeOptions(page.rates, 'wählen');
  const { label: legend, ...kind } = field('art');
  return (
    <>
      <FormRow>
        <TextField {...field('titel')} maxLength={TITLE_MAX} />
      </FormRow>
      <FormRow>
        <RadioGroup
          {...kind}
          legend={legend}
          options={[
            {
              value: 'standardisierbar',
              label: STEP_KINDS.standardisierbar,
              hint: 'Überall gleich: ins Dienstleistungszentrum.',
            },
            {
              value: 'qualifiziert',
              label: STEP_KINDS.qualifiziert,
              hint: 'Braucht Fachwissen: ins Kompetenzzentrum.',
            },
            {
              value: 'vor-ort',
              label: STEP_KINDS['vor-ort'],
              hint: 'Bleibt auch gemeinsam im eigenen Rathaus.',
            },
          ]}
        />
      </FormRow>
      <NumberField {...field('anteil')} unit="Prozent" hint="Wie viele der Fälle ihn brauchen." />
      <Work when="heute" legend="Heute" hint={TODAY_HINT} field={field} grades={grades} />
      <Work when="gemeinsam" legend="Gemeinsam" field={field} grades={grades} />
    </>
  );
}

const TODAY_HINT = 'Vorgabe für alle; jede Kommune kann eigene Minuten angeben.';

interface WorkProps {
  readonly when: 'heute' | 'gemeinsam';
  readonly legend: string;
  readonly hint?: string;
  readonly field: ReturnType<typeof fieldsOf>;
  readonly grades: ReturnType<typeof gradeOptions>;
}

/** Minutes and pay grade, today or together. */
const Work = ({ when, field, grades, ...group }: WorkProps) => (
  <FormRow>
    <Fieldset id={when} {...group}>
      <div className="gw-form">
        <NumberField {...field(`minuten-${when}`)} label="Minuten je Fall" unit="Minuten" />
        <SelectField {...field(`gruppe-${when}`)} label="Entgeltgruppe" options={grades} />
      </div>
    </Fieldset>
  </FormRow>
);
