import { Button } from '../../../../ui/button.tsx';
import { DateField, FileField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { ENTRY_TEXT_MAX } from '../../domain/tracker/entry-refusals.ts';
import { stateWord } from '../../domain/tracker/entry-sentence.ts';
import { isDecided, type PathStep } from '../../domain/tracker/path-step.ts';
import { isResult, possibleEvents, type StepEvent } from '../../domain/tracker/step-transitions.ts';
import { errorAt } from './path-forms.ts';
import type { EntryForm } from './read-entry-form.ts';

export interface EntryPanelProps {
  readonly own: string;
  readonly step: PathStep;
  readonly form: EntryForm | undefined;
  readonly errors: readonly FieldError[];
  readonly inTheirName: boolean;
}

/** Result, planned sitting, postponement or correction of one step. */
export function EntryPanel({ own, step, form, errors, inTheirName }: EntryPanelProps) {
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
        <ResultFields step={step} form={form} errors={errors} />
        {decided && (
          <FormRow>
            <TextField
              {...at('grund')}
              label="Grund der Berichtigung"
              hint="Der alte Eintrag bleibt im Verlauf stehen."
              value={form?.correction}
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

const options = (step: PathStep): readonly { value: string; label: string }[] =>
  possibleEvents(step.station, step.state).map((event) => ({
    value: event,
    label: eventWord(step, event),
  }));

function eventWord({ station }: PathStep, event: StepEvent): string {
  if (isResult(event)) return stateWord(station, event);
  if (event === 'planen') return station === 'fachamt' ? 'wird fertig am' : 'Sitzung geplant';
  return event === 'vertagen' ? 'vertagt' : 'Ergebnis zurücknehmen';
}

function ResultFields({ step, form, errors }: Pick<EntryPanelProps, 'step' | 'form' | 'errors'>) {
  const at = (field: string) => ({ id: field, name: field, error: errorAt(errors, field) });
  return (
    <>
      <SelectField
        {...at('ergebnis')}
        label="Was ist geschehen?"
        value={form?.event}
        options={[{ value: '', label: 'bitte wählen' }, ...options(step)]}
      />
      <DateField
        {...at('tag')}
        label="Tag"
        hint="Der Sitzung. Beim Vertagen leer: nächste bekannte Sitzung."
        value={form?.on}
      />
      <TextField {...at('ja')} label="Ja" inputMode="numeric" value={form?.yes} />
      <TextField id="nein" name="nein" label="Nein" inputMode="numeric" value={form?.no} />
      <TextField
        id="enthaltung"
        name="enthaltung"
        label="Enthaltungen"
        inputMode="numeric"
        value={form?.abstain}
      />
      <FormRow>
        <TextArea
          {...at('text')}
          label="Abweichung oder Bedingung"
          hint="Nötig, wenn abweichend oder mit Bedingung beschlossen wurde."
          value={form?.text}
          rows={3}
          maxLength={ENTRY_TEXT_MAX}
        />
      </FormRow>
    </>
  );
}
