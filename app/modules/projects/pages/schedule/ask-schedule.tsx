import { addDays } from '../../../../foundation/calendar-date.ts';
import { readGermanDay } from '../../../../foundation/read-german-day.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { AskRefusal } from '../../domain/schedule/check-asking.ts';
import { agreeSchedule } from '../../use-cases/schedule/agree-schedule.ts';
import { askForSchedule } from '../../use-cases/schedule/ask-for-schedule.ts';
import type { SchedulePage } from '../../use-cases/schedule/load-schedule.ts';
import { renewSchedule } from '../../use-cases/schedule/renew-schedule.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { ASK_WORDS, type AskForm, type AskKind, AskView } from './ask-view.tsx';
import { answerScheduleFault, keepingSchedule } from './keep-schedule.tsx';
import { calledPath, scheduleCrumbs, schedulePath } from './schedule-places.ts';

const USUAL_DAYS = 21;

/** GET …/ablaufplan/abstimmen and …/ablaufplan/fassung */
export const showAsk =
  (kind: AskKind) =>
  (call: AllianceCall): Promise<PageAnswer> =>
    keepingSchedule(call, (page) =>
      view(call, kind, page, { frist: addDays(page.today, USUAL_DAYS), anschreiben: '' }, []),
    );

/** POST of the same */
export const submitAsk =
  (kind: AskKind) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const posted = await call.form();
    const form = { frist: posted.get('frist') ?? '', anschreiben: posted.get('anschreiben') ?? '' };
    const { services, alliance } = call;
    const result =
      kind === 'abstimmen'
        ? await askForSchedule(services, alliance, { ...orderOf(call, form), introduction: form.anschreiben })
        : await renewSchedule(services, alliance, { ...orderOf(call, form), changeNote: form.anschreiben });
    if (result.ok) return { kind: 'redirect', to: `/v/${alliance.slug}/dokumente/${result.value}` };
    const { error } = result;
    if (typeof error === 'string') return answerScheduleFault(call, error);
    return keepingSchedule(call, (page) => view(call, kind, page, form, error));
  };

const orderOf = ({ params, principal }: AllianceCall, { frist }: AskForm) => ({
  slug: params['slug'] ?? '',
  principal,
  dueOn: readGermanDay(frist) ?? null,
});

/** POST …/ablaufplan/verbindlich */
export async function submitAgreed(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const result = await agreeSchedule(services, alliance, { slug: params['slug'] ?? '', principal });
  if (result.ok) return { kind: 'redirect', to: `${calledPath(call)}?meldung=verbindlich` };
  return answerScheduleFault(call, result.error);
}

const view = (
  call: AllianceCall,
  kind: AskKind,
  page: SchedulePage,
  form: AskForm,
  refusals: readonly AskRefusal[],
): PageAnswer => ({
  kind: 'page',
  status: refusals.length > 0 ? 422 : 200,
  title: ASK_WORDS[kind].title,
  ...PLACE,
  crumbs: scheduleCrumbs(call, page.undertaking, 'Abstimmung'),
  body: (
    <AskView
      kind={kind}
      plan={schedulePath(call, page.undertaking)}
      page={page}
      form={form}
      refusals={refusals}
    />
  ),
});
