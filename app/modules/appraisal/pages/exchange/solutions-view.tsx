import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FilterBar, Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { FIELD_MAX, TITLE_MAX } from '../../domain/exchange/check-finding.ts';
import {
  DESCRIPTION_MAX,
  type SolutionDraft,
  type SolutionRefusal,
} from '../../domain/exchange/check-solution.ts';
import type { SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import { fieldAt } from '../form-parts.ts';
import { RankingPanel } from './ranking-panel.tsx';
import { SolutionMatrix } from './solution-matrix.tsx';

interface SolutionsViewProps {
  readonly path: string;
  /** Address of the form of a new project. */
  readonly newProject: string;
  readonly page: SolutionPage;
  readonly draft: SolutionDraft;
  readonly refusals: readonly SolutionRefusal[];
  readonly message: string | undefined;
}

/** Which solutions members have, plan and want in a field, and which come first. */
export function SolutionsView(props: SolutionsViewProps) {
  const { path, page, refusals, message } = props;
  const errors = refusals.map(
    ({ field, message: text }): FieldError => ({ ...FIELDS[field], message: text }),
  );
  const own = page.mayWrite.length === 1 || !page.isOffice ? page.mayWrite[0] : undefined;
  return (
    <>
      <PageTitle
        title="Lösungen"
        lead="Was Kommunen in einem Aufgabenfeld haben, planen oder sich wünschen, und was die Leitungen zuerst wollen."
        actions={
          own !== undefined &&
          page.ranked.length > 0 && (
            <LinkButton
              href={`${path}/kommune/${own}?feld=${encodeURIComponent(page.field)}`}
              look="primary"
              icon="edit"
            >
              Eigene Angaben
            </LinkButton>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {page.ranked.some(({ solution }) => solution.isSample) && (
        <SampleDataNotice>Diese Lösungen und die Angaben der Kommunen sind erfunden.</SampleDataNotice>
      )}
      {page.fields.length > 1 && <FieldChoice path={path} page={page} />}
      {page.ranked.length === 0 ? (
        <EmptyState icon="share" title="Noch keine Lösung im Katalog" level={2}>
          {page.isOffice
            ? 'Nehmen Sie unten die erste Lösung eines Aufgabenfelds auf.'
            : 'Sobald die Geschäftsstelle Lösungen aufnimmt, können Sie hier sagen, was Ihre Kommune hat oder plant.'}
        </EmptyState>
      ) : (
        <>
          <RankingPanel {...props} />
          <SolutionMatrix path={path} page={page} />
        </>
      )}
      {page.isOffice && <NewSolution {...props} errors={errors} />}
    </>
  );
}

const FieldChoice = ({ path, page }: Pick<SolutionsViewProps, 'path' | 'page'>) => (
  <FilterBar action={path} target="inhalt" label="Aufgabenfeld wählen">
    <SelectField
      id="feld"
      name="feld"
      label="Aufgabenfeld"
      value={page.field}
      options={page.fields.map((value) => ({ value, label: value }))}
    />
  </FilterBar>
);

const NewSolution = ({
  path,
  draft,
  errors,
}: Pick<SolutionsViewProps, 'path' | 'draft'> & { readonly errors: readonly FieldError[] }) => (
  <Panel title="Lösung aufnehmen" id="aufnehmen" className="gw-screen-only">
    <Form action={path}>
      <TextField {...fieldAt(errors, 'titel')} label="Lösung" value={draft.title} maxLength={TITLE_MAX} />
      <TextField
        {...fieldAt(errors, 'aufgabenfeld')}
        label="Aufgabenfeld"
        value={draft.field}
        maxLength={FIELD_MAX}
      />
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'beschreibung')}
          label="Was leistet sie? (freiwillig)"
          rows={2}
          value={draft.description}
          maxLength={DESCRIPTION_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit">Aufnehmen</Button>
      </FormButtons>
    </Form>
  </Panel>
);

const FIELDS: Readonly<Record<SolutionRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  title: { field: 'titel', label: 'Lösung' },
  field: { field: 'aufgabenfeld', label: 'Aufgabenfeld' },
  description: { field: 'beschreibung', label: 'Beschreibung' },
  state: { field: 'titel', label: 'Stand' },
  priority: { field: 'titel', label: 'Priorität' },
  share: { field: 'reihenfolge', label: 'Zum Austausch freigeben' },
  conflict: { field: 'titel', label: 'Zwischenzeitlich geändert' },
};
