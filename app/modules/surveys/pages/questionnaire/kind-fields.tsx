import type { ReactNode } from 'react';
import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { QuestionKind } from '../../domain/questionnaire/question.ts';
import { UNIT_MAX } from '../../domain/questionnaire/read-question.ts';
import { fieldAt } from './question-errors.ts';
import { type KindFieldsProps, MeasureField, RangeFields } from './range-fields.tsx';

/** What belongs to the kind of a question alone. */
export function KindFields(props: KindFieldsProps) {
  const fields = FIELDS[props.kind](props);
  return fields === null ? null : (
    <FormRow>
      <Panel title="Antwort" id="blatt-antwort">
        <div className="gw-stack">{fields}</div>
      </Panel>
    </FormRow>
  );
}

const FIELDS: Readonly<Record<QuestionKind, (props: KindFieldsProps) => ReactNode>> = {
  zahl: (props) => (
    <>
      <TextField
        {...fieldAt(props.errors, 'einheit')}
        label="Einheit"
        hint="Mit dem Zeitraum: „Stunden im Jahr“, „Minuten je Fall“."
        value={props.draft.unit}
        maxLength={UNIT_MAX}
      />
      <SelectField
        {...fieldAt(props.errors, 'stellen')}
        label="Nachkommastellen"
        value={props.draft.places}
        options={['0', '1', '2', '3'].map((value) => ({ value, label: value === '0' ? 'keine' : value }))}
      />
      <Checkbox
        id="faelle"
        name="faelle"
        label="Diese Zahl zählt die Fälle"
        hint="An ihr werden andere Angaben „je Fall“ gemessen. Höchstens eine Frage."
        checked={props.draft.countsCases}
      />
      <MeasureField {...props} />
      <RangeFields {...props} />
    </>
  ),
  betrag: (props) => (
    <>
      <MeasureField {...props} />
      <RangeFields {...props} />
    </>
  ),
  auswahl: ({ draft, errors }) => (
    <>
      <TextArea
        {...fieldAt(errors, 'antworten')}
        label="Antworten"
        hint="Jede in einer Zeile."
        value={draft.choices}
        rows={6}
      />
      <Checkbox id="mehrere" name="mehrere" label="Mehrere Antworten möglich" checked={draft.several} />
    </>
  ),
  text: () => null,
  tabelle: ({ draft, errors }) => (
    <TextArea
      {...fieldAt(errors, 'spalten')}
      label="Spalten"
      hint="Jede in einer Zeile; für Zahlen „Fälle im Jahr | Zahl“, für Beträge „Kosten | Euro“."
      value={draft.columns}
      rows={5}
    />
  ),
  personal: (props) => (
    <>
      <p>
        Gefragt wird nach Entgeltgruppe, Personen und Stellenanteil. Verglichen werden Standardkosten; Angaben
        zu weniger als drei Personen sehen andere Kommunen nicht.
      </p>
      <MeasureField {...props} />
    </>
  ),
  datei: () => null,
};
