import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadOptions } from '../../use-cases/options/load-options.ts';
import { takeOverForms } from '../../use-cases/options/take-over-forms.ts';
import { answerFault } from '../answer-fault.tsx';
import { appraisalCrumbs, appraisalPath, PLACE, placeOf } from '../appraisal-places.tsx';
import { OptionsView } from './options-view.tsx';

/** What happened before the page was called again. */
const MESSAGES: Readonly<Record<string, string>> = {
  uebernommen: 'Die Formen stehen als Optionen bereit. Tragen Sie jetzt Zahlen und Schritte ein.',
  entfernt: 'Die Option ist aus dem Vergleich genommen. Sie steht unten und lässt sich zurückholen.',
  zurueckgeholt: 'Die Option steht wieder im Vergleich.',
};

/** GET …/pruefung/optionen */
export const showOptions = (call: AllianceCall): Promise<PageAnswer> => optionsPage(call);

/** POST …/pruefung/optionen/uebernehmen */
export async function submitForms(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const slug = params['slug'] ?? '';
  const taken = await takeOverForms(services, alliance, placeOf(call));
  if (taken.ok)
    return { kind: 'redirect', to: `${appraisalPath(call, { slug })}/optionen?meldung=uebernommen` };
  if (typeof taken.error === 'string') return answerFault(call, taken.error);
  return optionsPage(call, taken.error.map(({ message }) => message).join(' '));
}

/** The page again, with the reason why an act was refused. */
export async function optionsPage(call: AllianceCall, problem?: string): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadOptions(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  return {
    kind: 'page',
    ...(problem !== undefined && { status: 409 }),
    title: `Optionen: ${page.project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, page.project, 'Optionen'),
    body: (
      <OptionsView
        path={appraisalPath(call, page.project)}
        page={page}
        message={messageIn(MESSAGES, query)}
        problem={problem}
      />
    ),
  };
}
