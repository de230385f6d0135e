import { germanAmount, germanInteger } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { FactsDraft } from '../../domain/advantage/check-member-facts.ts';
import { explainMember } from '../../domain/advantage/explain-member.ts';
import type { CostProcess } from '../../domain/advantage/process-model.ts';
import { typedDecimal } from '../../domain/advantage/typed-figures.ts';
import type { ProcessCostPage } from '../../use-cases/advantage/load-process-costs.ts';
import { recordMemberFacts } from '../../use-cases/advantage/record-member-facts.ts';
import { answerFault } from '../answer-fault.tsx';
import { placeOf } from '../appraisal-places.tsx';
import { answerRefused, costPath, done, loadCosts, OWN_ONLY, subPage } from './advantage-pages.tsx';
import {
  type FormShown,
  type FormSpec,
  freshForm,
  readForm,
  refusedForm,
  type StoredForm,
  type Values,
} from './form-state.tsx';
import { MemberView } from './member-view.tsx';

/** GET …/prozesskosten/kommunen/:member */
export async function showMemberFacts(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadCosts(call);
  const key = call.params['member'] ?? '';
  if (!page?.model.members.some(({ memberKey }) => memberKey === key)) return errorPage(404);
  if (!page.reach.sees(key))
    return answerFault(
      call,
      'forbidden',
      'Was einzelne Kommunen zahlen, sehen nur die Beteiligten des Projekts',
    );
  return view(call, page, freshForm(storedForm(call, page)));
}

/** POST …/prozesskosten/kommunen/:member */
export async function submitMemberFacts(call: AllianceCall): Promise<PageAnswer> {
  const before = await loadCosts(call);
  if (!before) return errorPage(404);
  const spec = specOf(before.model.processes);
  const typed = readForm(await call.form(), spec);
  const memberKey = call.params['member'] ?? '';
  const order = { memberKey, version: typed.version, draft: draftOf(typed.values, before.model.processes) };
  const result = await recordMemberFacts(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(`${costPath(call)}/kommunen/${memberKey}`);
  const again = async (refusals: Parameters<typeof refusedForm>[1]) => {
    const page = (await loadCosts(call)) ?? before;
    return view(call, page, refusedForm(typed, refusals, storedForm(call, page), spec));
  };
  return answerRefused(call, result.error, again, OWN_ONLY);
}

type Processes = readonly CostProcess[];

/** Fields follow the model: cases for each process, minutes for each step. */
const specOf = (processes: Processes): FormSpec => ({
  labels: {
    ...Object.fromEntries(
      processes.flatMap(({ id, title, caseName, steps }) => [
        [`faelle-${id}`, `${title}: ${caseName} im Jahr`],
        ...steps.map((step) => [`minuten-${step.id}`, `${title}: Minuten je Fall für „${step.title}“`]),
      ]),
    ),
    'kosten-heute': 'Weitere Kosten im Jahr heute',
    'kosten-gemeinsam': 'Eigene Kosten im Jahr auch gemeinsam',
    quelle: 'Woher stammen die Zahlen?',
  },
  idOf: (field) => OTHER[field] ?? field.replace(/^volume:/, 'faelle-').replace(/^minutes:/, 'minuten-'),
});

const OTHER: Values = {
  furtherToday: 'kosten-heute',
  furtherPooled: 'kosten-gemeinsam',
  note: 'quelle',
};

const draftOf = (values: Values, processes: Processes): FactsDraft => ({
  volumes: new Map(processes.map(({ id }) => [id, values[`faelle-${id}`] ?? ''])),
  minutes: new Map(
    processes.flatMap(({ steps }) => steps.map(({ id }) => [id, values[`minuten-${id}`] ?? ''] as const)),
  ),
  furtherToday: values['kosten-heute'] ?? '',
  furtherPooled: values['kosten-gemeinsam'] ?? '',
  note: values['quelle'] ?? '',
});

/** What is stored; empty before the first, but for costs that most do not have. */
function storedForm({ params }: AllianceCall, page: ProcessCostPage): StoredForm {
  const facts = page.facts.find(({ memberKey }) => memberKey === params['member']);
  if (!facts) return { values: { 'kosten-gemeinsam': '0,00' }, version: 0 };
  const volumes = [...facts.volumes].map(([id, cases]) => [
    `faelle-${id}`,
    cases === null ? '' : germanInteger(cases),
  ]);
  const minutes = [...facts.minutes].map(([id, told]) => [
    `minuten-${id}`,
    told === null ? '' : typedDecimal(told),
  ]);
  const values = {
    ...Object.fromEntries([...volumes, ...minutes]),
    'kosten-heute': germanAmount(facts.furtherToday),
    'kosten-gemeinsam': germanAmount(facts.furtherPooled),
    quelle: facts.note,
  };
  return { values, version: facts.version };
}

function view(call: AllianceCall, page: ProcessCostPage, form: FormShown): PageAnswer {
  const overview = costPath(call);
  const memberKey = call.params['member'] ?? '';
  const costs = page.costs.members.find((member) => member.memberKey === memberKey);
  if (!costs) return errorPage(404);
  const derivation = page.reach.seesWork(memberKey)
    ? explainMember(page.model, page.rates, page.costs, memberKey)
    : null;
  const place = { project: page.scene.project, overview: 'Prozesskosten', href: overview, title: costs.name };
  return subPage(call, place, {
    status: form.status,
    body: (
      <MemberView
        page={page}
        costs={costs}
        derivation={derivation}
        form={page.reach.writes(memberKey) ? form : null}
        spec={specOf(page.model.processes)}
        action={`${overview}/kommunen/${memberKey}`}
        back={overview}
        query={call.query}
      />
    ),
  });
}
