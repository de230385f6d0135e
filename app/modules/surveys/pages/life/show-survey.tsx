import type { Result } from '../../../../foundation/result.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn, remindedIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { isSurveyStep, type StepRefusal, stepFindings } from '../../domain/life/survey-steps.ts';
import { loadSurvey } from '../../use-cases/life/load-survey.ts';
import type { SurveyFault } from '../../use-cases/life/survey-scene.ts';
import { changeDueDay, takeSurveyStep } from '../../use-cases/life/take-survey-step.ts';
import { versionOf } from '../questionnaire/read-question-form.ts';
import { stepErrors, surveyStatus } from './survey-errors.ts';
import { PLACE, surveyCrumbs, surveyPath } from './survey-places.ts';
import { STEP_LABELS } from './survey-step.tsx';
import { SurveyView } from './survey-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Die Erhebung ist als Entwurf angelegt. Prüfen Sie sie, und beginnen Sie sie dann.',
  gespeichert: 'Gespeichert.',
  oeffnen: 'Die Erhebung läuft. Die gefragten Kommunen sehen sie in ihrem Eingang.',
  schliessen: 'Die Erhebung ist geschlossen. Sie können vergleichen und auswerten.',
  'wieder-oeffnen': 'Die Erhebung läuft wieder.',
  freigeben: 'Die freigegebenen Angaben sehen jetzt alle Beteiligten.',
  frist: 'Die neue Frist gilt.',
};

/** GET /v/:alliance/erhebungen/:survey */
export const showSurvey = (call: AllianceCall): Promise<PageAnswer> => answerSurvey(call, [], '');

/** GET …/:survey/schritt/:schritt: what the step means, before it happens. */
export async function confirmSurveyStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadSurvey(services, alliance, principal, params['survey'] ?? '');
  const step = params['schritt'] ?? '';
  if (!page || !isSurveyStep(step)) return errorPage(404);
  if (!page.mayKeep) return errorPage(403);
  const path = surveyPath(call, page.survey.slug);
  return {
    kind: 'page',
    title: `${STEP_LABELS[step]}: ${page.survey.title}`,
    ...PLACE,
    crumbs: surveyCrumbs(call, page.survey, STEP_LABELS[step]),
    body: (
      <>
        <PageTitle title={`${STEP_LABELS[step]}?`} lead={page.survey.title} />
        <Panel>
          <Form action={`${path}/schritt/${step}`} hidden={{ version: String(page.survey.version) }} narrow>
            <FormRow>
              <Findings items={stepFindings(step, page.facts).map((text) => ({ tone: 'info', text }))} />
            </FormRow>
            {step === 'wieder-oeffnen' && <DateField id="frist" name="frist" label="Neue Frist" />}
            <FormButtons>
              <Button type="submit" look="primary">
                {STEP_LABELS[step]}
              </Button>
              <LinkButton href={path}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}

/** POST …/:survey/schritt/:schritt */
export async function submitSurveyStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const [slug, step] = [params['survey'] ?? '', params['schritt'] ?? ''];
  if (!isSurveyStep(step)) return errorPage(404);
  const form = await call.form();
  const dueOn = form.get('frist') ?? '';
  const order = { slug, step, dueOn, version: versionOf(form), principal };
  return after(call, await takeSurveyStep(services, alliance, order), step, dueOn);
}

/** POST …/:survey/frist */
export async function submitDueDay(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const form = await call.form();
  const dueOn = form.get('frist') ?? '';
  const order = { slug: params['survey'] ?? '', dueOn, version: versionOf(form), principal };
  return after(call, await changeDueDay(services, alliance, order), 'frist', dueOn);
}

async function after(
  call: AllianceCall,
  result: Result<unknown, SurveyFault | readonly StepRefusal[]>,
  message: string,
  dueOn: string,
): Promise<PageAnswer> {
  if (result.ok)
    return { kind: 'redirect', to: `${surveyPath(call, call.params['survey'] ?? '')}?meldung=${message}` };
  if (result.error === 'unknown') return errorPage(404);
  return result.error === 'forbidden' ? errorPage(403) : answerSurvey(call, result.error, dueOn);
}

async function answerSurvey(
  call: AllianceCall,
  refusals: readonly StepRefusal[],
  dueOn: string,
): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const page = await loadSurvey(services, alliance, principal, params['survey'] ?? '');
  if (!page) return errorPage(404);
  const errors = stepErrors(refusals);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: surveyStatus(refusals) }),
    title: page.survey.title,
    ...PLACE,
    crumbs: surveyCrumbs(call, page.survey),
    body: (
      <SurveyView
        base={`/v/${alliance.slug}`}
        path={surveyPath(call, page.survey.slug)}
        page={page}
        typedDueOn={dueOn}
        errors={errors}
        message={errors.length > 0 ? undefined : (remindedIn(query) ?? messageIn(MESSAGES, query))}
      />
    ),
  };
}
