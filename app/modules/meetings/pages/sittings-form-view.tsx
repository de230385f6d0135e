import { germanList } from '../../../foundation/german.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { SelectField, TextArea } from '../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../ui/layout.tsx';
import { ErrorSummary } from '../../../ui/notice.tsx';
import { hasSittings } from '../domain/body.ts';
import type { BodyRecord } from '../domain/meeting-records.ts';
import type { WrongLine } from '../domain/read-sitting-lines.ts';
import type { MemberBodies } from '../use-cases/find-member-bodies.ts';

/** What was typed, kept as it is for a second try. */
export interface SittingsForm {
  readonly bodyId: string;
  readonly text: string;
}

export interface SittingsFormViewProps {
  /** Address of the member's page. */
  readonly own: string;
  readonly found: MemberBodies;
  readonly form: SittingsForm;
  readonly lines: readonly WrongLine[];
  readonly isWithoutBody: boolean;
}

const NO_BODY = 'Wählen Sie das Gremium, das an diesen Tagen tagt.';

/** Takes the days of many sittings at once, one a line. */
export function SittingsFormView(props: SittingsFormViewProps) {
  const { own, found, lines, isWithoutBody } = props;
  const bodies = found.bodies.map(({ body }) => body).filter(hasSittings);
  return (
    <>
      <PageTitle
        title={`Sitzungen von ${found.member.name} eintragen`}
        lead="Mehrere auf einmal: jeden Tag in eine eigene Zeile, zum Beispiel aus dem Sitzungskalender kopiert."
      />
      <ErrorSummary
        errors={[
          ...(isWithoutBody ? [{ field: 'gremium', label: 'Gremium', message: NO_BODY }] : []),
          ...lines.map(({ line, message }) => ({ field: 'tage', label: `Zeile ${line}`, message })),
        ]}
      />
      <Panel>
        {bodies.length === 0 ? (
          <EmptyState
            level={2}
            icon="groups"
            title="Noch kein Gremium, das tagt"
            action={<LinkButton href={`${own}/gremium`}>Gremium anlegen</LinkButton>}
          >
            Legen Sie zuerst ein Gremium an.
          </EmptyState>
        ) : (
          <DaysForm {...props} bodies={bodies} />
        )}
      </Panel>
    </>
  );
}

const DaysForm = ({
  own,
  bodies,
  form,
  lines,
  isWithoutBody,
}: SittingsFormViewProps & { readonly bodies: readonly BodyRecord[] }) => (
  <Form action={`${own}/sitzungen`} narrow>
    <SelectField
      id="gremium"
      name="gremium"
      label="Gremium"
      value={form.bodyId}
      error={isWithoutBody ? NO_BODY : undefined}
      options={[
        { value: '', label: 'Bitte wählen' },
        ...bodies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
    <TextArea
      id="tage"
      name="tage"
      label="Sitzungstage"
      hint="Ein Tag je Zeile, etwa „12.03.2027“ oder „Fr, 12.03.2027 Haushalt“. Was hinter dem Tag steht, wird Bemerkung."
      value={form.text}
      rows={10}
      error={errorOf(lines)}
    />
    <FormButtons>
      <Button type="submit" look="primary">
        Eintragen
      </Button>
      <LinkButton look="tertiary" href={own}>
        Abbrechen
      </LinkButton>
    </FormButtons>
  </Form>
);

function errorOf(lines: readonly WrongLine[]): string | undefined {
  if (lines.length === 0) return undefined;
  const numbers = germanList(lines.map(({ line }) => String(line)));
  return `Es ist noch nichts gespeichert. Berichtigen Sie Zeile ${numbers} und tragen Sie alles noch einmal ein.`;
}
