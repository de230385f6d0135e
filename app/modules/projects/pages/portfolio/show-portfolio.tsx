import type { AllianceCall, PageAnswer, PageView } from '../../../../platform/http/page-route.ts';
import { isWaitingMove } from '../../domain/portfolio/waiting-order.ts';
import { loadPortfolio } from '../../use-cases/portfolio/load-portfolio.ts';
import { moveInWaitingList } from '../../use-cases/portfolio/move-in-waiting-list.ts';
import { PLACE, portfolioCrumbs, portfolioPath } from './portfolio-places.tsx';
import { PortfolioView } from './portfolio-view.tsx';

/** GET /v/:alliance/portfolio */
export const showPortfolio = (call: AllianceCall): Promise<PageAnswer> => answerPortfolio(call, null, 200);

/** POST /v/:alliance/portfolio/warteliste */
export async function submitWaitingMove(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const move = fields.get('richtung') ?? '';
  if (!isWaitingMove(move))
    return answerPortfolio(call, 'Wählen Sie „höher“ oder „tiefer“ neben dem Vorhaben.', 422);
  const result = await moveInWaitingList(services, alliance, {
    slug: fields.get('projekt') ?? '',
    move,
    seen: (fields.get('stand') ?? '').split(' ').filter((slug) => slug !== ''),
    actor: principal.accountId,
  });
  if (!result.ok) return answerPortfolio(call, result.error, 409);
  return { kind: 'redirect', to: `${portfolioPath(call)}?meldung=verschoben#warteliste` };
}

async function answerPortfolio(
  call: AllianceCall,
  problem: string | null,
  status: 200 | 409 | 422,
): Promise<PageView> {
  const { services, alliance, principal, query } = call;
  const portfolio = await loadPortfolio(services, alliance, principal);
  return {
    kind: 'page',
    status,
    title: 'Portfolio',
    ...PLACE,
    crumbs: portfolioCrumbs(call),
    body: (
      <PortfolioView
        base={`/v/${alliance.slug}`}
        portfolio={portfolio}
        problem={problem}
        message={query.get('meldung') === 'verschoben' ? 'Die Warteliste ist neu geordnet.' : undefined}
      />
    ),
  };
}
