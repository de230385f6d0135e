import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadMatters } from '../../use-cases/tracker/load-tracker.ts';
import { listPath, startCrumb } from './matter-places.tsx';
import { MattersView } from './matters-view.tsx';

/** GET /v/:alliance/vorgaenge?suche=&stand= */
export async function showMatters(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, query } = call;
  const { matters, viewer } = await loadMatters(services, alliance, principal);
  const filter = { text: query.get('suche') ?? '', state: query.get('stand') ?? '' };
  return {
    kind: 'page',
    title: 'Vorgänge',
    section: 'entscheidungen',
    crumbs: [startCrumb(alliance), { label: 'Vorgänge' }],
    body: (
      <MattersView
        base={listPath(alliance)}
        matters={matters}
        filter={filter}
        mayCreate={viewer.isCoordinator}
      />
    ),
  };
}
