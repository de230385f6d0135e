import { addDays } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { AskRefusal } from '../../domain/schedule/check-asking.ts';
import { agreeSchedule } from '../../use-cases/schedule/agree-schedule.ts';
import { askForSchedule } from '../../use-cases/schedule/ask-for-schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { editable } from './edit-item.tsx';
import { calledPath, scheduleCrumbs, schedulePath } from './schedule-places.ts';
import { schedulePage } from './show-schedule.tsx';

interface AskForm {
  readonly frist: string;
  readonly anschreiben: string;
}

const USUAL_DAYS = 21;

/** GET …/ablaufplan/abstimmen */
export async function showAsk(call: AllianceCall): Promise<PageAnswer> {
  const page = await editable(call);
  return page
    ? view(call, page, { frist: addDays(page.today, USUAL_DAYS), anschreiben: '' }, [])
    : errorPage(404);
}

/** POST …/ablaufplan/abstimmen */
export async function submitAsk(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const form = { frist: posted.get('frist') ?? '', anschreiben: posted.get('anschreiben') ?? '' };
  const { services, alliance, principal, params } = call;
  const result = await askForSchedule(services, alliance, {
    ...{ slug: params['slug'] ?? '', principal, introduction: form.anschreiben },
    dueOn: readGermanDay(form.frist) ?? null,
  });
  if (result.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${result.value}` };
  const page = typeof result.error === 'string' ? undefined : await editable(call);
  return page && typeof result.error !== 'string' ? view(call, page, form, result.error) : errorPage(404);
}

/** POST …/ablaufplan/verbindlich */
export async function submitAgreed(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const result = await agreeSchedule(services, alliance, { slug: params['slug'] ?? '', principal });
  return result.ok
    ? { kind: 'redirect', to: `${calledPath(call)}?meldung=verbindlich` }
    : schedulePage(call, result.error, 409);
}

const IDS = { dueOn: 'frist', introduction: 'anschreiben', state: 'frist' } as const;
const LABELS = { dueOn: 'Frist', introduction: 'Anschreiben', state: 'Ablaufplan' } as const;

function view(
  call: AllianceCall,
  page: SchedulePage,
  form: AskForm,
  refusals: readonly AskRefusal[],
): PageAnswer {
  const plan = schedulePath(call, page.undertaking);
  const errorAt = (field: AskRefusal['field']) =>
    refusals.find((refusal) => refusal.field === field)?.message;
  return {
    kind: 'page',
    status: refusals.length > 0 ? 422 : 200,
    title: 'Ablaufplan zur Abstimmung geben',
    ...PLACE,
    crumbs: scheduleCrumbs(call, page.undertaking, 'Abstimmung'),
    body: (
      <>
        <PageTitle
          title="Ablaufplan zur Abstimmung geben"
          lead={`${germanCount(page.deviations.length, 'Termin', 'Termine')} gehen an alle Kommunen, die heute teilnehmen. Stimmen alle zu, ist der Plan die verbindliche Grundlage.`}
        />
        <ErrorSummary
          errors={refusals.map(({ field, message }) => ({
            field: IDS[field],
            label: LABELS[field],
            message,
          }))}
        />
        <Panel>
          <Form action={`${plan}/abstimmen`}>
            <DateField
              id="frist"
              name="frist"
              label="Antwort erbeten bis"
              value={form.frist}
              error={errorAt('dueOn') ?? errorAt('state')}
            />
            <FormRow>
              <TextArea
                id="anschreiben"
                name="anschreiben"
                label="Anschreiben"
                hint="Freiwillig. Der Plan selbst steht darunter."
                value={form.anschreiben}
                error={errorAt('introduction')}
              />
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary" icon="send">
                An die Kommunen senden
              </Button>
              <LinkButton href={plan}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
