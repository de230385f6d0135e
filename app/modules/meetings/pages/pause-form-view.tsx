import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField, SelectField, TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../ui/notice.tsx';
import { PAUSE_KIND_LABELS, PAUSE_KINDS } from '../domain/body-calendar.ts';
import type { PauseField, PauseForm } from '../domain/check-pause.ts';
import type { PauseRecord } from '../domain/meeting-records.ts';
import type { Refusal } from '../domain/refusal.ts';
import { dayText } from './date-text.ts';

export interface PauseFormViewProps {
  readonly own: string;
  /** The pause to change; undefined adds one. */
  readonly pause: PauseRecord | undefined;
  readonly form: PauseForm;
  /** Version the edit starts from. */
  readonly version: string;
  readonly refusals: readonly Refusal<PauseField>[];
  /** What someone else saved meanwhile. */
  readonly conflict: PauseRecord | undefined;
}

const FIELD: Readonly<Record<PauseField, { field: string; label: string }>> = {
  kind: { field: 'art', label: 'Art' },
  title: { field: 'bezeichnung', label: 'Bezeichnung' },
  startsOn: { field: 'von', label: 'Erster Tag' },
  endsOn: { field: 'bis', label: 'Letzter Tag' },
  source: { field: 'quelle', label: 'Quelle' },
};

const CROSSED = {
  field: 'bezeichnung',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Adds, changes or removes a pause. */
export function PauseFormView(props: PauseFormViewProps) {
  const { pause, refusals, conflict } = props;
  return (
    <>
      <PageTitle
        title={pause ? `${pause.title} ändern` : 'Pause eintragen'}
        lead="Gilt für alle Mitglieder: Schulferien, Wahlen und andere Zeiten ohne Sitzungen."
      />
      <ErrorSummary
        errors={[
          ...(conflict ? [CROSSED] : []),
          ...refusals.map(({ field, message }) => ({ ...FIELD[field], message })),
        ]}
      />
      {conflict && (
        <Notice tone="warning" title="Jemand anderes hat diese Pause inzwischen geändert.">
          <p>
            Jetzt gespeichert: {conflict.title} ({PAUSE_KIND_LABELS[conflict.kind]}),{' '}
            {dayText(conflict.startsOn)} bis {dayText(conflict.endsOn)}, Quelle: {conflict.source}.
            „Speichern“ ersetzt diesen Stand durch Ihre Eingabe.
          </p>
        </Notice>
      )}
      {pause ? (
        <Split main={<EntryPanel {...props} />} side={<RemovePanel {...props} />} />
      ) : (
        <EntryPanel {...props} />
      )}
    </>
  );
}

const KINDS = [
  { value: '', label: 'Bitte wählen' },
  ...PAUSE_KINDS.map((kind) => ({ value: kind, label: PAUSE_KIND_LABELS[kind] })),
];

function EntryPanel({ own, pause, form, version, refusals }: PauseFormViewProps) {
  const field = (name: PauseField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <Panel>
      <Form action={`${own}/eintragen`} narrow hidden={{ id: pause?.id ?? '', version }}>
        <SelectField {...field('kind')} options={KINDS} />
        <TextField {...field('title')} hint="Zum Beispiel „Herbstferien 2028“." />
        <DateField {...field('startsOn')} />
        <DateField {...field('endsOn')} />
        <TextField {...field('source')} hint="Woher die Tage stammen." />
        <FormButtons>
          <Button type="submit" look="primary">
            Speichern
          </Button>
          <LinkButton look="tertiary" href={own}>
            Abbrechen
          </LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const RemovePanel = ({ own, pause, version }: PauseFormViewProps) => (
  <Panel title="Pause entfernen" id="entfernen" className="gw-stack">
    <p>Geschätzte Termine können danach in diese Tage fallen. Das Protokoll behält, was hier stand.</p>
    <Form action={`${own}/entfernen`} narrow hidden={{ id: pause?.id ?? '', version }}>
      <FormButtons>
        <Button type="submit">Entfernen</Button>
      </FormButtons>
    </Form>
  </Panel>
);
