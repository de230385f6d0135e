import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { currentEntry } from '../../domain/life/decide-life-step.ts';
import { lifeConsequences } from '../../domain/life/life-consequences.ts';
import type { LifeRefusal } from '../../domain/life/life-facts.ts';
import { isLifeStep, type LifeStep, lifeTransition } from '../../domain/life/life-steps.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
import { type LifePage, loadLife, submitLifeStep } from '../../use-cases/life/load-life.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { statusOf, stepErrors } from './life-errors.ts';
import { blankStep, readTypedStep, seenOf, type TypedStep, toLifeRequest } from './read-step-form.ts';
import { StepForm } from './step-form.tsx';

/** GET /v/:alliance/projekte/:slug/stand/:step: what follows from it, and what it asks. */
export async function showLifeStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params } = call;
  const step = params['step'] ?? '';
  const loaded = await loadLife(services, alliance, params['slug'] ?? '');
  if (!loaded || !isLifeStep(step)) return errorPage(404);
  const state = currentEntry(loaded.facts)?.state;
  // What still waits for signatures is told on the page of the state, which does not offer the start.
  const waits = step === 'starten' && needsCharter(loaded.facts.kind) && !loaded.facts.charter.isSigned;
  if (!state || waits || !lifeTransition(step).from.includes(state))
    return { kind: 'redirect', to: `${projectPath(call, loaded.undertaking)}/stand` };
  return page(call, loaded, step, blankStep(services.clock.today()), []);
}

/** POST /v/:alliance/projekte/:slug/stand/:step */
export async function submitStep(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const [slug, step] = [params['slug'] ?? '', params['step'] ?? ''];
  if (!isLifeStep(step)) return errorPage(404);
  const fields = await call.form();
  const typed = readTypedStep(fields);
  const order = { slug, step, request: toLifeRequest(typed), seen: seenOf(fields) };
  const taken = await submitLifeStep(services, alliance, order, principal.accountId);
  if (taken.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/projekte/${slug}/stand?meldung=${step}` };
  const loaded = await loadLife(services, alliance, slug);
  if (!loaded || taken.error === 'unknown') return errorPage(404);
  return page(call, loaded, step, typed, taken.error);
}

function page(
  call: AllianceCall,
  { undertaking, facts, around }: LifePage,
  step: LifeStep,
  typed: TypedStep,
  refusals: readonly LifeRefusal[],
): PageAnswer {
  const { label } = lifeTransition(step);
  const errors = stepErrors(refusals);
  const own = `${projectPath(call, undertaking)}/stand`;
  const consequences = lifeConsequences(step, around);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: statusOf(refusals) }),
    title: `${label}: ${undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, label),
    body: (
      <>
        <PageTitle title={label} lead={undertaking.title} />
        <ErrorSummary errors={errors} />
        {undertaking.isSample && <SampleDataNotice>Dieses Projekt ist erfunden.</SampleDataNotice>}
        {consequences.length > 0 && (
          <Panel title="Was dann geschieht" id="folgen">
            <Findings items={consequences.map((text) => ({ tone: 'info', text }))} />
          </Panel>
        )}
        <Panel>
          <StepForm
            action={`${own}/${step}`}
            back={own}
            step={step}
            facts={facts}
            typed={typed}
            errors={errors}
          />
        </Panel>
      </>
    ),
  };
}
