import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CRITERION_MAX, type ScoresDraft } from '../../domain/advantage/check-criterion.ts';
import { type Criterion, SCORE_LABELS, SCORES } from '../../domain/advantage/criterion.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { recordScores } from '../../use-cases/advantage/record-scores.ts';
import { placeOf } from '../appraisal-places.tsx';
import {
  answerRefused,
  criteriaPath,
  done,
  loadOwnCriteria,
  OWN_ONLY,
  refuseForm,
} from './advantage-pages.tsx';
import { entryPage } from './entry-pages.tsx';
import {
  type FormShown,
  type FormSpec,
  fieldsOf,
  freshForm,
  readForm,
  refusedForm,
  type StoredForm,
  type Values,
} from './form-state.tsx';

/** GET …/kriterien/kommunen/:member */
export async function showScores(call: AllianceCall): Promise<PageAnswer> {
  const page = await loadOwnCriteria(call);
  const member = page && memberOf(call, page);
  if (!page || !member) return errorPage(404);
  if (!page.reach.writes(member.memberKey)) return refuseForm(call, page.reach, OWN_ONLY);
  return view(call, page, freshForm(storedForm(page, member.memberKey)));
}

/** POST …/kriterien/kommunen/:member */
export async function submitScores(call: AllianceCall): Promise<PageAnswer> {
  const before = await loadOwnCriteria(call);
  if (!before) return errorPage(404);
  const spec = specOf(before);
  const typed = readForm(await call.form(), spec);
  const memberKey = call.params['member'] ?? '';
  const order = { memberKey, version: typed.version, draft: draftOf(typed.values, shownOf(before)) };
  const result = await recordScores(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(criteriaPath(call));
  const again = async (refusals: Parameters<typeof refusedForm>[1]) => {
    const page = (await loadOwnCriteria(call)) ?? before;
    return view(call, page, refusedForm(typed, refusals, storedForm(page, memberKey), spec));
  };
  return answerRefused(call, result.error, again, OWN_ONLY);
}

const memberOf = ({ params }: AllianceCall, { members }: CriteriaPage) =>
  members.find(({ memberKey }) => memberKey === params['member']);

const shownOf = ({ criteria }: CriteriaPage): readonly Criterion[] =>
  criteria.filter(({ isRemoved }) => !isRemoved);

/** Fields follow the criteria. */
const specOf = (page: CriteriaPage): FormSpec => ({
  labels: Object.fromEntries(
    shownOf(page).flatMap(({ id, title }) => [
      [`allein-${id}`, `${title}: allein`],
      [`gemeinsam-${id}`, `${title}: gemeinsam`],
      [`beleg-${id}`, `${title}: Beleg`],
    ]),
  ),
  idOf: (field) => field.replace(/^alone:/, 'allein-').replace(/^evidence:/, 'beleg-'),
});

const draftOf = (values: Values, criteria: readonly Criterion[]): ScoresDraft =>
  new Map(
    criteria.map(({ id }) => [
      id,
      {
        alone: values[`allein-${id}`] ?? '',
        together: values[`gemeinsam-${id}`] ?? '',
        evidence: values[`beleg-${id}`] ?? '',
      },
    ]),
  );

function storedForm({ scores, versions }: CriteriaPage, memberKey: string): StoredForm {
  const own = scores.filter((score) => score.memberKey === memberKey);
  const values = Object.fromEntries(
    own.flatMap(({ criterionId, alone, together, evidence }) => [
      [`allein-${criterionId}`, alone?.toString() ?? ''],
      [`gemeinsam-${criterionId}`, together?.toString() ?? ''],
      [`beleg-${criterionId}`, evidence],
    ]),
  );
  return { values, version: versions.get(memberKey) ?? 0 };
}

function view(call: AllianceCall, page: CriteriaPage, form: FormShown): PageAnswer {
  const member = memberOf(call, page);
  if (!member) return errorPage(404);
  const back = criteriaPath(call);
  const field = fieldsOf(form, specOf(page));
  const frame = {
    ...{ page, form, back },
    overview: 'Kriterien',
    title: member.name,
    heading: `Bewertung ${member.name}`,
    action: `${back}/kommunen/${member.memberKey}`,
  } as const;
  return entryPage(
    call,
    frame,
    shownOf(page).map((criterion) => (
      <FormRow key={criterion.id}>
        <CriterionScores criterion={criterion} field={field} />
      </FormRow>
    )),
  );
}

const OPTIONS = [
  { value: '', label: 'nicht bewertet' },
  ...SCORES.map((score) => ({ value: score.toString(), label: `${score} (${SCORE_LABELS[score]})` })),
];

const CriterionScores = ({
  criterion: { id, title, question },
  field,
}: {
  readonly criterion: Criterion;
  readonly field: ReturnType<typeof fieldsOf>;
}) => (
  <Fieldset id={`kriterium-${id}`} legend={title} hint={question}>
    <div className="gw-form">
      <SelectField {...field(`allein-${id}`)} label="Allein, wie heute" options={OPTIONS} />
      <SelectField {...field(`gemeinsam-${id}`)} label="Gemeinsam" options={OPTIONS} />
      <TextField {...field(`beleg-${id}`)} label="Beleg (freiwillig)" maxLength={CRITERION_MAX.evidence} />
    </div>
  </Fieldset>
);
