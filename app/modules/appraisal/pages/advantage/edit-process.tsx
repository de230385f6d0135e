import { germanInteger } from '../../../../foundation/german.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { CheckedProcess, ProcessDraft } from '../../domain/advantage/check-process.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import { changeProcess, setProcessRemoved } from '../../use-cases/advantage/change-process.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { placeOf } from '../appraisal-places.tsx';
import { costPath, loadCosts, MODEL_KEEPERS } from './advantage-pages.tsx';
import { entryId, entryPage, entryPages, submitMove } from './entry-pages.tsx';
import type { FormShown, StoredForm, Values } from './form-state.tsx';
import { EFFECT_ROWS, PROCESS_SPEC, ProcessFields, TICKED } from './process-fields.tsx';
import { processCostPage } from './show-process-costs.tsx';

const OVERVIEW = { keepers: MODEL_KEEPERS, overview: costPath } as const;

/** GET and POST …/prozesse/:process; "neu" for a new one. */
export const processPages = entryPages({
  ...OVERVIEW,
  spec: PROCESS_SPEC,
  load: loadCosts,
  stored: storedForm,
  save: (call, { values, version }) =>
    changeProcess(call.services, call.alliance, placeOf(call), {
      ...{ id: entryId(call, 'process'), version },
      draft: draftOf(values),
    }),
  view,
});

/** POST …/prozesse/:process/entfernen and …/zurueckholen */
export const submitProcessMove = submitMove({
  ...OVERVIEW,
  move: (call, isRemoved) =>
    setProcessRemoved(call.services, call.alliance, placeOf(call), {
      id: call.params['process'] ?? '',
      isRemoved,
    }),
  refused: processCostPage,
});

const draftOf = (values: Values): ProcessDraft => ({
  title: values['titel'] ?? '',
  caseName: values['einheit'] ?? '',
  isPilot: values['pilot'] === TICKED,
  effects: EFFECT_ROWS.map((row) => ({
    fromCases: values[`ab${row}`] ?? '',
    lessPercent: values[`weniger${row}`] ?? '',
  })),
});

/** Empty for a new one. */
function storedForm(call: AllianceCall, { processes }: ProcessCostPage): StoredForm | undefined {
  const id = entryId(call, 'process');
  if (id === null) return { values: {}, version: 0 };
  const process = processes.find((candidate) => candidate.id === id);
  return process && { values: valuesOf(process), version: process.version };
}

const valuesOf = ({ title, caseName, isPilot, effects }: CheckedProcess): Values => ({
  titel: title,
  einheit: caseName,
  pilot: isPilot ? TICKED : '',
  ...Object.fromEntries(
    effects.flatMap(({ fromCases, lessPercent }, index) => [
      [`ab${index + 1}`, germanInteger(fromCases)],
      [`weniger${index + 1}`, typedDecimal(lessPercent)],
    ]),
  ),
});

function view(call: AllianceCall, page: ProcessCostPage, form: FormShown): PageAnswer {
  const id = entryId(call, 'process');
  const back = costPath(call);
  const action = `${back}/prozesse/${id ?? 'neu'}`;
  const frame = {
    ...{ page, form, back, action },
    overview: 'Prozesskosten',
    title: id === null ? 'Prozess anlegen' : 'Prozess ändern',
    removal: id === null ? undefined : { action: `${action}/entfernen`, what: 'Der Prozess' },
  } as const;
  return entryPage(call, frame, <ProcessFields form={form} />);
}
