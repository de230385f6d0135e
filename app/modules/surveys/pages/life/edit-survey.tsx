import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { SurveyDraft, SurveyRefusal } from '../../domain/life/plan-survey.ts';
import { loadSurvey, type SurveyPage } from '../../use-cases/life/load-survey.ts';
import { openSurveyForm, type SurveyForm } from '../../use-cases/life/open-survey-form.ts';
import { changeSurvey, createSurvey } from '../../use-cases/life/save-survey.ts';
import { versionOf } from '../questionnaire/read-question-form.ts';
import { surveyCrossing } from './survey-crossing.ts';
import { draftErrors, surveyStatus } from './survey-errors.ts';
import { SurveyFormView } from './survey-form-view.tsx';
import { PLACE, surveyCrumbs, surveyPath, surveysPath } from './survey-places.ts';

/** GET /v/:alliance/erhebungen/neu?projekt=&fragebogen= */
export async function showNewSurvey(call: AllianceCall): Promise<PageAnswer> {
  const project = call.query.get('projekt') ?? '';
  const form = await openSurveyForm(call.services, call.alliance, call.principal, project);
  if (!form) return errorPage(404);
  if (form.mayKeep) return newPage(call, form, firstDraft(call, form), []);
  return form.project ? errorPage(403) : beginElsewhere(call);
}

/** Leads begin on the page of their project: beside projects the office alone asks. */
const beginElsewhere = (call: AllianceCall): PageAnswer => ({
  kind: 'page',
  title: 'Neue Erhebung',
  ...PLACE,
  crumbs: [{ label: 'Erhebungen', href: surveysPath(call) }, { label: 'Neue Erhebung' }],
  body: (
    <>
      <PageTitle title="Neue Erhebung" />
      <Panel>
        <EmptyState
          icon="description"
          title="Für welches Projekt?"
          level={2}
          action={<LinkButton href={`/v/${call.alliance.slug}/projekte`}>Zu den Projekten</LinkButton>}
        >
          Eine Erhebung beginnen Sie auf der Seite Ihres Projekts unter „Prüfung“. Erhebungen neben Projekten
          legt die Geschäftsstelle an.
        </EmptyState>
      </Panel>
    </>
  ),
});

/** POST /v/:alliance/erhebungen/neu */
export async function submitNewSurvey(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const fields = await call.form();
  const project = fields.get('projekt') ?? '';
  const draft = readDraft(fields);
  const created = await createSurvey(services, alliance, { draft, project, principal });
  if (created.ok) return { kind: 'redirect', to: `${surveyPath(call, created.value)}?meldung=angelegt` };
  if (created.error === 'unknown') return errorPage(404);
  if (created.error === 'forbidden') return errorPage(403);
  const form = await openSurveyForm(services, alliance, principal, project);
  return form ? newPage(call, form, draft, created.error) : errorPage(404);
}

/** GET /v/:alliance/erhebungen/:survey/bearbeiten */
export async function showSurveyForm(call: AllianceCall): Promise<PageAnswer> {
  const page = await editable(call);
  if (page === 'unknown') return errorPage(404);
  if (page === 'forbidden') return errorPage(403);
  // Once it has begun nothing of it can be changed: its page says so.
  if (page.survey.state !== 'entwurf') return { kind: 'redirect', to: surveyPath(call, page.survey.slug) };
  return editPage(call, page, storedDraft(page), []);
}

/** POST /v/:alliance/erhebungen/:survey/bearbeiten */
export async function submitSurveyForm(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const fields = await call.form();
  const draft = readDraft(fields);
  const slug = params['survey'] ?? '';
  const order = { slug, draft, version: versionOf(fields), principal };
  const changed = await changeSurvey(services, alliance, order);
  if (changed.ok) return { kind: 'redirect', to: `${surveyPath(call, slug)}?meldung=gespeichert` };
  if (changed.error === 'unknown') return errorPage(404);
  if (changed.error === 'forbidden') return errorPage(403);
  const page = await editable(call);
  return typeof page === 'string' ? errorPage(404) : editPage(call, page, draft, changed.error);
}

async function editable(call: AllianceCall): Promise<SurveyPage | 'unknown' | 'forbidden'> {
  const page = await loadSurvey(call.services, call.alliance, call.principal, call.params['survey'] ?? '');
  if (!page) return 'unknown';
  return page.mayKeep ? page : 'forbidden';
}

const readDraft = (fields: URLSearchParams): SurveyDraft => ({
  title: fields.get('titel') ?? '',
  introduction: fields.get('einfuehrung') ?? '',
  questionnaire: fields.get('fragebogen') ?? '',
  referenceYear: fields.get('jahr') ?? '',
  dueOn: fields.get('frist') ?? '',
  scope: fields.get('umfang') ?? '',
  memberKeys: fields.getAll('kommune'),
});

const firstDraft = ({ query, services }: AllianceCall, { project, askable }: SurveyForm): SurveyDraft => ({
  title: project ? `Ist-Analyse ${project.project.title}`.slice(0, 120) : '',
  introduction: '',
  questionnaire: query.get('fragebogen') ?? askable.questionnaires[0] ?? '',
  referenceYear: String(Number(services.clock.today().slice(0, 4)) - 1),
  dueOn: '',
  scope: 'alle',
  memberKeys: askable.memberKeys,
});

const storedDraft = ({ survey, questionnaire, askedKeys }: SurveyPage): SurveyDraft => ({
  title: survey.title,
  introduction: survey.introduction,
  questionnaire: questionnaire.slug,
  referenceYear: String(survey.referenceYear),
  dueOn: survey.dueOn ?? '',
  scope: survey.scope,
  memberKeys: askedKeys,
});

function newPage(
  call: AllianceCall,
  form: SurveyForm,
  draft: SurveyDraft,
  refusals: readonly SurveyRefusal[],
): PageAnswer {
  const path = surveysPath(call);
  const projectSlug = form.project?.project.slug ?? '';
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: surveyStatus(refusals) }),
    title: 'Neue Erhebung',
    ...PLACE,
    crumbs: [{ label: 'Erhebungen', href: path }, { label: 'Neue Erhebung' }],
    body: (
      <SurveyFormView
        action={`${path}/neu`}
        back={projectSlug === '' ? path : `/v/${call.alliance.slug}/projekte/${projectSlug}/pruefung`}
        libraryHref={`/v/${call.alliance.slug}/frageboegen`}
        title="Neue Erhebung"
        form={form}
        draft={draft}
        hidden={{ projekt: projectSlug }}
        errors={draftErrors(refusals)}
      />
    ),
  };
}

async function editPage(
  call: AllianceCall,
  page: SurveyPage,
  draft: SurveyDraft,
  refusals: readonly SurveyRefusal[],
): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = await openSurveyForm(services, alliance, principal, page.project?.project.slug ?? '');
  if (!form) return errorPage(404);
  const path = surveyPath(call, page.survey.slug);
  // Once it has begun there is nothing left to decide between: the refusal says so.
  const isCrossed = page.survey.state === 'entwurf' && refusals.some(({ field }) => field === 'conflict');
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: surveyStatus(refusals) }),
    title: `Bearbeiten: ${page.survey.title}`,
    ...PLACE,
    crumbs: surveyCrumbs(call, page.survey, 'Bearbeiten'),
    body: (
      <SurveyFormView
        action={`${path}/bearbeiten`}
        back={path}
        libraryHref={`/v/${alliance.slug}/frageboegen`}
        title={`Erhebung bearbeiten: ${page.survey.title}`}
        form={form}
        draft={draft}
        hidden={{ version: String(page.survey.version) }}
        errors={draftErrors(refusals)}
        crossing={isCrossed ? surveyCrossing(storedDraft(page), draft, form) : undefined}
      />
    ),
  };
}
