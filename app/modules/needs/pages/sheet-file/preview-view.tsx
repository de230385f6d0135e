import { Button, LinkButton } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { ANSWER_FIELD_LABELS, type SheetAnswer } from '../../domain/answers/answer-content.ts';
import { contentText } from '../../domain/answers/answer-text.ts';
import type { FieldDifference, PreviewedChange } from '../../domain/sheet-file/preview-changes.ts';
import type { FormEditor } from '../../use-cases/sheet-file/find-form-editor.ts';
import { choiceField, writePosted } from './posted-changes.ts';

export interface PreviewViewProps {
  readonly path: string;
  readonly editor: FormEditor;
  readonly changes: readonly PreviewedChange[];
}

/** What a form would change, before anything is saved. */
export function PreviewView({ path, editor, changes }: PreviewViewProps) {
  const { round, member } = editor;
  const crossed = changes.filter((change) => change.crossed);
  return (
    <>
      <PageTitle title={`Formular prüfen: ${member.name}`} lead={round.title} />
      {round.isSample && <SampleDataNotice>{round.note}</SampleDataNotice>}
      {crossed.length > 0 && (
        <Notice
          tone="warning"
          title={`${crossed.length === 1 ? 'Eine Aufgabe' : `${crossed.length} Aufgaben`} inzwischen anders beantwortet`}
        >
          <p>Wählen Sie je Aufgabe, welcher Wert gelten soll.</p>
        </Notice>
      )}
      {changes.length === 0 ? (
        <NothingNew path={path} />
      ) : (
        <Changes path={path} editor={editor} changes={changes} />
      )}
    </>
  );
}

const NothingNew = ({ path }: { readonly path: string }) => (
  <Panel>
    <EmptyState
      icon="checkCircle"
      level={2}
      title="Das Formular ändert nichts"
      action={<LinkButton href={path}>Zum Bogen</LinkButton>}
    >
      Alles, was darin steht, steht schon im Bogen. Haben Sie die richtige Datei gewählt?
    </EmptyState>
  </Panel>
);

function Changes({ path, editor, changes }: PreviewViewProps) {
  const titles = new Map(
    editor.areas.flatMap(({ tasks }) => tasks.map(({ id, number, title }) => [id, `${number} ${title}`])),
  );
  const titleOf = ({ change }: PreviewedChange): string => titles.get(change.taskId) ?? '';
  return (
    <Panel title={changes.length === 1 ? 'Eine Änderung' : `${changes.length} Änderungen`} id="aenderungen">
      <Form action={`${path}/datei`} hidden={{ aenderungen: writePosted(changes) }}>
        <FormRow>
          <DataTable
            caption="Was sich ändert"
            cards
            rows={changes}
            rowKey={({ change }) => change.taskId}
            columns={[
              { id: 'aufgabe', header: 'Aufgabe', cell: titleOf, rowHeader: true, card: 'title' },
              {
                id: 'aenderung',
                header: 'Änderung',
                cell: ({ differences }) => <Differences items={differences} />,
                card: 'wide',
              },
            ]}
          />
        </FormRow>
        {changes.map((previewed) =>
          previewed.crossed ? (
            <FormRow key={previewed.change.taskId}>
              <Choice
                title={titleOf(previewed)}
                theirs={previewed.crossed}
                taskId={previewed.change.taskId}
              />
            </FormRow>
          ) : null,
        )}
        <FormButtons>
          <Button type="submit" look="primary" icon="check">
            Änderungen übernehmen
          </Button>
          <LinkButton href={`${path}/datei`}>Verwerfen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const Differences = ({ items }: { readonly items: readonly FieldDifference[] }) => (
  <ul className="gw-list">
    {items.map(({ field, before, after }) => (
      <li key={field}>
        {ANSWER_FIELD_LABELS[field]}: {before || 'leer'} → <strong>{after || 'leer'}</strong>
      </li>
    ))}
  </ul>
);

const Choice = ({
  title,
  theirs,
  taskId,
}: {
  readonly title: string;
  readonly theirs: SheetAnswer;
  readonly taskId: string;
}) => (
  <RadioGroup
    id={choiceField(taskId)}
    name={choiceField(taskId)}
    legend={`Welcher Wert gilt: ${title}`}
    options={[
      { value: 'tabelle', label: 'Der aus dem Formular' },
      {
        value: 'stand',
        label: `Der im Bogen (${contentText(theirs)}${theirs.byLabel === '' ? '' : `, von: ${theirs.byLabel}`})`,
      },
    ]}
  />
);
