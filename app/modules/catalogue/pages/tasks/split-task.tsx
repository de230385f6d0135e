import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { SplitForm, SplitPlan } from '../../domain/tasks/plan-split.ts';
import { findTaskDetail } from '../../use-cases/tasks/find-task.ts';
import { planTaskSplit, splitTask } from '../../use-cases/tasks/split-task.ts';
import { ConfirmSuccessionView } from './confirm-succession-view.tsx';
import { SplitFormView, type SplitFormViewProps } from './split-form-view.tsx';
import { taskPlace } from './task-places.tsx';
import { taskHref } from './task-words.ts';

const CONFIRMED = 'ja';

/** GET /v/:alliance/aufgaben/:number/teilen */
export const showSplitForm = (call: AllianceCall): Promise<PageAnswer> =>
  formView(call, { parts: '', on: call.services.clock.today(), reason: '' }, []);

/** POST /v/:alliance/aufgaben/:number/teilen — shows what would happen; confirmed, it happens. */
export async function submitSplit(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const number = params['number'] ?? '';
  const posted = await call.form();
  const form = readForm(posted);
  if (posted.get('aendern') !== null) return formView(call, form, []);
  if (posted.get('bestaetigt') !== CONFIRMED) {
    const planned = await planTaskSplit(services, alliance, { number, form });
    if (!planned) return errorPage(404);
    return planned.ok ? confirmView(call, planned.value, posted) : formView(call, form, planned.error);
  }
  const result = await splitTask(services, alliance, { number, form, actor: principal.accountId });
  if (!result) return errorPage(404);
  if (!result.ok) return formView(call, form, result.error);
  return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, number)}?meldung=geteilt` };
}

const readForm = (posted: URLSearchParams): SplitForm => ({
  parts: posted.get('aufgaben') ?? '',
  on: posted.get('tag') ?? '',
  reason: posted.get('grund') ?? '',
});

async function formView(
  { services, alliance, params }: AllianceCall,
  form: SplitForm,
  refusals: SplitFormViewProps['refusals'],
): Promise<PageAnswer> {
  const detail = await findTaskDetail(services, alliance, params['number'] ?? '');
  if (!detail) return errorPage(404);
  const { task } = detail;
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: 422 as const }),
    title: `${task.title} teilen`,
    ...taskPlace(alliance, 'Teilen', task),
    body: (
      <SplitFormView
        own={taskHref(`/v/${alliance.slug}`, task.number)}
        task={task}
        form={form}
        refusals={refusals}
      />
    ),
  };
}

function confirmView(
  { alliance }: AllianceCall,
  { source, parts, on, reason }: SplitPlan,
  posted: URLSearchParams,
): PageAnswer {
  const own = taskHref(`/v/${alliance.slug}`, source.number);
  return {
    kind: 'page',
    title: 'Teilung bestätigen',
    ...taskPlace(alliance, 'Teilen', source),
    body: (
      <ConfirmSuccessionView
        title="Teilung bestätigen"
        action={`${own}/teilen`}
        back={own}
        submit="Teilen"
        ending={[source]}
        standing={parts}
        isNew
        on={on}
        reason={reason}
        hidden={{ ...Object.fromEntries(posted), bestaetigt: CONFIRMED }}
      />
    ),
  };
}
