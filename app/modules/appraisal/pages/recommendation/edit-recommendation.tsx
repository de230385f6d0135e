import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type {
  RecommendationDraft,
  RecommendationRefusal,
} from '../../domain/recommendation/check-recommendation.ts';
import { loadRecommendation } from '../../use-cases/recommendation/load-recommendation.ts';
import { recordRecommendation } from '../../use-cases/recommendation/record-recommendation.ts';
import { answerFault } from '../answer-fault.tsx';
import { appraisalCrumbs, appraisalPath, PLACE, placeOf } from '../appraisal-places.tsx';
import { statusOf, versionOf } from '../form-parts.ts';
import { RecommendationForm } from './recommendation-form.tsx';

/** GET …/empfehlung/bearbeiten */
export const showRecommendationForm = (call: AllianceCall): Promise<PageAnswer> => formPage(call);

/** POST …/empfehlung/bearbeiten */
export async function submitRecommendation(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const slug = params['slug'] ?? '';
  const fields = await call.form();
  const draft = readDraft(fields);
  const order = { draft, seen: versionOf(fields) };
  const recorded = await recordRecommendation(services, alliance, placeOf(call), order);
  if (recorded.ok)
    return { kind: 'redirect', to: `${appraisalPath(call, { slug })}/empfehlung?meldung=gespeichert` };
  return typeof recorded.error === 'string'
    ? answerFault(call, recorded.error)
    : formPage(call, { draft, refusals: recorded.error });
}

const readDraft = (fields: URLSearchParams): RecommendationDraft => ({
  verdict: fields.get('urteil') ?? '',
  reason: fields.get('begruendung') ?? '',
  scope: fields.get('umfang') ?? '',
  minorityView: fields.get('minderheit') ?? '',
  memberKeys: fields.getAll('kommune'),
});

interface Typed {
  readonly draft: RecommendationDraft;
  readonly refusals: readonly RecommendationRefusal[];
}

async function formPage(call: AllianceCall, typed?: Typed): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadRecommendation(services, alliance, principal, params['slug'] ?? '');
  if (!page) return errorPage(404);
  if (!page.mayKeep) return answerFault(call, page.isOver ? 'over' : 'forbidden');
  const [latest] = page.versions;
  const title = latest ? 'Empfehlung ändern' : 'Empfehlung schreiben';
  return {
    kind: 'page',
    status: statusOf(typed?.refusals ?? []),
    title: `${title}: ${page.project.title}`,
    ...PLACE,
    crumbs: appraisalCrumbs(call, page.project, title),
    body: (
      <RecommendationForm
        title={title}
        path={appraisalPath(call, page.project)}
        page={page}
        draft={typed?.draft ?? latest ?? emptyDraft(page.members.map(({ memberKey }) => memberKey))}
        refusals={typed?.refusals ?? []}
      />
    ),
  };
}

/** Nobody is left out unless someone says so. */
const emptyDraft = (memberKeys: readonly string[]): RecommendationDraft => ({
  verdict: '',
  reason: '',
  scope: '',
  minorityView: '',
  memberKeys,
});
