import { csvDocument } from '../../../../foundation/csv-writer.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { mayAddIdeas } from '../../domain/ideas/idea-editor.ts';
import { listIdeas } from '../../use-cases/ideas/list-ideas.ts';
import { IDEA_PLACE, ideasPath } from './idea-places.tsx';
import { filterIdeas, readIdeaQuery } from './idea-query.ts';
import { ideaRows } from './ideas-csv.ts';
import { IdeasView } from './ideas-view.tsx';

/** GET /v/:alliance/ideen?suche=&bereich=&herkunft=&art= */
export async function showIdeas(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const query = readIdeaQuery(call.query);
  const { ideas, context } = await listIdeas(services, alliance, principal, query.text);
  return {
    kind: 'page',
    title: 'Ideen',
    ...IDEA_PLACE,
    crumbs: [{ label: 'Ideen' }],
    body: (
      <IdeasView
        base={ideasPath(alliance)}
        areas={context.areas}
        regions={[...new Set(ideas.map(({ region }) => region))].sort()}
        found={ideas.length}
        ideas={filterIdeas(ideas, query)}
        query={query}
        mayAdd={mayAddIdeas(context.editor)}
      />
    ),
  };
}

/** GET /v/:alliance/ideen.csv: the lines of the screen with the same filters and order. */
export async function showIdeasCsv(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const query = readIdeaQuery(call.query);
  const { ideas } = await listIdeas(services, alliance, principal, query.text);
  return {
    kind: 'file',
    name: `ideen-${alliance.slug}-${services.clock.today()}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: csvDocument(ideaRows(filterIdeas(ideas, query))),
  };
}
