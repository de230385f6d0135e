import { rolesIn } from '../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { listAlliancePauses } from '../use-cases/list-alliance-pauses.ts';
import { PausesView } from './pauses-view.tsx';

/** GET /v/:alliance/gremien/pausen */
export async function showPauses(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const today = services.clock.today();
  return {
    kind: 'page',
    title: 'Ferien und Pausen',
    section: 'entscheidungen',
    crumbs: pauseCrumbs(alliance.slug),
    body: (
      <PausesView
        own={`/v/${alliance.slug}/gremien/pausen`}
        pauses={await listAlliancePauses(services, alliance)}
        today={today}
        message={query.get('meldung') ?? ''}
        mayEdit={rolesIn(principal, alliance.id, today).includes('coordinator')}
      />
    ),
  };
}

/** Crumbs of the pauses, or down to a form below them. */
export const pauseCrumbs = (slug: string, label?: string) => [
  { label: 'Entscheidungen', href: `/v/${slug}/entscheidungen` },
  { label: 'Gremien', href: `/v/${slug}/gremien` },
  ...(label === undefined
    ? [{ label: 'Ferien und Pausen' }]
    : [{ label: 'Ferien und Pausen', href: `/v/${slug}/gremien/pausen` }, { label }]),
];
