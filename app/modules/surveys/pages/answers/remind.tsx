import { germanCount, germanList } from '../../../../foundation/german.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, SampleDataNotice } from '../../../../ui/notice.tsx';
import { loadReminder, type ReminderPage, remindSheets } from '../../use-cases/answers/remind-sheets.ts';
import { PLACE, surveyCrumbs, surveyPath } from '../life/survey-places.ts';

const TITLE = 'Fehlende erinnern';

/** GET /v/:alliance/erhebungen/:survey/erinnern: who would be written to. */
export const confirmReminder = (call: AllianceCall): Promise<PageAnswer> => confirmPage(call, undefined);

/** POST of it. */
export async function submitReminder(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const slug = params['survey'] ?? '';
  const reminded = await remindSheets(services, alliance, principal, slug);
  if (reminded.ok) return { kind: 'redirect', to: `${surveyPath(call, slug)}?erinnert=${reminded.value}` };
  if (reminded.error === 'unknown') return errorPage(404);
  return reminded.error === 'forbidden' ? errorPage(403) : confirmPage(call, reminded.error.message);
}

async function confirmPage(call: AllianceCall, refusal: string | undefined): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const page = await loadReminder(services, alliance, principal, params['survey'] ?? '');
  if (!page) return errorPage(404);
  if (!page.mayKeep) return errorPage(403);
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 409,
    title: `${TITLE}: ${page.survey.title}`,
    ...PLACE,
    crumbs: surveyCrumbs(call, page.survey, TITLE),
    body: <ConfirmView page={page} path={surveyPath(call, page.survey.slug)} refusal={refusal} />,
  };
}

interface ConfirmViewProps {
  readonly page: ReminderPage;
  readonly path: string;
  readonly refusal: string | undefined;
}

/** Mails cannot be called back, so the page says first whom they reach. */
function ConfirmView({ page: { survey, reached, without }, path, refusal }: ConfirmViewProps) {
  const names = without.map(({ name }) => name);
  return (
    <>
      <PageTitle
        title={`${TITLE}?`}
        lead="Leitung, Vertretung und IKZ-Beauftragte bekommen je eine E-Mail: was fehlt, bis wann, und der Weg zum Bogen. Sie lässt sich nicht zurückholen."
      />
      <ErrorSummary
        title="Niemand wurde erinnert"
        errors={refusal === undefined ? [] : [{ field: 'zurueck', label: 'Erinnern', message: refusal }]}
      />
      {survey.isSample && <SampleDataNotice>Diese Erhebung ist erfunden.</SampleDataNotice>}
      <Panel>
        <div className="gw-stack">
          <p>{reachedText(reached)}</p>
          {names.length > 0 && <p>Ohne hinterlegte Adresse, bitte anrufen: {germanList(names)}.</p>}
          <Form action={`${path}/erinnern`} narrow>
            <FormButtons>
              {reached.length > 0 && (
                <Button type="submit" look="primary" icon="send">
                  {germanCount(reached.length, 'Kommune', 'Kommunen')} erinnern
                </Button>
              )}
              <LinkButton href={path} id="zurueck">
                Abbrechen
              </LinkButton>
            </FormButtons>
          </Form>
        </div>
      </Panel>
    </>
  );
}

const reachedText = (reached: ReminderPage['reached']): string =>
  reached.length === 0
    ? 'Zurzeit kann niemand erinnert werden.'
    : `Ihr Bogen fehlt noch: ${germanList(reached.map(({ name }) => name))}. Wer heute schon erinnert wurde, bekommt keine zweite E-Mail.`;
