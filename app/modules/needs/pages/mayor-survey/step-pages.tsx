import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { SurveyStep } from '../../domain/mayor-survey/survey-state.ts';
import { stepSurvey } from '../../use-cases/mayor-survey/step-survey.ts';
import { shownSurvey } from './show-survey.tsx';
import { SECTION, surveysPath } from './survey-words.ts';

const WORDS: Readonly<Record<SurveyStep, { title: string; lead: string; done: string }>> = {
  oeffnen: {
    title: 'Umfrage öffnen',
    lead: 'Titel, Kommunen und Frist stehen dann fest. Leitungen mit hinterlegter Adresse bekommen eine E-Mail.',
    done: 'geoeffnet',
  },
  auswerten: {
    title: 'Umfrage auswerten',
    lead: 'Danach nimmt die Umfrage keine Antworten mehr an. Gezählt wird, wie oft was gesagt wurde; von wem eine Antwort stammt, wird gelöscht. Das lässt sich nicht rückgängig machen.',
    done: 'ausgewertet',
  },
};

/** GET of a step's page. */
export const showSurveyStep =
  (step: SurveyStep) =>
  (call: AllianceCall): Promise<PageAnswer> =>
    stepPage(call, step, undefined);

/** POST of a step's page. */
export const submitSurveyStep =
  (step: SurveyStep) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const { services, alliance, principal, params } = call;
    const slug = params['survey'] ?? '';
    const result = await stepSurvey(services, alliance, slug, step, principal.accountId);
    if (result.ok)
      return { kind: 'redirect', to: `${surveysPath(alliance.slug)}/${slug}?meldung=${WORDS[step].done}` };
    return result.error.kind === 'unknown' ? errorPage(404) : stepPage(call, step, result.error.reason);
  };

async function stepPage(
  call: AllianceCall,
  step: SurveyStep,
  refusal: string | undefined,
): Promise<PageAnswer> {
  const survey = await shownSurvey(call);
  if (!survey) return errorPage(404);
  const path = surveysPath(call.alliance.slug);
  const { title, lead } = WORDS[step];
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 409,
    title,
    ...SECTION,
    crumbs: [
      { label: 'Lagebild', href: path },
      { label: survey.title, href: `${path}/${survey.slug}` },
      { label: title },
    ],
    body: (
      <>
        <PageTitle title={`${title}: „${survey.title}“`} lead={lead} />
        <ErrorSummary
          title="Das geht so noch nicht"
          errors={refusal === undefined ? [] : [{ field: 'bestaetigen', label: title, message: refusal }]}
        />
        <Panel>
          <p>
            {survey.answered} von {survey.asked} Leitungen haben geantwortet.
          </p>
          <Form action={`${path}/${survey.slug}/${step}`} narrow>
            <FormButtons>
              <Button type="submit" look="primary" id="bestaetigen">
                {title}
              </Button>
              <LinkButton href={`${path}/${survey.slug}`}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
