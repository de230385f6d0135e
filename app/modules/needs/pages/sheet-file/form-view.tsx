import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FaultTable, faultSummary } from '../../../../ui/fault-table.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SpreadsheetField } from '../../../../ui/spreadsheet-field.tsx';
import type { CellFault } from '../../domain/sheet-file/filled-sheet.ts';
import type { FormEditor } from '../../use-cases/sheet-file/find-form-editor.ts';

export interface FormViewProps {
  readonly path: string;
  readonly editor: FormEditor;
  readonly errors?: readonly FieldError[];
  readonly faults?: readonly CellFault[];
}

/** Download, fill in, upload: with every faulty cell named where a form was refused. */
export function FormView({ path, editor, errors = [], faults = [] }: FormViewProps) {
  const { round, member, readOnly } = editor;
  const summary = faults.length === 0 ? errors : [faultSummary(faults.length), ...errors];
  return (
    <>
      <PageTitle
        title={`Als Excel-Formular ausfüllen: ${member.name}`}
        lead={round.title}
        actions={
          <LinkButton
            href={`${path}/datei/bogen.xlsx`}
            icon="download"
            look={readOnly ? 'primary' : 'secondary'}
          >
            Formular herunterladen
          </LinkButton>
        }
      />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      <ErrorSummary errors={summary} {...(faults.length > 0 && { title: 'Nichts wurde übernommen' })} />
      {faults.length > 0 && <FaultTable faults={faults} />}
      {readOnly === null ? (
        <UploadPanel path={path} editor={editor} error={errors[0]?.message} />
      ) : (
        <>
          <Notice>{readOnly}</Notice>
          <p>
            <BackLink path={path} editor={editor} />
          </p>
        </>
      )}
      <Panel title="So geht es" id="ablauf">
        <ol className="gw-list">
          <li>Formular herunterladen. Es enthält, was jetzt im Bogen steht, und eine Hilfe.</li>
          <li>
            In Excel oder LibreOffice ausfüllen. Eine leere Zelle heißt „nicht beantwortet“, nie „nein“ und
            nie null.
          </li>
          <li>Hier hochladen. Sie sehen zuerst, was sich ändert; übernommen wird alles oder nichts.</li>
        </ol>
      </Panel>
    </>
  );
}

/** The office may not open the sheet of the municipality: it goes back to what it enters on its behalf. */
const BackLink = ({ path, editor: { writer } }: Pick<FormViewProps, 'path' | 'editor'>) =>
  writer.capacity === 'geschaeftsstelle' ? (
    <LinkButton href={`${path}/im-auftrag`}>Zur Eingabe im Auftrag</LinkButton>
  ) : (
    <LinkButton href={path}>Zum Bogen</LinkButton>
  );

const UploadPanel = ({
  path,
  editor,
  error,
}: Pick<FormViewProps, 'path' | 'editor'> & { readonly error: string | undefined }) => (
  <Panel title="Ausgefülltes Formular hochladen" id="hochladen">
    <Form action={`${path}/datei`} upload narrow>
      <FormRow>
        <SpreadsheetField label="Formular" error={error} />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Hochladen und prüfen
        </Button>
        <BackLink path={path} editor={editor} />
      </FormButtons>
    </Form>
  </Panel>
);
