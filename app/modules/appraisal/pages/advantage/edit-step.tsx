import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ProcessStep } from '../../domain/advantage/process-model.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import { changeStep, setStepRemoved } from '../../use-cases/advantage/change-step.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { placeOf } from '../appraisal-places.tsx';
import { costPath, loadCosts, MODEL_KEEPERS } from './advantage-pages.tsx';
import { entryId, entryPage, entryPages, submitMove } from './entry-pages.tsx';
import { draftFrom, type FormShown, type StoredForm, type Values } from './form-state.tsx';
import { processCostPage } from './show-process-costs.tsx';
import { StepFields } from './step-fields.tsx';
import { STEP_FIELDS, STEP_SPEC } from './step-spec.ts';

const OVERVIEW = { keepers: MODEL_KEEPERS, overview: costPath } as const;

/** GET and POST …/schritte/:step; "neu" for a new one. */
export const stepPages = entryPages({
  ...OVERVIEW,
  spec: STEP_SPEC,
  load: loadCosts,
  stored: storedForm,
  save: (call, { values, version }) =>
    changeStep(call.services, call.alliance, placeOf(call), {
      ...{ processId: call.params['process'] ?? '', id: entryId(call, 'step'), version },
      draft: draftFrom(STEP_FIELDS, values),
    }),
  view,
});

/** POST …/schritte/:step/entfernen and …/zurueckholen */
export const submitStepMove = submitMove({
  ...OVERVIEW,
  move: (call, isRemoved) =>
    setStepRemoved(call.services, call.alliance, placeOf(call), {
      id: call.params['step'] ?? '',
      isRemoved,
    }),
  refused: processCostPage,
});

const processIn = ({ params }: AllianceCall, { processes }: ProcessCostPage) =>
  processes.find(({ id }) => id === params['process']);

function storedForm(call: AllianceCall, page: ProcessCostPage): StoredForm | undefined {
  const process = processIn(call, page);
  const id = entryId(call, 'step');
  if (!process) return undefined;
  if (id === null) return { values: { art: 'standardisierbar', anteil: '100' }, version: 0 };
  const step = process.steps.find((candidate) => candidate.id === id);
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
  const id = entryId(call, 'step');
  const process = processIn(call, page);
  const back = costPath(call);
  const action = `${back}/prozesse/${process?.id ?? ''}/schritte/${id ?? 'neu'}`;
  const frame = {
    ...{ page, form, back, action },
    overview: 'Prozesskosten',
    title: id === null ? 'Schritt anlegen' : 'Schritt ändern',
    lead: `${process?.title ?? ''}, ${page.scene.project.title}`,
    removal: id === null ? undefined : { action: `${action}/entfernen`, what: 'Der Schritt' },
  } as const;
  return entryPage(call, frame, <StepFields form={form} page={page} />);
}
