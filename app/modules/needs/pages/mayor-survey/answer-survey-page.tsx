import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton, TextLink } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import {
  mapFields,
  type SurveyForm,
  type SurveyRefusal,
} from '../../domain/mayor-survey/read-survey-answer.ts';
import { HORIZONS } from '../../domain/mayor-survey/summarise-survey.ts';
import {
  MARKS,
  markLabel,
  SURVEY_FIELD_LABELS,
  SURVEY_FIELDS,
  type SurveyAnswer,
  type SurveyField,
} from '../../domain/mayor-survey/survey-field.ts';
import {
  answerSurvey,
  openSurveySheet,
  type SheetProblem,
  type SurveySheet,
} from '../../use-cases/mayor-survey/answer-survey.ts';
import { SECTION, surveysPath } from './survey-words.ts';

const requestOf = ({ params, principal }: AllianceCall) => ({
  slug: params['survey'] ?? '',
  memberKey: params['member'] ?? '',
  principal,
});

/** GET /v/:alliance/lagebild/:survey/antwort/:member */
export async function showSurveySheet(call: AllianceCall): Promise<PageAnswer> {
  const sheet = await openSurveySheet(call.services, call.alliance, requestOf(call));
  if (!sheet.ok) return refused(call, sheet.error);
  return sheetPage(call, sheet.value, formOf(sheet.value.answer), []);
}

/** POST of the same. */
export async function submitSurveySheet(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance } = call;
  const posted = await call.form();
  const form = mapFields((field) => ({
    today: posted.get(nameOf(field, 'today')) ?? '',
    future: posted.get(nameOf(field, 'future')) ?? '',
  }));
  const request = requestOf(call);
  const result = await answerSurvey(services, alliance, { ...request, form });
  if (result.ok)
    return { kind: 'redirect', to: `${surveysPath(alliance.slug)}/${request.slug}?meldung=geantwortet` };
  if (typeof result.error === 'string') return refused(call, result.error);
  const sheet = await openSurveySheet(services, alliance, request);
  return sheet.ok ? sheetPage(call, sheet.value, form, result.error) : refused(call, sheet.error);
}

const formOf = (answer: SurveyAnswer | undefined): SurveyForm =>
  mapFields((field) => ({
    today: answer ? String(answer[field].today) : '',
    future: answer ? String(answer[field].future) : '',
  }));

const nameOf = (field: SurveyField, horizon: (typeof HORIZONS)[number]): string =>
  `${field}-${horizon === 'today' ? 'heute' : 'kuenftig'}`;

const QUESTIONS = { today: 'Heute', future: 'In fünf Jahren' } as const;

function sheetPage(
  { alliance, path }: AllianceCall,
  { survey, member }: SurveySheet,
  form: SurveyForm,
  refusals: readonly SurveyRefusal[],
): PageAnswer {
  const own = `${surveysPath(alliance.slug)}/${survey.slug}`;
  const title = `Lagebild: Antwort für ${member.member.name}`;
  return {
    kind: 'page',
    status: refusals.length > 0 ? 422 : 200,
    title,
    ...SECTION,
    crumbs: [
      { label: 'Lagebild', href: surveysPath(alliance.slug) },
      { label: survey.title, href: own },
      { label: 'Antwort' },
    ],
    body: (
      <>
        <PageTitle
          title={title}
          lead="Gezeigt wird später nur, wie viele Leitungen was sagen. Mit der Auswertung wird gelöscht, von wem eine Antwort stammt."
        />
        <ErrorSummary
          errors={refusals.map(({ field, horizon, message }) => ({
            field: nameOf(field, horizon),
            label: `${SURVEY_FIELD_LABELS[field]}, ${QUESTIONS[horizon].toLowerCase()}`,
            message,
          }))}
        />
        {survey.isSample && <SampleDataNotice>{survey.note}</SampleDataNotice>}
        <Form action={path}>
          {SURVEY_FIELDS.map((field) => (
            <FormRow key={field}>
              <FieldPanel field={field} form={form} refusals={refusals} />
            </FormRow>
          ))}
          <FormButtons>
            <Button type="submit" look="primary">
              Antwort speichern
            </Button>
            <LinkButton href={own}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </>
    ),
  };
}

interface FieldPanelProps {
  readonly field: SurveyField;
  readonly form: SurveyForm;
  readonly refusals: readonly SurveyRefusal[];
}

const FieldPanel = ({ field, form, refusals }: FieldPanelProps) => (
  <Panel title={SURVEY_FIELD_LABELS[field]} id={`feld-${field}`}>
    <div className="gw-stack">
      {HORIZONS.map((horizon) => (
        <RadioGroup
          key={horizon}
          id={nameOf(field, horizon)}
          name={nameOf(field, horizon)}
          legend={
            <>
              {QUESTIONS[horizon]}
              <span className="kern-sr-only">: {SURVEY_FIELD_LABELS[field]}</span>
            </>
          }
          arrangement="row"
          value={form[field][horizon]}
          error={refusals.find((refusal) => refusal.field === field && refusal.horizon === horizon)?.message}
          options={MARKS.map((mark) => ({ value: String(mark), label: markLabel(field, mark) }))}
        />
      ))}
    </div>
  </Panel>
);

const REFUSALS: Readonly<Record<Exclude<SheetProblem, 'unknown'>, { title: string; text: string }>> = {
  foreign: {
    title: 'Diese Antwort gehört einer anderen Leitung',
    text: 'Nur die Leitung selbst und ihre Vertretung sehen und geben sie.',
  },
  closed: {
    title: 'Diese Umfrage nimmt keine Antworten an',
    text: 'Sie ist noch ein Entwurf oder schon ausgewertet. Fragen Sie die Geschäftsstelle.',
  },
};

function refused({ alliance, params }: AllianceCall, problem: SheetProblem): PageAnswer {
  if (problem === 'unknown') return errorPage(404);
  const { title, text } = REFUSALS[problem];
  return {
    kind: 'page',
    status: problem === 'foreign' ? 403 : 409,
    title,
    ...SECTION,
    body: (
      <>
        <PageTitle title={title} />
        <Panel>
          <p>{text}</p>
          <p>
            <TextLink href={`${surveysPath(alliance.slug)}/${params['survey'] ?? ''}`}>Zur Umfrage</TextLink>
          </p>
        </Panel>
      </>
    ),
  };
}
