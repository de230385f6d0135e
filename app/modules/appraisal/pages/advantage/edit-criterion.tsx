import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { CriterionDraft } from '../../domain/advantage/check-criterion.ts';
import { changeCriterion, setCriterionRemoved } from '../../use-cases/advantage/change-criterion.ts';
import { type CriteriaPage, loadCriteria } from '../../use-cases/advantage/load-criteria.ts';
import {
  answerFault,
  criteriaPath,
  done,
  KEEPERS_ONLY,
  placeOf,
  refuseWriter,
  subPage,
} from './advantage-pages.tsx';
import { CRITERION_FIELDS, CRITERION_SPEC, CriterionFields } from './criterion-fields.tsx';
import { EditPage } from './edit-page.tsx';
import { type FormShown, freshForm, readValues, refusedForm, type Values, versionIn } from './form-state.tsx';

/** GET …/kriterien/:criterion; "neu" for a new one. */
export async function showCriterion(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  if (!page) return errorPage(404);
  if (!page.reach.mayKeep) return refuseWriter(call, KEEPERS_ONLY);
  const stored = storedForm(call, page);
  return stored ? view(call, page, freshForm(stored.values, stored.version)) : errorPage(404);
}

/** POST …/kriterien/:criterion */
export async function submitCriterion(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const typed = { values: readValues(posted, CRITERION_SPEC), version: versionIn(posted) };
  const order = { id: idOf(call), version: typed.version, draft: draftOf(typed.values) };
  const result = await changeCriterion(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(criteriaPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    const stored = page && storedForm(call, page);
    return stored ? view(call, page, refusedForm(typed, refusals, stored, CRITERION_SPEC)) : errorPage(404);
  });
}

/** POST …/kriterien/:criterion/entfernen and …/zurueckholen */
export const submitCriterionMove =
  (isRemoved: boolean) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const order = { id: call.params['criterion'] ?? '', isRemoved };
    const result = await setCriterionRemoved(call.services, call.alliance, placeOf(call), order);
    const after = done(criteriaPath(call), isRemoved ? 'entfernt' : 'zurueckgeholt');
    return result.ok ? after : answerFault(call, result.error, () => after);
  };

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadCriteria(services, alliance, principal, params['slug'] ?? '');

const idOf = ({ params }: AllianceCall): string | null =>
  params['criterion'] === 'neu' ? null : (params['criterion'] ?? '');

const draftOf = (values: Values): CriterionDraft => {
  const text = (name: keyof CriterionDraft) => values[CRITERION_FIELDS[name]] ?? '';
  return {
    aspect: text('aspect'),
    title: text('title'),
    question: text('question'),
    verdict: text('verdict'),
    statement: text('statement'),
    evidence: text('evidence'),
  };
};

function storedForm(
  call: AllianceCall,
  { criteria }: CriteriaPage,
): Pick<FormShown, 'values' | 'version'> | undefined {
  if (idOf(call) === null) return { values: { aspekt: 'qualitaet', ergebnis: 'offen' }, version: 0 };
  const found = criteria.find(({ id }) => id === idOf(call));
  if (!found) return undefined;
  const values = Object.fromEntries(
    (Object.keys(CRITERION_FIELDS) as (keyof CriterionDraft)[]).map((name) => [
      CRITERION_FIELDS[name],
      found[name],
    ]),
  );
  return { values, version: found.version };
}

function view(call: AllianceCall, page: CriteriaPage, form: FormShown): PageAnswer {
  const id = idOf(call);
  const title = id === null ? 'Kriterium anlegen' : 'Kriterium ändern';
  const overview = criteriaPath(call);
  const action = `${overview}/${id ?? 'neu'}`;
  const place = { project: page.scene.project, overview: 'Kriterien', href: overview, title };
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
        removal={id === null ? undefined : { action: `${action}/entfernen`, what: 'Das Kriterium' }}
      >
        <CriterionFields form={form} />
      </EditPage>
    ),
  });
}
