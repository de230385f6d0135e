import { NumberField, TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { FACTS_NOTE_MAX } from '../../domain/advantage/check-member-facts.ts';
import { SaveForm } from './edit-page.tsx';
import { type FormShown, fieldsOf } from './form-state.tsx';
import type { MemberViewProps } from './member-view-props.ts';
import { ProcessFields } from './process-facts-fields.tsx';

export function FactsForm({
  page,
  form,
  spec,
  action,
  back,
}: MemberViewProps & { readonly form: FormShown }) {
  const field = fieldsOf(form, spec);
  const { processes } = page.model;
  return (
    <Panel title="Angaben dieser Kommune" id="angaben" className="gw-screen-only">
      {processes.length === 0 && (
        <EmptyState title="Noch kein Prozess">
          Fallzahlen und Minuten lassen sich angeben, sobald das Modell Prozesse hat. Kosten können Sie schon
          eintragen.
        </EmptyState>
      )}
      <SaveForm form={form} action={action} back={back}>
        {processes.map((process) => (
          <FormRow key={process.id}>
            <ProcessFields process={process} field={field} />
          </FormRow>
        ))}
        <NumberField
          {...field('kosten-heute')}
          unit="€"
          hint="Material, Software, Räume. Wenn nichts anfällt: 0."
        />
        <NumberField
          {...field('kosten-gemeinsam')}
          unit="€"
          hint="Was diese Kommune auch gemeinsam allein trägt. Wenn nichts anfällt: 0."
        />
        <FormRow>
          <TextArea
            {...field('quelle')}
            rows={2}
            maxLength={FACTS_NOTE_MAX}
            hint="Zum Beispiel „Erhebung Frage 12“ oder „Haushaltsplan 2026“."
          />
        </FormRow>
      </SaveForm>
    </Panel>
  );
}
