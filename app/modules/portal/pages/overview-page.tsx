import type { PageAnswer, PageCall } from '../../../platform/http/page-route.ts';
import { loadOverview } from '../use-cases/load-overview.ts';
import { OverviewView } from './overview-view.tsx';

/** GET /v/:alliance/: the overview for who holds a role here; everyone else finds the public page. */
export async function showOverview({ services, alliance, principal }: PageCall): Promise<PageAnswer> {
  if (!alliance) throw new Error('the overview lies below /v/:alliance');
  const today = services.clock.today();
  const grants = (principal?.grants ?? []).filter(
    ({ allianceId, validTo }) => allianceId === alliance.id && (validTo === null || validTo >= today),
  );
  if (!principal || grants.length === 0) return { kind: 'redirect', to: `/v/${alliance.slug}/portal` };
  const overview = await loadOverview(services, alliance, principal, grants);
  return {
    kind: 'page',
    title: 'Übersicht',
    section: 'uebersicht',
    body: <OverviewView {...overview} base={`/v/${alliance.slug}`} name={alliance.name} />,
  };
}
