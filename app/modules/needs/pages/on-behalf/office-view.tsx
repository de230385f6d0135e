import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { countProgress, progressText } from '../../domain/answers/sheet-progress.ts';
import type { FormEditor } from '../../use-cases/sheet-file/find-form-editor.ts';
import { type RefusedPage, SheetPages } from '../answers/sheet-pages.tsx';
import type { SheetPage, SheetQuery } from '../answers/sheet-query.ts';
import { ProofFacts } from './proof-view.tsx';

export interface OfficeViewProps {
  readonly path: string;
  readonly editor: FormEditor;
  readonly query: SheetQuery;
  readonly page: SheetPage;
  readonly errors?: readonly FieldError[];
  readonly refused?: RefusedPage | undefined;
  readonly message?: string | undefined;
  readonly proofNote?: string;
}

/** The office enters what a municipality answered outside: by form or table, then releases it with its proof. */
export function OfficeView(props: OfficeViewProps) {
  const { path, editor, query, page, errors = [], refused, message } = props;
  const { round, member, sheet, readOnly } = editor;
  return (
    <>
      <PageTitle
        title={`Im Auftrag eintragen: ${member.name}`}
        lead={`${round.title}: ${progressText(countProgress([...editor.answers.values()]))}`}
        actions={
          <>
            {readOnly === null && (
              <LinkButton href="#freigeben" icon="verified">
                Zur Freigabe
              </LinkButton>
            )}
            <LinkButton href={`${path}/datei`}>Excel-Formular</LinkButton>
          </>
        }
      />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      {message && (
        <Notice tone="success" live>
          {message}
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Notice>
        Für Antworten, die per Mail, Brief oder mündlich mit Bestätigung kamen. Sobald die Kommune selbst am
        Bogen schreibt, sehen und ändern Sie ihn nicht mehr.
      </Notice>
      {sheet.state === 'freigegeben' ? <ReleasedPanel path={path} editor={editor} /> : null}
      {sheet.state !== 'freigegeben' && readOnly !== null && <Notice>{readOnly}</Notice>}
      <SheetPages sheet={editor} path={`${path}/im-auftrag`} query={query} page={page} refused={refused} />
      {readOnly === null && <ReleasePanel {...props} />}
    </>
  );
}

const ReleasedPanel = ({ path, editor }: Pick<OfficeViewProps, 'path' | 'editor'>) => (
  <Panel title="Freigegeben im Auftrag" id="freigegeben">
    <div className="gw-stack">
      <ProofFacts path={path} sheet={editor.sheet} />
      <Form action={`${path}/im-auftrag/oeffnen`}>
        <FormButtons>
          <Button type="submit">Zum Berichtigen wieder öffnen</Button>
        </FormButtons>
      </Form>
    </div>
  </Panel>
);

function ReleasePanel({ path, errors = [], proofNote = '' }: OfficeViewProps) {
  const errorAt = (id: string): string | undefined => errors.find(({ field }) => field === id)?.message;
  return (
    <Panel title="Mit Nachweis freigeben" id="freigeben">
      <Form action={`${path}/im-auftrag/freigeben`} upload narrow>
        <FormRow>
          <TextField
            id="herkunft"
            name="herkunft"
            label="Woher die Antwort stammt"
            hint="Zum Beispiel: per Mail vom 12.11.2026"
            value={proofNote}
            maxLength={200}
            error={errorAt('herkunft')}
          />
        </FormRow>
        <FormRow>
          <FileField
            id="nachweis"
            name="nachweis"
            label="Nachweis"
            hint="PDF, PNG, JPEG, gespeicherte E-Mail (.eml) oder Text, höchstens 10 MB. Nach einer Fehlermeldung wählen Sie die Datei noch einmal."
            accept=".pdf,.png,.jpg,.jpeg,.eml,.txt"
            error={errorAt('nachweis')}
          />
        </FormRow>
        <FormRow>
          <p className="gw-note">
            Speichern Sie zuerst die Seite oben. Freigegeben wird der ganze Bogen, Werte der Vorrunde
            eingeschlossen, als „IKZ-Geschäftsstelle im Auftrag“. Die Kommune wird benachrichtigt, sieht den
            Nachweis und kann berichtigen.
          </p>
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary" icon="verified">
            Im Auftrag freigeben
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}
