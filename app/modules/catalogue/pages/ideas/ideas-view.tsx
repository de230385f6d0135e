import { germanCount } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { IdeaContext, ShownIdea } from '../../use-cases/ideas/list-ideas.ts';
import { ideaColumns } from './idea-columns.tsx';
import { type IdeaQuery, ideaQueryString } from './idea-query.ts';
import { IdeasFilter } from './ideas-filter.tsx';

export interface IdeasViewProps {
  /** Address of the list. */
  readonly base: string;
  readonly areas: IdeaContext['areas'];
  readonly regions: readonly string[];
  /** How many the search alone finds. */
  readonly found: number;
  readonly ideas: readonly ShownIdea[];
  readonly query: IdeaQuery;
  readonly mayAdd: boolean;
}

/** All ideas with search and filters. */
export function IdeasView(props: IdeasViewProps) {
  const { base, ideas, query, mayAdd } = props;
  return (
    <>
      <PageTitle
        title="Ideen für Zusammenarbeit"
        lead="Was Kommunen in Hessen und anderswo gemeinsam tun oder versucht haben, mit Quelle, und was die Mitglieder selbst vorschlagen."
        actions={
          <>
            <LinkButton icon="download" href={`${base}.csv?${ideaQueryString(query)}`}>
              Liste (CSV)
            </LinkButton>
            {mayAdd && <AddButton base={base} />}
          </>
        }
      />
      <Panel flush>
        {isBlank(props) ? (
          <EmptyState
            title="Noch ist keine Idee gesammelt"
            level={2}
            action={mayAdd && <AddButton base={base} />}
          >
            Tragen Sie ein Beispiel ein, das Sie kennen, mit Quelle und Ort.
          </EmptyState>
        ) : (
          <>
            <IdeasFilter {...props} count={germanCount(ideas.length, 'Idee', 'Ideen')} />
            <div id="liste" data-live-part>
              {ideas.length === 0 ? <NothingFits base={base} /> : <IdeaTable base={base} ideas={ideas} />}
            </div>
          </>
        )}
      </Panel>
    </>
  );
}

const isBlank = ({ found, query }: IdeasViewProps): boolean => found === 0 && query.text === '';

const AddButton = ({ base }: { readonly base: string }) => (
  <LinkButton look="primary" icon="add" href={`${base}/neu`}>
    Idee eintragen
  </LinkButton>
);

const NothingFits = ({ base }: { readonly base: string }) => (
  <EmptyState
    icon="search"
    title="Keine Idee passt zu dieser Auswahl"
    level={2}
    action={<LinkButton href={base}>Alle Ideen zeigen</LinkButton>}
  >
    Suchen Sie mit einem kürzeren Wort oder nehmen Sie einen Filter weg.
  </EmptyState>
);

const IdeaTable = ({ base, ideas }: Pick<IdeasViewProps, 'base' | 'ideas'>) => (
  <DataTable
    caption="Ideen mit Ort, Jahr, Stand und Aufgabenbereich"
    columns={ideaColumns(base)}
    rows={ideas}
    rowKey={({ id }) => id}
    cards
  />
);
