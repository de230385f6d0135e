import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { LibraryEntry } from '../../use-cases/questionnaire/load-library.ts';
import { columns } from './library-columns.tsx';

interface LibraryViewProps {
  readonly path: string;
  readonly entries: readonly LibraryEntry[];
  readonly mayEdit: boolean;
}

/** All questionnaires of the alliance. */
export const LibraryView = ({ path, entries, mayEdit }: LibraryViewProps) => (
  <>
    <PageTitle
      title="Fragebögen"
      lead="Was gefragt wird, unabhängig davon, wer wann gefragt wurde. Dieselbe Frage behält ihre Kennung, damit sich Jahre vergleichen lassen."
      actions={mayEdit && <NewButton path={path} />}
    />
    <Panel title="Bibliothek" id="bibliothek" flush>
      {entries.length === 0 ? (
        <EmptyState
          icon="description"
          title="Noch kein Fragebogen"
          action={mayEdit && <NewButton path={path} />}
        >
          Beginnen Sie mit der Vorlage für die Ist-Analyse; sie hat die fünf Blöcke des Standardprozesses.
        </EmptyState>
      ) : (
        <DataTable
          caption="Fragebögen mit ihrer neuesten Fassung"
          columns={columns(path)}
          rows={entries}
          rowKey={({ id }) => id}
          cards
        />
      )}
    </Panel>
  </>
);

const NewButton = ({ path }: { readonly path: string }) => (
  <LinkButton href={`${path}/neu`} icon="add" look="primary">
    Neuer Fragebogen
  </LinkButton>
);
