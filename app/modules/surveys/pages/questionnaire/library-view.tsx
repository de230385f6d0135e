import { Badge } from '../../../../ui/badge.tsx';
import { LinkButton, TextLink } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { LibraryEntry } from '../../use-cases/questionnaire/load-library.ts';

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

const columns = (path: string): readonly Column<LibraryEntry>[] => [
  {
    id: 'titel',
    header: 'Fragebogen',
    rowHeader: true,
    card: 'title',
    cell: ({ slug, title }) => <TextLink href={`${path}/${slug}`}>{title}</TextLink>,
  },
  {
    id: 'stand',
    header: 'Fassung',
    card: 'value',
    cell: ({ newest }) =>
      newest && (
        <Badge tone={newest.state === 'gueltig' ? 'success' : 'neutral'}>
          {newest.state === 'gueltig'
            ? `Fassung ${newest.number} gilt`
            : `Entwurf der Fassung ${newest.number}`}
        </Badge>
      ),
  },
  {
    id: 'fragen',
    header: 'Fragen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Fragen',
    cell: ({ newest }) => newest?.content.questions.length ?? 0,
  },
  {
    id: 'erhebungen',
    header: 'Erhebungen',
    align: 'end',
    card: 'meta',
    cardLabel: 'Erhebungen',
    cell: ({ surveys }) => surveys,
  },
  {
    id: 'herkunft',
    header: 'Herkunft',
    card: 'wide',
    cell: ({ origin, isSample }) =>
      origin ? `${origin.alliance}, ${origin.licence}` : isSample ? 'Beispieldaten' : 'eigener',
  },
];
