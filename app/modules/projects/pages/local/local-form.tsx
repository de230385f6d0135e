import { germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { type LocalDraft, NOTE_MAX, OFFICE_MAX } from '../../domain/local/check-local-part.ts';
import { LOCAL_STATES, type LocalEvent, type LocalState } from '../../domain/local/local-part.ts';
import { fieldAt } from '../life/life-errors.ts';
import { spanText } from './local-view.tsx';

interface LocalFormProps {
  readonly action: string;
  readonly back: string;
  readonly version: number;
  readonly draft: LocalDraft;
  readonly errors: readonly FieldError[];
}

/** Where one town hall stands. */
export const LocalForm = ({ action, back, version, draft, errors }: LocalFormProps) => (
  <Panel title="Eintragen" id="eintragen" className="gw-screen-only">
    <Form action={action} hidden={{ version: version.toString() }}>
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, 'stand')}
          legend="Wo steht es?"
          value={draft.state}
          options={(Object.keys(LOCAL_STATES) as LocalState[]).map((state) => ({
            value: state,
            label: LOCAL_STATES[state],
          }))}
        />
      </FormRow>
      <TextField
        {...fieldAt(errors, 'amt')}
        label="Federführendes Amt (freiwillig)"
        hint="Das Amt, nicht die Person: zum Beispiel Hauptamt."
        value={draft.office}
        maxLength={OFFICE_MAX}
      />
      <DateField {...fieldAt(errors, 'beginn')} label="Beginn vor Ort" value={draft.startsOn} />
      <DateField {...fieldAt(errors, 'ende')} label="Ende vor Ort" value={draft.endsOn} />
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'bemerkung')}
          label="Bemerkung"
          hint="Nötig, wenn es entfällt: der Grund."
          value={draft.note}
          rows={3}
          maxLength={NOTE_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Speichern
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

/** How it came to stand where it stands. */
export const LocalLog = ({ events }: { readonly events: readonly LocalEvent[] }) => (
  <Panel title="Bisher eingetragen" id="verlauf">
    {events.length === 0 ? (
      <EmptyState title="Noch nichts eingetragen">
        Hier steht, was die Kommune oder die Geschäftsstelle über die Arbeit vor Ort einträgt.
      </EmptyState>
    ) : (
      <DescriptionList
        items={events.map((event) => ({
          term: `${germanDate(germanDay(event.at))}, ${event.byLabel}`,
          value: [LOCAL_STATES[event.state], event.office, spanText(event), event.note]
            .filter((part) => part !== '')
            .join('. '),
        }))}
      />
    )}
  </Panel>
);
