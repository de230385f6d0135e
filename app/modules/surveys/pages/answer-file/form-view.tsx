import { Button, LinkButton } from '../../../../ui/button.tsx';
import type { CellFaultLine } from '../../../../ui/fault-table.tsx';
import { FaultTable, faultSummary } from '../../../../ui/fault-table.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { SpreadsheetField } from '../../../../ui/spreadsheet-field.tsx';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';

export interface FormViewProps {
  /** Address of the sheet. */
  readonly path: string;
  readonly sheet: OpenSheet;
  readonly errors?: readonly FieldError[];
  readonly faults?: readonly CellFaultLine[];
}

/** Download, fill in, upload: with every faulty cell named where a form was refused. */
export function FormView({ path, sheet, errors = [], faults = [] }: FormViewProps) {
  const { survey, member, readOnly } = sheet;
  const summary = faults.length === 0 ? errors : [faultSummary(faults.length), ...errors];
  return (
    <>
      <PageTitle
        title={`Als Tabelle ausfüllen: ${member.member.name}`}
        lead={survey.title}
        actions={
          <LinkButton
            href={`${path}/bogen.xlsx`}
            icon="download"
            look={readOnly === null ? 'secondary' : 'primary'}
          >
            Tabelle herunterladen
          </LinkButton>
        }
      />
      {survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      <ErrorSummary errors={summary} {...(faults.length > 0 && { title: 'Nichts wurde übernommen' })} />
      {faults.length > 0 && <FaultTable faults={faults} />}
      {readOnly === null ? (
        <UploadPanel path={path} error={errors[0]?.message} />
      ) : (
        <Notice title={readOnly}>
          <p>
            <LinkButton href={path}>Zum Bogen</LinkButton>
          </p>
        </Notice>
      )}
      {readOnly === null && <HowTo />}
    </>
  );
}

const UploadPanel = ({ path, error }: { readonly path: string; readonly error: string | undefined }) => (
  <Panel title="Ausgefüllte Tabelle hochladen" id="hochladen">
    <Form action={`${path}/tabelle`} upload narrow>
      <FormRow>
        <SpreadsheetField label="Tabelle" error={error} />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Hochladen und prüfen
        </Button>
        <LinkButton href={path}>Zum Bogen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

const HowTo = () => (
  <Panel title="So geht es" id="ablauf">
    <ol className="gw-list">
      <li>
        Tabelle herunterladen. Jeder Block hat ein Blatt, Tabellen und Personal haben eigene; darin steht, was
        jetzt im Bogen steht.
      </li>
      <li>
        In Excel oder LibreOffice ausfüllen. Eine leere Antwort heißt „nicht beantwortet“, nie null; gibt es
        keine Angabe, steht der Grund in der Bemerkung.
      </li>
      <li>
        Hier hochladen. Sie sehen zuerst, was sich ändert und was auffällt; übernommen wird alles oder nichts.
      </li>
    </ol>
  </Panel>
);
