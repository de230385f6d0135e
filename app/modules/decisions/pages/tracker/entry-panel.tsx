import { Button } from '../../../../ui/button.tsx';
import { FileField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { ENTRY_TEXT_MAX } from '../../domain/tracker/entry-refusals.ts';
import { isDecided } from '../../domain/tracker/path-step.ts';
import { errorAt } from './path-forms.ts';
import { ResultFields, type ResultFieldsProps } from './result-fields.tsx';

export interface EntryPanelProps extends ResultFieldsProps {
  readonly own: string;
  readonly inTheirName: boolean;
}

/** Result, planned sitting, postponement or correction of one step. */
export function EntryPanel({ own, step, events, form, errors, inTheirName }: EntryPanelProps) {
  const at = (field: string) => ({ id: field, name: field, error: errorAt(errors, field) });
  const decided = isDecided(step);
  return (
    <Panel
      title={decided ? `Berichtigen: ${step.bodyName}` : `Eintragen: ${step.bodyName}`}
      id="eintrag"
      aside={inTheirName && <span>im Auftrag des Mitglieds</span>}
    >
      <Form
        action={`${own}/ergebnis`}
        upload
        hidden={{ schritt: step.position.toString(), version: step.version.toString() }}
      >
        <ResultFields step={step} events={events} form={form} errors={errors} />
        {decided && (
          <FormRow>
            <TextField
              {...at('grund')}
              label="Grund der Berichtigung"
              hint="Der alte Eintrag bleibt im Verlauf stehen."
              value={form?.correction}
              maxLength={ENTRY_TEXT_MAX}
              grow
            />
          </FormRow>
        )}
        <FormRow>
          <FileField
            {...at('nachweis')}
            label="Nachweis als PDF (freiwillig)"
            hint="Auszug aus der Niederschrift oder Mail als PDF. Nach einer Ablehnung des Formulars bitte neu wählen."
            accept=".pdf,application/pdf"
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            {decided ? 'Berichtigen' : 'Eintragen'}
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}
