import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { CriterionDraft } from '../../domain/advantage/check-criterion.ts';
import { changeCriterion, setCriterionRemoved } from '../../use-cases/advantage/change-criterion.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { placeOf } from '../appraisal-places.tsx';
import { CRITERIA_KEEPERS, criteriaPath, loadOwnCriteria } from './advantage-pages.tsx';
import { CRITERION_FIELDS, CRITERION_SPEC, CriterionFields } from './criterion-fields.tsx';
import { entryId, entryPage, entryPages, submitMove } from './entry-pages.tsx';
import { draftFrom, type FormShown, type StoredForm } from './form-state.tsx';
import { criteriaPage } from './show-criteria.tsx';

const OVERVIEW = { keepers: CRITERIA_KEEPERS, overview: criteriaPath } as const;

/** GET and POST …/kriterien/:criterion; "neu" for a new one. */
export const criterionPages = entryPages({
  ...OVERVIEW,
  spec: CRITERION_SPEC,
  load: loadOwnCriteria,
  stored: storedForm,
  save: (call, { values, version }) =>
    changeCriterion(call.services, call.alliance, placeOf(call), {
      ...{ id: entryId(call, 'criterion'), version },
      draft: draftFrom(CRITERION_FIELDS, values),
    }),
  view,
});

/** POST …/kriterien/:criterion/entfernen and …/zurueckholen */
export const submitCriterionMove = submitMove({
  ...OVERVIEW,
  move: (call, isRemoved) =>
    setCriterionRemoved(call.services, call.alliance, placeOf(call), {
      id: call.params['criterion'] ?? '',
      isRemoved,
    }),
  refused: criteriaPage,
});

function storedForm(call: AllianceCall, { criteria }: CriteriaPage): StoredForm | undefined {
  const id = entryId(call, 'criterion');
  if (id === null) return { values: { aspekt: 'qualitaet', ergebnis: 'offen' }, version: 0 };
  const found = criteria.find((criterion) => criterion.id === id);
  if (!found) return undefined;
  const names = Object.keys(CRITERION_FIELDS) as (keyof CriterionDraft)[];
  const values = Object.fromEntries(names.map((name) => [CRITERION_FIELDS[name], found[name]]));
  return { values, version: found.version };
}

function view(call: AllianceCall, page: CriteriaPage, form: FormShown): PageAnswer {
  const id = entryId(call, 'criterion');
  const back = criteriaPath(call);
  const action = `${back}/${id ?? 'neu'}`;
  const frame = {
    ...{ page, form, back, action },
    overview: 'Kriterien',
    title: id === null ? 'Kriterium anlegen' : 'Kriterium ändern',
    removal: id === null ? undefined : { action: `${action}/entfernen`, what: 'Das Kriterium' },
  } as const;
  return entryPage(call, frame, <CriterionFields form={form} />);
}
