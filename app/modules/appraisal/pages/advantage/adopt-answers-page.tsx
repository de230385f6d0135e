import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { CostProcess } from '../../domain/advantage/process-model.ts';
import {
  type AdoptionChoice,
  type AdoptionPage,
  adoptAnswers,
  loadAdoption,
} from '../../use-cases/advantage/adopt-answers.ts';
import { AdoptionView } from './adoption-view.tsx';
import { costPath, done, KEEPERS_ONLY, placeOf, refuseWriter, subPage } from './advantage-pages.tsx';

/** GET …/prozesskosten/uebernehmen?erhebung=…&faelle-…=… */
export async function showAdoption(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call, call.query);
  if (!page) return errorPage(404);
  if (!page.scene.mayKeep) return refuseWriter(call, KEEPERS_ONLY);
  return view(call, page, call.query, 200);
}

/** POST …/prozesskosten/uebernehmen */
export async function submitAdoption(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const page = await load(call, posted);
  if (!page) return errorPage(404);
  const order = { choice: choiceOf(posted, page.model.processes), stamp: posted.get('stand') ?? '' };
  const result = await adoptAnswers(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call), 'uebernommen');
  if (result.error === 'unknown') return errorPage(404);
  if (result.error === 'forbidden') return refuseWriter(call, KEEPERS_ONLY);
  return view(call, page, posted, 409);
}

/** Twice: which fields the choice has follows from the model. */
async function load(call: AllianceCall, fields: URLSearchParams): Promise<AdoptionPage | undefined> {
  const { services, alliance, principal, params } = call;
  const slug = params['slug'] ?? '';
  const first = await loadAdoption(services, alliance, principal, slug, choiceOf(fields, []));
  if (!first?.scene.mayKeep) return first;
  return loadAdoption(services, alliance, principal, slug, choiceOf(fields, first.model.processes));
}

function choiceOf(fields: URLSearchParams, processes: readonly CostProcess[]): AdoptionChoice {
  const text = (name: string) => fields.get(name) ?? '';
  const steps = processes.flatMap((process) => process.steps);
  return {
    survey: text('erhebung'),
    mapping: {
      volumes: new Map(processes.map(({ id }) => [id, text(`faelle-${id}`)])),
      minutes: new Map(steps.map(({ id }) => [id, text(`minuten-${id}`)])),
      furtherToday: text('kosten-heute'),
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
