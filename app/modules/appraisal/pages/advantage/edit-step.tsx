import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { StepDraft } from '../../domain/advantage/check-process.ts';
import type { ProcessStep } from '../../domain/advantage/process-model.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import { changeStep, setStepRemoved } from '../../use-cases/advantage/change-step.ts';
import { loadProcessCosts, type ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import {
  answerFault,
  costPath,
  done,
  KEEPERS_ONLY,
  placeOf,
  refuseWriter,
  subPage,
} from './advantage-pages.tsx';
import { EditPage } from './edit-page.tsx';
import { type FormShown, freshForm, readValues, refusedForm, type Values, versionIn } from './form-state.tsx';
import { StepFields } from './step-fields.tsx';
import { STEP_FIELDS, STEP_SPEC } from './step-spec.ts';

/** GET …/schritte/:step; "neu" for a new one. */
export async function showStep(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  if (!page.reach.mayKeep) return refuseWriter(call, KEEPERS_ONLY);
  const stored = storedForm(call, page);
  return stored ? view(call, page, freshForm(stored.values, stored.version)) : errorPage(404);
}

/** POST …/schritte/:step */
export async function submitStep(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const typed = { values: readValues(posted, STEP_SPEC), version: versionIn(posted) };
  const order = {
    processId: call.params['process'] ?? '',
    id: idOf(call),
    version: typed.version,
    draft: draftOf(typed.values),
  };
  const result = await changeStep(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    const stored = page && storedForm(call, page);
    return stored ? view(call, page, refusedForm(typed, refusals, stored, STEP_SPEC)) : errorPage(404);
  });
}

/** POST …/schritte/:step/entfernen and …/zurueckholen */
export const submitStepMove =
  (isRemoved: boolean) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const order = { id: call.params['step'] ?? '', isRemoved };
    const result = await setStepRemoved(call.services, call.alliance, placeOf(call), order);
    const after = done(costPath(call), isRemoved ? 'entfernt' : 'zurueckgeholt');
    return result.ok ? after : answerFault(call, result.error, () => after);
  };

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadProcessCosts(services, alliance, principal, params['slug'] ?? '');

const idOf = ({ params }: AllianceCall): string | null =>
  params['step'] === 'neu' ? null : (params['step'] ?? '');

const draftOf = (values: Values): StepDraft => {
  const text = (name: keyof StepDraft) => values[STEP_FIELDS[name]] ?? '';
  return {
    title: text('title'),
    kind: text('kind'),
    sharePercent: text('sharePercent'),
    minutesToday: text('minutesToday'),
    minutesPooled: text('minutesPooled'),
    gradeToday: text('gradeToday'),
    gradePooled: text('gradePooled'),
  };
};

/** What is stored; the usual for a new one, undefined for one that does not exist. */
function storedForm(
  call: AllianceCall,
  { processes }: ProcessCostPage,
): Pick<FormShown, 'values' | 'version'> | undefined {
  const process = processes.find(({ id }) => id === call.params['process']);
  if (!process) return undefined;
  if (idOf(call) === null) return { values: { art: 'standardisierbar', anteil: '100' }, version: 0 };
  const step = process.steps.find(({ id }) => id === idOf(call));
  return step && { values: valuesOf(step), version: step.version };
}

const valuesOf = (step: ProcessStep): Values => ({
  titel: step.title,
  art: step.kind,
  anteil: typedDecimal(step.sharePercent),
  'minuten-heute': typedDecimal(step.minutesToday),
  'minuten-gemeinsam': typedDecimal(step.minutesPooled),
  'gruppe-heute': step.gradeToday,
  'gruppe-gemeinsam': step.gradePooled,
});

function view(call: AllianceCall, page: ProcessCostPage, form: FormShown): PageAnswer {
  const id = idOf(call);
  const title = id === null ? 'Schritt anlegen' : 'Schritt ändern';
  const overview = costPath(call);
  const process = page.processes.find((candidate) => candidate.id === call.params['process']);
  const action = `${overview}/prozesse/${process?.id ?? ''}/schritte/${id ?? 'neu'}`;
  const place = { project: page.scene.project, overview: 'Prozesskosten', href: overview, title };
  return subPage(call, place, {
    status: form.status,
    body: (
      <EditPage
        title={title}
        project={`${process?.title ?? ''}, ${page.scene.project.title}`}
        isSample={page.isSample}
        form={form}
        action={action}
        back={overview}
        removal={id === null ? undefined : { action: `${action}/entfernen`, what: 'Der Schritt' }}
      >
        <StepFields form={form} page={page} />
      </EditPage>
    ),
  });
}
