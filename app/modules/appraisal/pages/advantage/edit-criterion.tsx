import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CRITERION_MAX, type CriterionDraft } from '../../domain/advantage/check-criterion.ts';
import {
  ASPECTS,
  CRITERION_VERDICTS,
  isAspect,
  isCriterionVerdict,
} from '../../domain/advantage/criterion.ts';
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
import { EditPage } from './edit-page.tsx';
import {
  type FormShown,
  type FormSpec,
  fieldsOf,
  freshForm,
  readValues,
  refusedForm,
  type Values,
  versionIn,
} from './form-state.tsx';

const FIELDS: Readonly<Record<keyof CriterionDraft, string>> = {
  title: 'titel',
  aspect: 'aspekt',
  question: 'frage',
  verdict: 'ergebnis',
  statement: 'begruendung',
  evidence: 'beleg',
};

const SPEC: FormSpec = {
  labels: {
    titel: 'Kriterium',
    aspekt: 'Gehört zu',
    frage: 'Frage an die Kommunen',
    ergebnis: 'Was ergibt das Kriterium?',
    begruendung: 'Begründung',
    beleg: 'Beleg',
  },
  idOf: (field) => Object.entries(FIELDS).find(([name]) => name === field)?.[1] ?? 'titel',
  wordOf: (id, value) => {
    if (id === 'aspekt' && isAspect(value)) return ASPECTS[value];
    return id === 'ergebnis' && isCriterionVerdict(value) ? CRITERION_VERDICTS[value] : value;
  },
};

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
  const typed = { values: readValues(posted, SPEC), version: versionIn(posted) };
  const order = { id: idOf(call), version: typed.version, draft: draftOf(typed.values) };
  const result = await changeCriterion(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(criteriaPath(call));
  return answerFault(call, result.error, async (refusals) => {
    const page = await load(call);
    const stored = page && storedForm(call, page);
    return stored ? view(call, page, refusedForm(typed, refusals, stored, SPEC)) : errorPage(404);
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
  const text = (name: keyof CriterionDraft) => values[FIELDS[name]] ?? '';
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
    (Object.keys(FIELDS) as (keyof CriterionDraft)[]).map((name) => [FIELDS[name], found[name]]),
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

const options = (words: Values) => Object.entries(words).map(([value, label]) => ({ value, label }));

function CriterionFields({ form }: { readonly form: FormShown }) {
  const field = fieldsOf(form, SPEC);
  const { label: legend, ...verdict } = field('ergebnis');
  return (
    <>
      <TextField {...field('titel')} maxLength={CRITERION_MAX.title} />
      <SelectField {...field('aspekt')} options={options(ASPECTS)} />
      <FormRow>
        <TextField {...field('frage')} maxLength={CRITERION_MAX.question} hint="Steht beim Bewerten dabei." />
      </FormRow>
      <FormRow>
        <RadioGroup {...verdict} legend={legend} arrangement="row" options={options(CRITERION_VERDICTS)} />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('begruendung')}
          rows={4}
          maxLength={CRITERION_MAX.statement}
          hint="Nötig, sobald das Kriterium nicht mehr offen ist. Der Bericht übernimmt sie."
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...field('beleg')}
          rows={2}
          maxLength={CRITERION_MAX.evidence}
          hint="Worauf es sich stützt: eine Frage der Erhebung, eine Zahl, ein Gespräch."
        />
      </FormRow>
    </>
  );
}
