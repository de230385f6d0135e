import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { mayEditBodies } from '../use-cases/decide-editing.ts';
import { findMemberBodies } from '../use-cases/find-member-bodies.ts';
import { MemberBodiesView } from './member-bodies-view.tsx';

/** GET /v/:alliance/gremien/:key?vergangene=1 */
export async function showMemberBodies(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const key = params['key'] ?? '';
  const found = await findMemberBodies(services, alliance, key);
  if (!found) return errorPage(404);
  const today = services.clock.today();
  return {
    kind: 'page',
    title: `Gremien ${found.member.name}`,
    section: 'entscheidungen',
    crumbs: memberCrumbs(alliance.slug, found.member.name),
    body: (
      <MemberBodiesView
        base={`/v/${alliance.slug}/gremien`}
        found={found}
        today={today}
        withPast={query.get('vergangene') === '1'}
        done={{ message: query.get('meldung') ?? '', id: query.get('sitzung') ?? '' }}
        mayEdit={mayEditBodies(principal, alliance.id, key, today)}
      />
    ),
  };
}

/** Crumbs of a member's page, or down to a form below it. */
export const memberCrumbs = (
  slug: string,
  name: string,
  below?: { readonly key: string; readonly label: string },
) => [
  { label: 'Entscheidungen', href: `/v/${slug}/entscheidungen` },
  { label: 'Gremien', href: `/v/${slug}/gremien` },
  ...(below
    ? [{ label: name, href: `/v/${slug}/gremien/${below.key}` }, { label: below.label }]
    : [{ label: name }]),
];
