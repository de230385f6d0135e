import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadSchedule } from '../../use-cases/schedule/load-schedule.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { ScheduleView } from './schedule-view.tsx';

/** What happened before the page was called again. */
const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Der Termin ist gespeichert.',
  hinzugefuegt: 'Die Termine stehen im Plan.',
  entfernt: 'Der Termin ist aus dem Plan genommen. Er steht unten und lässt sich zurückholen.',
  zurueckgeholt: 'Der Termin steht wieder im Plan.',
  verbindlich: 'Der Plan ist jetzt die verbindliche Grundlage.',
};

/** GET /v/:alliance/projekte/:slug/ablaufplan */
export const showSchedule = (call: AllianceCall): Promise<PageAnswer> => schedulePage(call);

/** The page again, with the reason why an act was refused. */
export async function schedulePage(
  call: AllianceCall,
  problem?: string,
  status: 200 | 409 | 422 = 200,
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadSchedule(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return {
    kind: 'page',
    status,
    title: `Ablaufplan ${page.undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, page.undertaking, 'Ablaufplan'),
    body: (
      <ScheduleView
        base={`/v/${alliance.slug}`}
        path={projectPath(call, page.undertaking)}
        page={page}
        message={messageIn(MESSAGES, query)}
        problem={problem}
      />
    ),
  };
}
