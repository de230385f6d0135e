import type { ReactNode } from 'react';
import { Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, NumberField, SelectField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { PooledDraft } from '../../domain/advantage/check-pooled-cost.ts';
import { CENTRES, isSplitKey, SPLIT_KEYS } from '../../domain/advantage/process-model.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { type FormShown, type FormSpec, fieldsOf } from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';

/** Field of the form for each field of the rules. */
export const POOLED_FIELDS: Readonly<Record<keyof PooledDraft, string>> = {
  fixedCost: 'fixkosten',
  splitKey: 'schluessel',
  setUpCost: 'aufbau',
  setUpYears: 'jahre',
  serviceStaff: 'dlz-stellen',
  serviceGrade: 'dlz-gruppe',
  competenceStaff: 'kpz-stellen',
  competenceGrade: 'kpz-gruppe',
  deputyFrom: 'vertretung',
  pricedOn: 'preisstand',
};

export const POOLED_SPEC: FormSpec = {
  labels: {
    fixkosten: 'Fixkosten der Zentren im Jahr',
    schluessel: 'Wie werden sie geteilt?',
    aufbau: 'Aufbau einmalig',
    jahre: 'Verteilt auf',
    'dlz-stellen': 'Mindestbesetzung Dienstleistungszentrum',
    'dlz-gruppe': 'Entgeltgruppe Dienstleistungszentrum',
    'kpz-stellen': 'Mindestbesetzung Kompetenzzentrum',
    'kpz-gruppe': 'Entgeltgruppe Kompetenzzentrum',
    vertretung: 'Vertretung ist gesichert ab',
    preisstand: 'Preisstand',
  },
  idOf: (field) => Object.entries(POOLED_FIELDS).find(([name]) => name === field)?.[1] ?? 'fixkosten',
  wordOf: (id, value) => (id === 'schluessel' && isSplitKey(value) ? SPLIT_KEYS[value] : value),
};

/** What doing it together costs whatever the number of cases, how it is split, and how it is worked out. */
export function PooledFields({ form, page }: { readonly form: FormShown; readonly page: ProcessCostPage }) {
  const field = fieldsOf(form, POOLED_SPEC);
  const grades = gradeOptions(page.rates, 'keine');
  const { label: legend, ...key } = field('schluessel');
  return (
    <>
      <Group
        id="kosten"
        legend="Kosten der Zentren"
        hint="Fixkosten sind Leitung, Räume und Verfahren: was unabhängig von den Fällen anfällt. Aufbau ist, was es einmal kostet, bis es läuft."
      >
        <NumberField {...field('fixkosten')} label="Fixkosten im Jahr" unit="€" />
        <NumberField {...field('aufbau')} unit="€" />
        <NumberField {...field('jahre')} label="Aufbau verteilt auf" unit="Jahre" />
      </Group>
      <FormRow>
        <RadioGroup
          {...key}
          legend={legend}
          hint="Gilt für Fixkosten, Aufbau und Mindestbesetzung. Die Arbeit an den Fällen zahlt, wer sie verursacht."
          arrangement="row"
          options={Object.entries(SPLIT_KEYS).map(([value, label]) => ({ value, label }))}
        />
      </FormRow>
      <Group
        id="mindestbesetzung"
        legend="Mindestbesetzung (freiwillig)"
        hint="So viele Stellen, dass jemand vertreten kann. Was die Arbeit nicht füllt, wird als vorgehalten gezeigt und geteilt."
      >
        <NumberField {...field('dlz-stellen')} label={CENTRES.standardisierbar} unit="Stellen" />
        <SelectField {...field('dlz-gruppe')} label="Entgeltgruppe dort" options={grades} />
        <NumberField {...field('kpz-stellen')} label={CENTRES.qualifiziert} unit="Stellen" />
        <SelectField {...field('kpz-gruppe')} label="Entgeltgruppe dort" options={grades} />
      </Group>
      <Group
        id="rechnung"
        legend="Wie gerechnet wird"
        hint="Am Preisstand müssen Kosten je Entgeltgruppe gelten. Füllt die Aufgabe in einem Rathaus heute weniger Stellen, gilt die Vertretung dort als nicht gesichert."
      >
        <DateField {...field('preisstand')} />
        <NumberField {...field('vertretung')} unit="Stellen" />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** Fields that belong together, in rows of their own: their hints stand above all of them. */
const Group = ({ children, ...group }: GroupProps) => (
  <FormRow>
    <Fieldset {...group}>
      <div className="gw-form">{children}</div>
    </Fieldset>
  </FormRow>
);
