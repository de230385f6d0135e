import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadMemberParts } from '../../use-cases/matrix/load-member-parts.ts';
import { MemberPartsView } from './member-parts-view.tsx';

/** GET /v/:alliance/beteiligung/:member */
export async function showMemberParts({ services, alliance, params }: AllianceCall): Promise<PageAnswer> {
  const parts = await loadMemberParts(services, alliance, params['member'] ?? '');
  if (!parts) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  return {
    kind: 'page',
    title: `Beteiligung: ${parts.member.name}`,
    section: 'beteiligung',
    crumbs: [{ label: 'Beteiligung', href: `${base}/beteiligung` }, { label: parts.member.name }],
    body: <MemberPartsView base={base} {...parts} />,
  };
}
