import { rolesIn } from '../../../../platform/auth/access.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadNotices } from '../../use-cases/notices/load-notices.ts';
import { NoticesView } from './notices-view.tsx';

/** GET /v/:alliance/anzeigen */
export async function showNotices({ services, alliance, principal }: AllianceCall): Promise<PageAnswer> {
  const today = services.clock.today();
  return {
    kind: 'page',
    title: 'Anzeigen und Genehmigungen',
    section: 'entscheidungen',
    crumbs: [
      { label: 'Entscheidungen', href: `/v/${alliance.slug}/entscheidungen` },
      { label: 'Anzeigen und Genehmigungen' },
    ],
    body: (
      <NoticesView
        base={`/v/${alliance.slug}/anzeigen`}
        notices={await loadNotices(services, alliance)}
        today={today}
        mayEdit={rolesIn(principal, alliance.id, today).includes('coordinator')}
      />
    ),
  };
}
