import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadRecommendation } from '../../use-cases/recommendation/load-recommendation.ts';
import { appraisalCrumbs, appraisalPath, PLACE } from '../appraisal-places.tsx';
import { RecommendationView } from './recommendation-view.tsx';

/** What happened before the page was called again. */
const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Die Empfehlung ist gespeichert. Frühere Fassungen stehen unten.',
  eingetragen: 'Die Förderprüfung ist gespeichert.',
  entfernt: 'Das Programm ist entfernt. Es steht unter der Tabelle und lässt sich zurückholen.',
  zurueckgeholt: 'Das Programm steht wieder in der Förderprüfung.',
};

/** GET …/pruefung/empfehlung */
export const showRecommendation = (call: AllianceCall): Promise<PageAnswer> => recommendationPage(call, '');

/** The page, with the reason why an act was refused. */
export async function recommendationPage(call: AllianceCall, problem: string): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadRecommendation(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return {
    kind: 'page',
    ...(problem !== '' && { status: 409 }),
    title: `Empfehlung: ${page.project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, page.project, 'Empfehlung'),
    body: (
      <RecommendationView
        path={appraisalPath(call, page.project)}
        page={page}
        message={messageIn(MESSAGES, query)}
        problem={problem}
      />
    ),
  };
}
