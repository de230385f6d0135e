import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Fieldset, RadioGroup } from '../../../../ui/choices.tsx';
import { NumberField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { type StepDraft, TITLE_MAX } from '../../domain/advantage/check-process.ts';
import { isStepKind, type ProcessStep, STEP_KINDS } from '../../domain/advantage/process-model.ts';
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
import {
  type FormShown,
  type FormSpec,
  fieldsOf,
  freshForm,
  readValues,
  refusedForm,
  typedDecimal,
  type Values,
  versionIn,
} from './form-state.tsx';
import { gradeOptions } from './grade-options.ts';

const FIELDS: Readonly<Record<keyof StepDraft, string>> = {
  title: 'titel',
  kind: 'art',
  sharePercent: 'anteil',
  minutesToday: 'minuten-heute',
  minutesPooled: 'minuten-gemeinsam',
  gradeToday: 'gruppe-heute',
  gradePooled: 'gruppe-gemeinsam',
};

const SPEC: FormSpec = {
  labels: {
    titel: 'Schritt',
    art: 'Wohin gehört er gemeinsam?',
    anteil: 'Anteil der Fälle',
    'minuten-heute': 'Minuten je Fall heute',
    'minuten-gemeinsam': 'Minuten je Fall gemeinsam',
    'gruppe-heute': 'Entgeltgruppe heute',
    'gruppe-gemeinsam': 'Entgeltgruppe gemeinsam',
  },
  idOf: (field) => Object.entries(FIELDS).find(([name]) => name === field)?.[1] ?? 'titel',
  wordOf: (id, value) => (id === 'art' && isStepKind(value) ? STEP_KINDS[value] : value),
};

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
  const typed = { values: readValues(posted, SPEC), version: versionIn(posted) };
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
    return stored ? view(call, page, refusedForm(typed, refusals, stored, SPEC)) : errorPage(404);
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
  const text = (name: keyof StepDraft) => values[FIELDS[name]] ?? '';
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

function StepFields({ form, page }: { readonly form: FormShown; readonly page: ProcessCostPage }) {
  const field = fieldsOf(form, SPEC);
  const grades = gradeOptions(page.rates, 'wählen');
  const { label: legend, ...kind } = field('art');
  return (
    <>
      <FormRow>
        <TextField {...field('titel')} maxLength={TITLE_MAX} />
      </FormRow>
      <FormRow>
        <RadioGroup
          {...kind}
          legend={legend}
          options={[
            {
              value: 'standardisierbar',
              label: STEP_KINDS.standardisierbar,
              hint: 'Überall gleich: ins Dienstleistungszentrum.',
            },
            {
              value: 'qualifiziert',
              label: STEP_KINDS.qualifiziert,
              hint: 'Braucht Fachwissen: ins Kompetenzzentrum.',
            },
            {
              value: 'vor-ort',
              label: STEP_KINDS['vor-ort'],
              hint: 'Bleibt auch gemeinsam im eigenen Rathaus.',
            },
          ]}
        />
      </FormRow>
      <NumberField {...field('anteil')} unit="Prozent" hint="Wie viele der Fälle ihn brauchen." />
      <FormRow>
        <Fieldset
          id="heute"
          legend="Heute"
          hint="Vorgabe für alle; jede Kommune kann eigene Minuten angeben."
        >
          <div className="gw-form">
            <NumberField {...field('minuten-heute')} label="Minuten je Fall" unit="Minuten" />
            <SelectField {...field('gruppe-heute')} label="Entgeltgruppe" options={grades} />
          </div>
        </Fieldset>
      </FormRow>
      <FormRow>
        <Fieldset id="gemeinsam" legend="Gemeinsam">
          <div className="gw-form">
            <NumberField {...field('minuten-gemeinsam')} label="Minuten je Fall" unit="Minuten" />
            <SelectField {...field('gruppe-gemeinsam')} label="Entgeltgruppe" options={grades} />
          </div>
        </Fieldset>
      </FormRow>
    </>
  );
}
