import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Findings, NoValue } from '../../../../ui/text.tsx';
import type { FormPreview, PreviewedChange } from '../../domain/answer-file/preview-form.ts';
import type { Finding } from '../../domain/answers/finding.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { findingLine } from '../answers/question-fields.tsx';
import { choiceField, writePosted } from './posted-changes.ts';

export interface PreviewViewProps {
  /** Address of the sheet. */
  readonly path: string;
  readonly sheet: OpenSheet;
  readonly preview: FormPreview;
  /** What was chosen already where two answers cross, by field. */
  readonly chosen: URLSearchParams;
  readonly errors: readonly FieldError[];
}

/** What a form would change, before anything is saved. */
export function PreviewView(props: PreviewViewProps) {
  const { path, sheet, preview, errors } = props;
  const crossed = preview.changes.filter((change) => change.crossed).length;
  return (
    <>
      <PageTitle title={`Tabelle prüfen: ${sheet.member.member.name}`} lead={sheet.survey.title} />
      {sheet.survey.isSample && (
        <SampleDataNotice>Diese Erhebung und ihre Antworten sind erfunden.</SampleDataNotice>
      )}
      <ErrorSummary errors={errors} />
      {crossed > 0 && (
        <Notice
          tone="warning"
          title={`${crossed === 1 ? 'Eine Frage' : `${crossed} Fragen`} inzwischen anders beantwortet`}
        >
          <p>Wählen Sie je Frage, welche Antwort gelten soll.</p>
        </Notice>
      )}
      {preview.findings.length > 0 && <FindingsPanel preview={preview} />}
      {preview.changes.length === 0 ? <NothingNew path={path} /> : <Changes {...props} />}
    </>
  );
}

const FindingsPanel = ({ preview }: { readonly preview: FormPreview }) => (
  <Panel title="Was auffällt" id="auffaellig">
    <div className="gw-stack">
      <p>
        Sie können die Tabelle trotzdem übernehmen. Bevor der Bogen weitergegeben wird, ist jeder Punkt zu
        berichtigen oder in der Bemerkung zu begründen.
      </p>
      <Findings items={preview.findings.map((finding) => numbered(finding, preview))} />
    </div>
  </Panel>
);

/** With the number that the form and the table below give the question. */
function numbered(finding: Finding, { changes }: FormPreview) {
  const line = findingLine(finding);
  const number = changes.find(({ question }) => question.key === finding.question)?.number;
  if (number === undefined) return line;
  const text = (
    <>
      Frage {number}: {line.text}
    </>
  );
  return { ...line, text };
}

const NothingNew = ({ path }: { readonly path: string }) => (
  <Panel>
    <EmptyState
      icon="checkCircle"
      level={2}
      title="Die Tabelle ändert nichts"
      action={<LinkButton href={path}>Zum Bogen</LinkButton>}
    >
      Alles, was darin steht, steht schon im Bogen. Haben Sie die richtige Datei gewählt?
    </EmptyState>
  </Panel>
);

const Changes = ({ path, preview: { changes }, chosen, errors }: PreviewViewProps) => (
  <Panel title={germanCount(changes.length, 'Änderung', 'Änderungen')} id="aenderungen">
    <Form action={`${path}/tabelle`} hidden={{ aenderungen: writePosted(changes) }}>
      <FormRow>
        <DataTable
          caption="Was sich ändert"
          cards
          rows={changes}
          rowKey={({ question }) => question.key}
          columns={COLUMNS}
        />
      </FormRow>
      {changes
        .filter(({ crossed }) => crossed)
        .map((change) => (
          <FormRow key={change.question.key}>
            <Choice
              change={change}
              chosen={chosen.get(choiceField(change.question.key))}
              error={errors.find(({ field }) => field === choiceField(change.question.key))?.message}
            />
          </FormRow>
        ))}
      <FormButtons>
        <Button type="submit" look="primary" icon="check">
          Änderungen übernehmen
        </Button>
        <LinkButton href={`${path}/tabelle`}>Verwerfen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

const COLUMNS: readonly Column<PreviewedChange>[] = [
  {
    id: 'frage',
    header: 'Frage',
    cell: ({ number, question }) => `${number} ${question.label}`,
    rowHeader: true,
    card: 'title',
  },
  {
    id: 'bisher',
    header: 'Bisher',
    cell: ({ before }) => <Answered text={before} />,
    card: 'wide',
    cardLabel: 'Bisher:',
  },
  {
    id: 'neu',
    header: 'Neu',
    cell: ({ after }) => <Answered text={after} />,
    card: 'wide',
    cardLabel: 'Neu:',
    strong: true,
  },
];

const Answered = ({ text }: { readonly text: string }) =>
  text === '' ? <NoValue spoken="nicht beantwortet" /> : <span className="gw-letter">{text}</span>;

const Choice = ({
  change: { number, question, before, crossed },
  chosen,
  error,
}: {
  readonly change: PreviewedChange;
  readonly chosen: string | null;
  readonly error: string | undefined;
}) => (
  <RadioGroup
    id={choiceField(question.key)}
    name={choiceField(question.key)}
    legend={`Welche Antwort gilt bei Frage ${number}?`}
    error={error}
    value={chosen ?? undefined}
    options={[
      { value: 'tabelle', label: 'Die aus der Tabelle' },
      {
        value: 'stand',
        label: `Die im Bogen${crossed?.byLabel ? ` (von: ${crossed.byLabel})` : ''}: ${before || 'nicht beantwortet'}`,
      },
    ]}
  />
);
