import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, NumberField, SelectField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CENTRES, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { type FormShown, fieldsOf } from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';
import { PooledGroup } from './pooled-group.tsx';
import { POOLED_SPEC } from './pooled-spec.ts';

/** What doing it together costs whatever the number of cases, how it is split, and how it is worked out. */
export function PooledFields({ form, page }: { readonly form: FormShown; readonly page: ProcessCostPage }) {
  const field = fieldsOf(form, POOLED_SPEC);
  const grades = gradeOptions(page.rates, 'keine');
  const { label: legend, ...key } = field('schluessel');
  return (
    <>
      <PooledGroup
        id="kosten"
        legend="Kosten der Zentren"
        hint="Fixkosten sind Leitung, Räume und Verfahren: was unabhängig von den Fällen anfällt. Aufbau ist, was es einmal kostet, bis es läuft."
      >
        <NumberField {...field('fixkosten')} label="Fixkosten im Jahr" unit="€" />
        <NumberField {...field('aufbau')} unit="€" />
        <NumberField {...field('jahre')} label="Aufbau verteilt auf" unit="Jahre" />
      </PooledGroup>
      <FormRow>
        <RadioGroup
          {...key}
          legend={legend}
          hint="Gilt für Fixkosten, Aufbau und Mindestbesetzung. Die Arbeit an den Fällen zahlt, wer sie verursacht."
          arrangement="row"
          options={Object.entries(SPLIT_KEYS).map(([value, label]) => ({ value, label }))}
        />
      </FormRow>
      <PooledGroup
        id="mindestbesetzung"
        legend="Mindestbesetzung (freiwillig)"
        hint="So viele Stellen, dass jemand vertreten kann. Was die Arbeit nicht füllt, wird als vorgehalten gezeigt und geteilt."
      >
        <NumberField {...field('dlz-stellen')} label={CENTRES.standardisierbar} unit="Stellen" />
        <SelectField {...field('dlz-gruppe')} label="Entgeltgruppe dort" options={grades} />
        <NumberField {...field('kpz-stellen')} label={CENTRES.qualifiziert} unit="Stellen" />
        <SelectField {...field('kpz-gruppe')} label="Entgeltgruppe dort" options={grades} />
      </PooledGroup>
      <PooledGroup
        id="rechnung"
        legend="Wie gerechnet wird"
        hint="Am Preisstand müssen Kosten je Entgeltgruppe gelten. Füllt die Aufgabe in einem Rathaus heute weniger Stellen, gilt die Vertretung dort als nicht gesichert."
      >
        <DateField {...field('preisstand')} />
        <NumberField {...field('vertretung')} unit="Stellen" />
      </PooledGroup>
    </>
  );
}
