import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { CRITERION_MAX, type ScoresDraft } from '../../domain/advantage/check-criterion.ts';
import { type Criterion, SCORE_LABELS, SCORES } from '../../domain/advantage/criterion.ts';
import { type CriteriaPage, loadCriteria } from '../../use-cases/advantage/load-criteria.ts';
import { recordScores } from '../../use-cases/advantage/record-scores.ts';
import {
  answerFault,
  criteriaPath,
  done,
  OWN_ONLY,
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

/** GET …/kriterien/kommunen/:member */
export async function showScores(call: AllianceCall): Promise<PageAnswer> {
  const page = await load(call);
  const member = page && memberOf(call, page);
  if (!page || !member) return errorPage(404);
  if (!page.reach.writes(member.memberKey)) return refuseWriter(call, OWN_ONLY);
  const { values, version } = storedForm(page, member.memberKey);
  return view(call, page, freshForm(values, version));
}

/** POST …/kriterien/kommunen/:member */
export async function submitScores(call: AllianceCall): Promise<PageAnswer> {
  const before = await load(call);
  if (!before) return errorPage(404);
  const posted = await call.form();
  const spec = specOf(before);
  const typed = { values: readValues(posted, spec), version: versionIn(posted) };
  const memberKey = call.params['member'] ?? '';
  const order = { memberKey, version: typed.version, draft: draftOf(typed.values, shownOf(before)) };
  const result = await recordScores(call.services, call.alliance, placeOf(call), order);
  if (result.ok) return done(criteriaPath(call));
  const again = async (refusals: Parameters<typeof refusedForm>[1]) => {
    const page = (await load(call)) ?? before;
    return view(call, page, refusedForm(typed, refusals, storedForm(page, memberKey), spec));
  };
  return answerFault(call, result.error, again, OWN_ONLY);
}

const load = ({ services, alliance, principal, params }: AllianceCall) =>
  loadCriteria(services, alliance, principal, params['slug'] ?? '');

const memberOf = ({ params }: AllianceCall, { scene }: CriteriaPage) =>
  scene.members.find(({ memberKey }) => memberKey === params['member']);

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

function storedForm(
  { scores, versions }: CriteriaPage,
  memberKey: string,
): Pick<FormShown, 'values' | 'version'> {
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
  const overview = criteriaPath(call);
  const place = { project: page.scene.project, overview: 'Kriterien', href: overview, title: member.name };
  const field = fieldsOf(form, specOf(page));
  return subPage(call, place, {
    status: form.status,
    body: (
      <EditPage
        title={`Bewertung ${member.name}`}
        project={page.scene.project.title}
        isSample={page.isSample}
        form={form}
        action={`${overview}/kommunen/${member.memberKey}`}
        back={overview}
      >
        {shownOf(page).map((criterion) => (
          <FormRow key={criterion.id}>
            <CriterionScores criterion={criterion} field={field} />
          </FormRow>
        ))}
      </EditPage>
    ),
  });
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
