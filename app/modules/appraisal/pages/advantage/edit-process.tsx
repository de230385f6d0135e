import { germanInteger } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { ProcessDraft } from '../../domain/advantage/check-process.ts';
import type { CostProcess } from '../../domain/advantage/process-model.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import { changeProcess, setProcessRemoved } from '../../use-cases/advantage/change-process.ts';
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
import { EFFECT_ROWS, PROCESS_SPEC, ProcessFields } from './process-fields.tsx';

/** GET …/prozesse/:process; "neu" for a new one. */
export async function showProcess(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  if (!page.reach.mayKeep) return refuseWriter(call, KEEPERS_ONLY);
  const stored = storedForm(call, page);
  return stored ? view(call, page, freshForm(stored.values, stored.version)) : errorPage(404);
}

/** POST …/prozesse/:process */
export async function submitProcess(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const typed = { values: readValues(posted, PROCESS_SPEC), version: versionIn(posted) };
  const order = { id: idOf(call), version: typed.version, draft: draftOf(typed.values) };
  const result = await changeProcess(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(costPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    const stored = page && storedForm(call, page);
    return stored ? view(call, page, refusedForm(typed, refusals, stored, PROCESS_SPEC)) : errorPage(404);
  });
}

/** POST …/prozesse/:process/entfernen and …/zurueckholen */
export const submitProcessMove =
  (isRemoved: boolean) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const order = { id: call.params['process'] ?? '', isRemoved };
    const result = await setProcessRemoved(call.services, call.alliance, placeOf(call), order);
    const after = done(costPath(call), isRemoved ? 'entfernt' : 'zurueckgeholt');
    return result.ok ? after : answerFault(call, result.error, () => after);
  };

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadProcessCosts(services, alliance, principal, params['slug'] ?? '');

const idOf = ({ params }: AllianceCall): string | null =>
  params['process'] === 'neu' ? null : (params['process'] ?? '');

const draftOf = (values: Values): ProcessDraft => ({
  title: values['titel'] ?? '',
  caseName: values['einheit'] ?? '',
  effects: EFFECT_ROWS.map((row) => ({
    fromCases: values[`ab${row}`] ?? '',
    lessPercent: values[`weniger${row}`] ?? '',
  })),
});

/** What is stored; empty for a new one, undefined for one that does not exist. */
function storedForm(
  call: AllianceCall,
  { processes }: ProcessCostPage,
): Pick<FormShown, 'values' | 'version'> | undefined {
  if (idOf(call) === null) return { values: {}, version: 0 };
  const process = processes.find(({ id }) => id === idOf(call));
  return process && { values: valuesOf(process), version: process.version };
}

const valuesOf = ({
  title,
  caseName,
  effects,
}: Pick<CostProcess, 'title' | 'caseName' | 'effects'>): Values => ({
  titel: title,
  einheit: caseName,
  ...Object.fromEntries(
    effects.flatMap(({ fromCases, lessPercent }, index) => [
      [`ab${index + 1}`, germanInteger(fromCases)],
      [`weniger${index + 1}`, typedDecimal(lessPercent)],
    ]),
  ),
});

function view(call: AllianceCall, page: ProcessCostPage, form: FormShown): PageAnswer {
  const id = idOf(call);
  const title = id === null ? 'Prozess anlegen' : 'Prozess ändern';
  const overview = costPath(call);
  const action = `${overview}/prozesse/${id ?? 'neu'}`;
  const place = { project: page.scene.project, overview: 'Prozesskosten', href: overview, title };
  return subPage(call, place, {
    status: form.status,
    body: (
      <EditPage
        title={title}
        project={page.scene.project.title}
        isSample={page.isSample}
        form={form}
        action={action}
        back={overview}
        removal={id === null ? undefined : { action: `${action}/entfernen`, what: 'Der Prozess' }}
      >
        <ProcessFields form={form} />
      </EditPage>
    ),
  });
}
