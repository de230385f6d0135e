import { germanCount } from '../../../../foundation/german.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { columnSorts } from '../../../../ui/sort.ts';
import { DataTable } from '../../../../ui/table.tsx';
import type { ProposalList } from '../../use-cases/proposals/list-proposals.ts';
import type { ShownProposal } from '../../use-cases/proposals/proposal-context.ts';
import { LeadTimeFacts } from './lead-time-facts.tsx';
import { proposalColumns } from './proposal-columns.tsx';
import { type ProposalQuery, STATE_GROUPS } from './proposal-query.ts';
import { ProposalSampleNotice } from './proposal-sample-notice.tsx';

export interface ProposalsViewProps {
  /** Address of the list. */
  readonly base: string;
  readonly list: ProposalList;
  readonly shown: readonly ShownProposal[];
  readonly query: ProposalQuery;
  readonly parameters: URLSearchParams;
}

/** All proposals that the viewer may read, and how long the way from need to start is. */
export function ProposalsView(props: ProposalsViewProps) {
  const { base, list, parameters } = props;
  return (
    <>
      <PageTitle
        title="Vorschläge"
        lead="Jedes Amt kann jederzeit ein Thema vorschlagen. Die Lenkungsgruppe berät und empfiehlt, die Leitungen entscheiden."
        actions={
          <>
            <LinkButton icon="download" href={`${base}.csv?${parameters}`}>
              Liste (CSV)
            </LinkButton>
            {mayMakeLinks(list) && (
              <LinkButton icon="share" href={`${base}/links`}>
                Links für Fachämter
              </LinkButton>
            )}
            <ProposeButton base={base} />
          </>
        }
      />
      {list.proposals.some(({ isSample }) => isSample) && <ProposalSampleNotice />}
      {list.proposals.length === 0 ? <NoProposal base={base} /> : <ProposalPanel {...props} />}
    </>
  );
}

const mayMakeLinks = ({ context: { viewer } }: ProposalList): boolean =>
  viewer.isOffice || viewer.actingIds.length > 0;

const ProposeButton = ({ base }: { readonly base: string }) => (
  <LinkButton look="primary" icon="add" href={`${base}/neu`}>
    Thema vorschlagen
  </LinkButton>
);

const NoProposal = ({ base }: { readonly base: string }) => (
  <Panel>
    <EmptyState title="Noch liegt kein Vorschlag vor" level={2} action={<ProposeButton base={base} />}>
      Ein Satz zum Bedarf genügt für den Anfang.
    </EmptyState>
  </Panel>
);

function ProposalPanel({ base, list, shown, query, parameters }: ProposalsViewProps) {
  const count = germanCount(shown.length, 'Vorschlag', 'Vorschläge');
  return (
    <>
      <LeadTimeFacts times={list.times} />
      <Panel flush>
        <Filter base={base} query={query} areas={list.context.areas} count={count} />
        <div id="liste" data-live-part>
          {shown.length === 0 ? (
            <EmptyState
              icon="search"
              title="Kein Vorschlag passt zu dieser Auswahl"
              level={2}
              action={<LinkButton href={base}>Alle Vorschläge zeigen</LinkButton>}
            >
              Suchen Sie mit einem kürzeren Wort oder nehmen Sie einen Filter weg.
            </EmptyState>
          ) : (
            <DataTable
              caption="Vorschläge mit Stand und Dauer"
              columns={proposalColumns(base, columnSorts(parameters, query.sort, 'liste'))}
              rows={shown}
              rowKey={({ id }) => id}
              cards
            />
          )}
        </div>
      </Panel>
    </>
  );
}

interface FilterProps extends Pick<ProposalsViewProps, 'base' | 'query'> {
  readonly areas: ProposalList['context']['areas'];
  readonly count: string;
}

const Filter = ({ base, query, areas, count }: FilterProps) => (
  <FilterBar action={base} target="liste anzahl" label="Vorschläge suchen und filtern">
    <TextField id="suche" name="suche" type="search" label="Suchen" value={query.text} grow />
    <SelectField
      id="stand"
      name="stand"
      label="Stand"
      value={query.group}
      options={STATE_GROUPS.map(({ value, label }) => ({ value, label }))}
    />
    <SelectField
      id="bereich"
      name="bereich"
      label="Aufgabenbereich"
      value={query.area}
      options={[
        { value: '', label: 'alle' },
        ...areas.map(({ slug, name }) => ({ value: slug, label: name })),
      ]}
    />
    <p className="gw-filter__count" id="anzahl" data-live-part>
      {count}
    </p>
  </FilterBar>
);
