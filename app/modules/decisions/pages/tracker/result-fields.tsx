import { Fieldset } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { ENTRY_TEXT_MAX } from '../../domain/tracker/entry-refusals.ts';
import { stateWord } from '../../domain/tracker/entry-sentence.ts';
import type { PathStep } from '../../domain/tracker/path-step.ts';
import { sits } from '../../domain/tracker/station.ts';
import { isResult, type StepEvent } from '../../domain/tracker/step-transitions.ts';
import { errorAt } from './path-forms.ts';
import type { EntryForm } from './read-entry-form.ts';

export interface ResultFieldsProps {
  readonly step: PathStep;
  /** What the path lets happen to the step now. */
  readonly events: readonly StepEvent[];
  readonly form: EntryForm | undefined;
  readonly errors: readonly FieldError[];
}

/** What happened, when, with which votes and changes, as far as the station knows them: only who sits votes. */
export function ResultFields(props: ResultFieldsProps) {
  const { step, events, form, errors } = props;
  const at = (field: string) => ({ id: field, name: field, error: errorAt(errors, field) });
  return (
    <>
      <SelectField
        {...at('ergebnis')}
        label="Was ist geschehen?"
        hint={events.some(isResult) ? undefined : RESULT_LATER}
        value={form?.event}
        options={[{ value: '', label: 'bitte wählen' }, ...options(step, events)]}
      />
      <DateField
        {...at('tag')}
        label="Tag"
        hint={sits(step.station) ? SITTING_DAY : undefined}
        value={form?.on}
      />
      {sits(step.station) && <VoteFields {...props} />}
      {step.station !== 'fachamt' && <ChangeField {...props} />}
    </>
  );
}

const VoteFields = ({ form, errors }: ResultFieldsProps) => (
  <FormRow>
    <Fieldset id="stimmen" legend="Stimmen (freiwillig)">
      <div className="gw-form">
        <TextField
          id="ja"
          name="ja"
          error={errorAt(errors, 'ja')}
          label="Ja"
          inputMode="numeric"
          value={form?.yes}
        />
        <TextField id="nein" name="nein" label="Nein" inputMode="numeric" value={form?.no} />
        <TextField
          id="enthaltung"
          name="enthaltung"
          label="Enthaltungen"
          inputMode="numeric"
          value={form?.abstain}
        />
      </div>
    </Fieldset>
  </FormRow>
);

/** A department writes the paper itself: it neither deviates from it nor sets conditions. */
const ChangeField = ({ form, errors }: ResultFieldsProps) => (
  <FormRow>
    <TextArea
      id="text"
      name="text"
      error={errorAt(errors, 'text')}
      label="Abweichung oder Bedingung"
      hint="Nötig, wenn abweichend oder mit Bedingung beschlossen wurde."
      value={form?.text}
      rows={3}
      maxLength={ENTRY_TEXT_MAX}
    />
  </FormRow>
);

const SITTING_DAY = 'Der Tag der Sitzung. Beim Vertagen leer lassen: Dann gilt die nächste bekannte Sitzung.';
const RESULT_LATER = 'Ein Ergebnis tragen Sie ein, sobald die Gremien davor entschieden haben.';

const options = (step: PathStep, events: readonly StepEvent[]): readonly { value: string; label: string }[] =>
  events.map((event) => ({ value: event, label: eventWord(step, event) }));

function eventWord({ station }: PathStep, event: StepEvent): string {
  if (isResult(event)) return stateWord(station, event);
  if (event === 'planen') return station === 'fachamt' ? 'wird fertig am' : 'Sitzung geplant';
  return event === 'vertagen' ? 'vertagt' : 'Ergebnis zurücknehmen';
}
