import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import {
  type AdoptionChoice,
  type AdoptionPage,
  adoptAnswers,
  loadAdoption,
} from '../../use-cases/advantage/adopt-answers.ts';
import { answerFault } from '../answer-fault.tsx';
import { placeOf } from '../appraisal-places.tsx';
import { AdoptionView } from './adoption-view.tsx';
import { answerRefused, costPath, done, subPage } from './advantage-pages.tsx';

/** GET …/prozesskosten/uebernehmen?erhebung=…&faelle-…=… */
export const showAdoption = (call: AllianceCall): Promise<PageAnswer> => adoptionPage(call, call.query, 200);

/** POST …/prozesskosten/uebernehmen */
export async function submitAdoption(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const order = { choice: choiceOf(posted), stamp: posted.get('stand') ?? '' };
  const result = await adoptAnswers(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call), 'uebernommen');
  return answerRefused(call, result.error, () => adoptionPage(call, posted, 409), FIGURE_KEEPERS);
}

const FIGURE_KEEPERS = 'Antworten der Kommunen übernehmen nur die Projektleitung und die Geschäftsstelle';

async function adoptionPage(
  call: AllianceCall,
  fields: URLSearchParams,
  status: 200 | 409,
): Promise<PageAnswer> {
  const page = await loadAdoption(call.services, call.alliance, placeOf(call), choiceOf(fields));
  return page.ok ? view(call, page.value, fields, status) : answerFault(call, page.error, FIGURE_KEEPERS);
}

function choiceOf(fields: URLSearchParams): AdoptionChoice {
  const chosen = (prefix: string) =>
    new Map(
      [...fields].flatMap(([name, key]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), key] as const] : [],
      ),
    );
  return {
    survey: fields.get('erhebung') ?? '',
    mapping: {
      volumes: chosen('faelle-'),
      minutes: chosen('minuten-'),
      furtherToday: fields.get('kosten-heute') ?? '',
    },
  };
}

function view(
  call: AllianceCall,
  page: AdoptionPage,
  fields: URLSearchParams,
  status: 200 | 409,
): PageAnswer {
  const overview = costPath(call);
  const title = 'Aus der Erhebung übernehmen';
  const place = { project: page.scene.project, overview: 'Prozesskosten', href: overview, title };
  return subPage(call, place, {
    status,
    body: (
      <AdoptionView
        path={`${overview}/uebernehmen`}
        back={overview}
        page={page}
        chosen={Object.fromEntries([...fields].filter(([name]) => name !== 'stand'))}
        isCrossed={status === 409}
      />
    ),
  });
}
