import { csvDocument } from '../../../../foundation/csv-writer.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { listShownProposals } from '../../use-cases/proposals/list-proposals.ts';
import { PROPOSAL_PLACE, proposalsPath } from './proposal-places.tsx';
import { filterProposals, readProposalQuery } from './proposal-query.ts';
import { proposalRows } from './proposals-csv.ts';
import { ProposalsView } from './proposals-view.tsx';

/** GET /v/:alliance/vorschlaege?suche=&stand=&bereich=&sort= */
export async function showProposals(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const query = readProposalQuery(call.query);
  const list = await listShownProposals(services, alliance, principal);
  return {
    kind: 'page',
    title: 'Vorschläge',
    ...PROPOSAL_PLACE,
    crumbs: [{ label: 'Vorschläge' }],
    body: (
      <ProposalsView
        base={proposalsPath(alliance)}
        list={list}
        shown={filterProposals(list.proposals, query)}
        query={query}
        parameters={call.query}
      />
    ),
  };
}

/** GET /v/:alliance/vorschlaege.csv: the lines of the screen with the same filters and order. */
export async function showProposalsCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const { proposals } = await listShownProposals(services, alliance, principal);
  return {
    kind: 'file',
    name: `vorschlaege-${alliance.slug}-${services.clock.today()}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(proposalRows(filterProposals(proposals, readProposalQuery(call.query)))),
  };
}
