import { RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { TITLE_MAX } from '../../domain/advantage/check-process.ts';
import { STEP_KINDS } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { type FormShown, fieldsOf } from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';
import { STEP_SPEC } from './step-spec.ts';
import { StepWork } from './step-work.tsx';

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
      <StepWork when="heute" legend="Heute" hint={TODAY_HINT} field={field} grades={grades} />
      <StepWork when="gemeinsam" legend="Gemeinsam" field={field} grades={grades} />
    </>
  );
}

const TODAY_HINT = 'Vorgabe für alle; jede Kommune kann eigene Minuten angeben.';
