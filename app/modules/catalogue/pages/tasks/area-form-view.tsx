import { Button, LinkButton } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import type { AreaField, AreaForm } from '../../domain/tasks/check-area.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import type { TaskArea } from '../../domain/tasks/task.ts';

export interface AreaFormViewProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  /** The area that is changed, with the version the edit starts from; absent for a new one. */
  readonly area?: TaskArea;
  readonly form: AreaForm;
  readonly refusals: readonly Refusal<AreaField>[];
  /** What someone else saved meanwhile. */
  readonly crossed?: TaskArea;
}

const FIELD: Readonly<Record<AreaField, { field: string; label: string }>> = {
  name: { field: 'name', label: 'Name' },
  number: { field: 'nummer', label: 'Nummer im Produktplan (freiwillig)' },
};

const CROSSED = {
  field: 'name',
  label: 'Zwischenzeitlich geändert',
  message: 'Vergleichen Sie Ihre Eingabe mit dem, was jetzt gespeichert ist.',
};

/** Adds an area or gives it another name. */
export function AreaFormView({ title, action, back, area, form, refusals, crossed }: AreaFormViewProps) {
  const field = (name: AreaField) => ({
    id: FIELD[name].field,
    name: FIELD[name].field,
    label: FIELD[name].label,
    value: form[name],
    error: refusals.find((refusal) => refusal.field === name)?.message,
  });
  return (
    <>
      <PageTitle title={title} lead="Nach Bereichen werden Abfragen ausgewertet und Vorhaben geordnet." />
      <ErrorSummary
        errors={[
          ...(crossed ? [CROSSED] : []),
          ...refusals.map((refusal) => ({ ...FIELD[refusal.field], message: refusal.message })),
        ]}
      />
      {crossed && <Conflict stored={crossed} mine={form} />}
      <Panel>
        <Form action={action} narrow {...(area && { hidden: { version: String(area.version) } })}>
          <TextField {...field('name')} />
          <TextField {...field('number')} hint="Zum Beispiel „11“." />
          <FormButtons>
            <Button type="submit" look="primary">
              {area ? 'Speichern' : 'Anlegen'}
            </Button>
            <LinkButton look="tertiary" href={back}>
              Abbrechen
            </LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const Conflict = ({ stored, mine }: { readonly stored: TaskArea; readonly mine: AreaForm }) => (
  <Notice tone="warning" title="Jemand anderes hat diesen Bereich inzwischen geändert.">
    <p>
      Jetzt gespeichert: {inOneLine(stored.name, stored.number ?? '')}. Ihre Eingabe, noch nicht gespeichert:{' '}
      {inOneLine(mine.name, mine.number)}. „Speichern“ übernimmt Ihre Eingabe.
    </p>
  </Notice>
);

const inOneLine = (name: string, number: string): string =>
  `„${name}“${number === '' ? ' ohne Nummer' : `, Nummer ${number}`}`;
