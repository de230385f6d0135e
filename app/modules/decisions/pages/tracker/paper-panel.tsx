import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import {
  nextPaperState,
  PAPER_EVENTS,
  PAPER_LABELS,
  type PaperEvent,
} from '../../domain/tracker/paper-transitions.ts';
import type { PathStep } from '../../domain/tracker/path-step.ts';
import { PAPER_NUMBER_MAX } from '../../domain/tracker/plan-paper-entry.ts';
import { type PaperForm, paperFormOf } from './read-entry-form.ts';

export interface PaperPanelProps {
  readonly own: string;
  readonly step: PathStep;
  readonly form: PaperForm | undefined;
}

const EVENT_WORDS: Readonly<Record<PaperEvent, string>> = {
  einreichen: 'ist eingereicht',
  zurueckziehen: 'ist zurückgezogen',
  aufsetzen: 'steht auf der Tagesordnung',
  absetzen: 'ist von der Tagesordnung genommen',
};

/** How far the paper of a step has come, its number and whether it is public, until the body has decided. */
export function PaperPanel({ own, step, form }: PaperPanelProps) {
  const typed = form ?? paperFormOf(step);
  const events = PAPER_EVENTS.filter((event) => nextPaperState(step.paper, event) !== undefined);
  return (
    <Panel
      title={`Vorlage für: ${step.bodyName}`}
      id="vorlage"
      aside={<span>{PAPER_LABELS[step.paper]}</span>}
    >
      <Form
        action={`${own}/vorlage`}
        hidden={{ schritt: step.position.toString(), version: step.version.toString() }}
      >
        <SelectField
          id="vorgang"
          name="vorgang"
          label="Die Vorlage"
          value={typed.event}
          options={[
            { value: '', label: 'bleibt, wie sie ist' },
            ...events.map((event) => ({ value: event, label: EVENT_WORDS[event] })),
          ]}
        />
        <TextField
          id="nummer"
          name="nummer"
          label="Nummer der Vorlage (freiwillig)"
          value={typed.paperNumber}
          maxLength={PAPER_NUMBER_MAX}
        />
        <FormRow>
          <Checkbox
            id="nichtoeffentlich"
            name="nichtoeffentlich"
            value="ja"
            label="wird nicht öffentlich behandelt (§ 52 HGO)"
            checked={typed.nonPublic}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit">Vorlage speichern</Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}
