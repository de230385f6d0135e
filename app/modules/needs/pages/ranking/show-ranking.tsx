import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { loadAsked } from './load-asked.ts';
import { RankingView } from './ranking-view.tsx';

const TITLE = 'Rangfolge der Aufgabenbereiche';

/** GET /v/:alliance/bedarf — with wrong weights or threshold status 422, the list as with the standard ones. */
export async function showRanking(call: AllianceCall): Promise<PageAnswer> {
  const { alliance } = call;
  const { rounds, chosen, beside, query } = await loadAsked(call);
  const base = `/v/${alliance.slug}`;
  if (!chosen && rounds.length > 0) return errorPage(404);
  return {
    kind: 'page',
    status: query.problems.length > 0 ? 422 : 200,
    title: TITLE,
    section: 'bedarf',
    tab: 'rangfolge',
    crumbs: [{ label: 'Rangfolge' }],
    body: chosen ? (
      <RankingView base={base} rounds={rounds} chosen={chosen} beside={beside} query={query} />
    ) : (
      <NoRound base={base} />
    ),
  };
}

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
