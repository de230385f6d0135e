import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Panel } from '../../../../ui/layout.tsx';
import { Pagination } from '../../../../ui/navigation.tsx';
import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import { contentText } from '../../domain/answers/answer-text.ts';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { ChangeRefusal } from '../../domain/answers/plan-changes.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { type SheetPage, type SheetQuery, type SheetRow, sheetQueryText } from './sheet-query.ts';
import { TaskFields } from './task-fields.tsx';

/** A page that was refused: what was typed, and why. */
export interface RefusedPage {
  readonly changes: readonly AnswerChange[];
  readonly refusals: readonly ChangeRefusal[];
  readonly theirs: readonly SheetAnswer[];
}

export interface SheetPagesProps {
  readonly sheet: Pick<OpenSheet, 'readOnly' | 'previous'>;
  readonly path: string;
  readonly query: SheetQuery;
  readonly page: SheetPage;
  readonly refused: RefusedPage | undefined;
}

/** The sheet page by page, for browsers without a script. */
export function SheetPages(props: SheetPagesProps) {
  const { sheet, path, query, page } = props;
  return (
    <div data-pages>
      <Panel title="Aufgaben" id="aufgaben-seite">
        {page.rows.length === 0 ? (
          <EmptyState
            icon="search"
            title="Zu diesem Filter gibt es keine Aufgabe"
            action={<LinkButton href={path}>Alle Aufgaben zeigen</LinkButton>}
          >
            Zeigen Sie alle Aufgaben, oder suchen Sie mit einem anderen Wort.
          </EmptyState>
        ) : sheet.readOnly === null ? (
          <PageForm {...props} />
        ) : (
          <ReadRows rows={page.rows} />
        )}
        <Pagination
          label="Seiten des Bogens"
          page={page.page}
          pages={page.pages}
          href={(number) => path + sheetQueryText({ ...query, page: number })}
        />
      </Panel>
    </div>
  );
}

function PageForm({ sheet, path, query, page, refused }: SheetPagesProps) {
  return (
    <Form action={path + sheetQueryText({ ...query, page: page.page })}>
      {page.rows.map((row) => {
        const { id } = row.task;
        return (
          <FormRow key={id}>
            <TaskFields
              row={row}
              before={sheet.previous.get(id)}
              typed={refused?.changes.find(({ taskId }) => taskId === id)}
              errors={errorsOf(refused, id)}
              theirs={refused?.theirs.find(({ taskId }) => taskId === id)}
            />
          </FormRow>
        );
      })}
      <FormButtons>
        <Button type="submit" look="primary" name="weiter" value="nein">
          Diese Seite speichern
        </Button>
        {page.page < page.pages && (
          <Button type="submit" name="weiter" value="ja">
            Speichern und weiter
          </Button>
        )}
      </FormButtons>
    </Form>
  );
}

const errorsOf = (refused: RefusedPage | undefined, id: string): Record<string, string> =>
  Object.fromEntries(
    (refused?.refusals ?? [])
      .filter(({ taskId }) => taskId === id)
      .map(({ field, message }) => [field, message]),
  );

const ReadRows = ({ rows }: { readonly rows: readonly SheetRow[] }) => (
  <dl className="gw-stack">
    {rows.map(({ task, answer }) => (
      <div key={task.id}>
        <dt>
          {task.number} {task.title}
        </dt>
        <dd>{contentText(answer)}</dd>
      </div>
    ))}
  </dl>
);
