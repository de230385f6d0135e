import { germanDate } from '../../../foundation/german.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { DateField, NumberField, SelectField, TextField } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../ui/notice.tsx';
import { DescriptionList } from '../../../ui/text.tsx';
import { BODY_KIND_LABELS, BODY_KINDS } from '../domain/body.ts';
import type { BodyField, BodyForm } from '../domain/check-body.ts';
import type { BodyRecord } from '../domain/meeting-records.ts';
import { rhythmText } from '../domain/next-sitting.ts';
import type { Refusal } from '../domain/refusal.ts';
import { statutoryBodyName } from '../domain/statutory-body-name.ts';
import type { MemberBodies } from '../use-cases/find-member-bodies.ts';
import { daysText } from './date-text.ts';
import { BODY_FIELDS } from './read-body-form.ts';
import { MeetingsSampleNotice } from './sample-notice.tsx';

export interface BodyFormViewProps {
  /** Address of the member's page. */
  readonly own: string;
  readonly member: MemberBodies['member'];
  /** The body to change; undefined adds one. */
  readonly body: BodyRecord | undefined;
  readonly form: BodyForm;
  /** Version the edit starts from. */
  readonly version: string;
  readonly refusals: readonly Refusal<BodyField>[];
  /** What someone else saved meanwhile. */
  readonly conflict: BodyRecord | undefined;
}

const CROSSED = {
  field: 'name',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Adds or changes a body. */
export function BodyFormView(props: BodyFormViewProps) {
  const { own, member, body, version, refusals, conflict } = props;
  return (
    <>
      <PageTitle
        title={body ? `${body.name} ändern` : `Gremium von ${member.name} anlegen`}
        lead="Platz, Fristen und Rhythmus bestimmen, wann eine Vorlage hier frühestens beschlossen werden kann."
      />
      <ErrorSummary
        errors={[
          ...(conflict ? [CROSSED] : []),
          ...refusals.map(({ field, message }) => ({ ...BODY_FIELDS[field], message })),
        ]}
      />
      {conflict && <Conflict theirs={conflict} />}
      {body && <MeetingsSampleNotice items={[body]} />}
      <Panel>
        <Form action={`${own}/gremium`} narrow hidden={{ id: body?.id ?? '', version }}>
          <Fields {...props} />
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
    </>
  );
}

const KINDS = [
  { value: '', label: 'Bitte wählen' },
  ...BODY_KINDS.map((kind) => ({ value: kind, label: BODY_KIND_LABELS[kind] })),
];

function Fields({ member, form, refusals }: BodyFormViewProps) {
  const field = (name: BodyField) => ({
    id: BODY_FIELDS[name].field,
    name: BODY_FIELDS[name].field,
    label: BODY_FIELDS[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <>
      <SelectField {...field('kind')} options={KINDS} />
      <TextField {...field('name')} hint={nameHint(member.kind)} />
      <NumberField {...field('position')} hint="1 berät zuerst." />
      <NumberField
        {...field('closingDays')}
        unit="Tage"
        hint="Fällt er auf ein Wochenende, gilt der Freitag davor."
      />
      <NumberField
        {...field('invitationDays')}
        unit="Tage"
        hint="Ganze Tage dazwischen. Das Gesetz verlangt meist 3, im Kreistag 14."
      />
      <NumberField
        {...field('rhythmWeeks')}
        unit="Wochen"
        hint="Zum Schätzen, wo noch keine Sitzung eingetragen ist."
      />
      <DateField {...field('activeFrom')} />
      <DateField {...field('activeTo')} />
      <TextField
        {...field('source')}
        hint="Woher die Angaben stammen, zum Beispiel „Geschäftsordnung § 5“."
      />
    </>
  );
}

/** The names the law gives, as a help and not as a rule: the member's own usage counts. */
function nameHint(kind: MemberBodies['member']['kind']): string {
  const names = BODY_KINDS.flatMap((body) => {
    const known = statutoryBodyName(kind, body);
    return known && body !== 'leitung' ? [`${known.name} (${known.source})`] : [];
  });
  return names.length === 0 ? 'Wie in der Satzung.' : `Nach dem Gesetz: ${names.join(', ')}.`;
}

const Conflict = ({ theirs }: { readonly theirs: BodyRecord }) => (
  <Notice tone="warning" title="Jemand anderes hat dieses Gremium inzwischen geändert.">
    <p>
      Ihre Eingabe unten ist noch nicht gespeichert. „Speichern“ ersetzt den Stand, der jetzt gespeichert ist:
    </p>
    <DescriptionList
      items={[
        {
          term: 'Name',
          value: `${theirs.name} (${BODY_KIND_LABELS[theirs.kind]}), Platz ${theirs.position}`,
        },
        {
          term: 'Fristen',
          value: `Abgabe ${daysText(theirs.closingDays)}, Einladung ${daysText(theirs.invitationDays)} vorher`,
        },
        { term: 'Rhythmus', value: theirs.rhythmWeeks === null ? 'keiner' : rhythmText(theirs.rhythmWeeks) },
        {
          term: 'Tagt',
          value: `ab ${germanDate(theirs.activeFrom)}${theirs.activeTo === null ? '' : ` bis ${germanDate(theirs.activeTo)}`}`,
        },
        { term: 'Quelle', value: theirs.source },
      ]}
    />
  </Notice>
);
