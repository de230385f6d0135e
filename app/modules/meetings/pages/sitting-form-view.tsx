import { germanDate } from '../../../foundation/german.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField, TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../ui/notice.tsx';
import { SITTING_NOTE_MAX, type SittingField, type SittingForm } from '../domain/check-sitting.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { SittingLine } from '../use-cases/list-sittings.ts';
import { daysText, dayText } from './date-text.ts';
import { MeetingsSampleNotice } from './sample-notice.tsx';

export interface SittingFormViewProps {
  /** Address of the member's page. */
  readonly own: string;
  /** The sitting as it is stored now. */
  readonly line: SittingLine;
  readonly form: SittingForm;
  /** Version the edit starts from. */
  readonly version: string;
  readonly refusals: readonly Refusal<SittingField>[];
  /** Someone else changed it meanwhile. */
  readonly isCrossed: boolean;
}

const FIELD: Readonly<Record<SittingField, { field: string; label: string }>> = {
  on: { field: 'tag', label: 'Sitzungstag' },
  closesOn: { field: 'abgabeschluss', label: 'Eigener Abgabeschluss (freiwillig)' },
  note: { field: 'bemerkung', label: 'Bemerkung (freiwillig)' },
};

const CROSSED = {
  field: 'tag',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Changes, cancels or restores a sitting. */
export function SittingFormView(props: SittingFormViewProps) {
  const { line, refusals, isCrossed } = props;
  const { sitting, body, member } = line;
  return (
    <>
      <PageTitle
        title={`${body.name} am ${germanDate(sitting.on)}`}
        lead={member.name}
        badge={sitting.cancelled && <Badge tone="danger">abgesagt</Badge>}
      />
      <ErrorSummary
        errors={[
          ...(isCrossed ? [CROSSED] : []),
          ...refusals.map(({ field, message }) => ({ ...FIELD[field], message })),
        ]}
      />
      {isCrossed && <Conflict line={line} />}
      <MeetingsSampleNotice items={[sitting]} />
      <Split main={<ChangePanel {...props} />} side={<CancelPanel {...props} />} />
    </>
  );
}

function ChangePanel({ own, line, form, version, refusals }: SittingFormViewProps) {
  const field = (name: SittingField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <Panel title="Angaben" id="angaben">
      <Form action={`${own}/sitzung/${line.sitting.id}`} narrow hidden={{ version }}>
        <DateField {...field('on')} />
        <DateField
          {...field('closesOn')}
          hint={`Leer gilt die Frist des Gremiums: ${daysText(line.body.closingDays)} vorher.`}
        />
        <TextField {...field('note')} maxLength={SITTING_NOTE_MAX} />
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

const CancelPanel = ({ own, line: { sitting } }: SittingFormViewProps) => (
  <Panel
    title={sitting.cancelled ? 'Absage zurücknehmen' : 'Sitzung absagen'}
    id="absage"
    className="gw-stack"
  >
    <p>
      {sitting.cancelled
        ? 'Die Sitzung zählt danach wieder, wenn nach dem nächsten Termin gefragt wird.'
        : 'Eine abgesagte Sitzung bleibt sichtbar und zählt nicht mehr. Die Absage lässt sich zurücknehmen.'}
    </p>
    <Form
      action={`${own}/sitzung/${sitting.id}/${sitting.cancelled ? 'zuruecknehmen' : 'absagen'}`}
      narrow
      hidden={{ version: String(sitting.version) }}
    >
      <FormButtons>
        <Button type="submit">{sitting.cancelled ? 'Absage zurücknehmen' : 'Sitzung absagen'}</Button>
      </FormButtons>
    </Form>
  </Panel>
);

const Conflict = ({ line: { sitting, closesOn } }: { readonly line: SittingLine }) => (
  <Notice tone="warning" title="Jemand anderes hat diese Sitzung inzwischen geändert.">
    <p>
      Jetzt gespeichert: {dayText(sitting.on)}, Abgabeschluss {dayText(closesOn)}
      {sitting.note !== '' && `, „${sitting.note}“`}
      {sitting.cancelled && ', abgesagt'}. Ihre Eingabe unten ist noch nicht gespeichert; „Speichern“ ersetzt
      diesen Stand.
    </p>
  </Notice>
);
