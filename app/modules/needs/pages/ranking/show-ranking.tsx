import { csvDocument } from '../../../../foundation/csv-writer.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, FileAnswer, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { RankedRound } from '../../use-cases/ranking/load-ranking.ts';
import { areaRows } from './area-rows.ts';
import { loadAsked } from './load-asked.ts';
import { rankingRows } from './ranking-csv.ts';
import type { RankingQuery } from './ranking-query.ts';
import { RankingView } from './ranking-view.tsx';
import { ratingRows } from './ratings-csv.ts';

const TITLE = 'Rangfolge der Aufgabenbereiche';

/** GET /v/:alliance/bedarf — with wrong weights or threshold status 422, the list as with the standard ones. */
export async function showRanking(call: AllianceCall): Promise<PageAnswer> {
  const { alliance } = call;
  const { rounds, chosen, query } = await loadAsked(call);
  const base = `/v/${alliance.slug}`;
  if (!chosen && rounds.length > 0) return errorPage(404);
  return {
    kind: 'page',
    status: query.problems.length > 0 ? 422 : 200,
    title: TITLE,
    section: 'bedarf',
    tab: 'rangfolge',
    crumbs: [{ label: 'Aufgabenbereiche' }],
    body: chosen ? (
      <RankingView base={base} rounds={rounds} chosen={chosen} query={query} />
    ) : (
      <NoRound base={base} />
    ),
  };
}

/** GET /v/:alliance/bedarf.csv — the lines of the screen with the same filters and order. */
export function showRankingCsv(call: AllianceCall): Promise<PageAnswer> {
  return answerCsv(call, 'rangfolge', (chosen, query) =>
    rankingRows(chosen.round, areaRows(chosen, query).shown),
  );
}

/** GET /v/:alliance/bedarf/bewertungen.csv — the single ratings as `gemeinwerk rank` reads them. */
export function showRatingsCsv(call: AllianceCall): Promise<PageAnswer> {
  return answerCsv(call, 'bewertungen', ({ round }) => ratingRows(round));
}

async function answerCsv(
  call: AllianceCall,
  name: string,
  rowsOf: (chosen: RankedRound, query: RankingQuery) => Parameters<typeof csvDocument>[0],
): Promise<PageAnswer> {
  const { alliance } = call;
  const { chosen, query } = await loadAsked(call);
  if (!chosen) return errorPage(404);
  return csvFile(`${name}-${alliance.slug}-${chosen.round.slug}.csv`, rowsOf(chosen, query));
}

const csvFile = (name: string, rows: Parameters<typeof csvDocument>[0]): FileAnswer => ({
  kind: 'file',
  name,
  contentType: 'text/csv; charset=utf-8',
  body: csvDocument(rows),
});

const NoRound = ({ base }: { readonly base: string }) => (
  <>
    <PageTitle
      title={TITLE}
      lead="Wo wünschen sich die Kommunen Zusammenarbeit, und wie dringend ist es ihnen?"
    />
    <Panel>
      <EmptyState
        level={2}
        title="Es gibt noch keine Bedarfsabfrage"
        action={<LinkButton href={`${base}/projekte`}>Projekte ansehen</LinkButton>}
      >
        Sobald die Geschäftsstelle eine Abfrage freigibt, steht hier die Rangfolge.
      </EmptyState>
    </Panel>
  </>
);
