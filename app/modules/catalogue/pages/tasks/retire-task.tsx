import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findTaskDetail } from '../../use-cases/tasks/find-task.ts';
import { type RetireForm, reinstateTask, retireTask } from '../../use-cases/tasks/retire-task.ts';
import { RetireFormView, type RetireFormViewProps } from './retire-form-view.tsx';
import { taskPlace } from './task-places.tsx';
import { taskHref } from './task-words.ts';

/** GET /v/:alliance/aufgaben/:number/aufgeben */
export const showRetireForm = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { on: call.services.clock.today(), reason: '' }, []);

/** POST /v/:alliance/aufgaben/:number/aufgeben */
export async function submitRetirement(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const posted = await call.form();
  const form = { on: posted.get('tag') ?? '', reason: posted.get('grund') ?? '' };
  const number = params['number'] ?? '';
  const result = await retireTask(services, alliance, { number, form, actor: principal.accountId });
  if (!result) return errorPage(404);
  if (!result.ok) return view(call, form, result.error);
  return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, number)}?meldung=aufgegeben` };
}

/** POST /v/:alliance/aufgaben/:number/wieder-aufnehmen */
export async function submitReinstatement(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const number = params['number'] ?? '';
  const result = await reinstateTask(services, alliance, { number, actor: principal.accountId });
  if (!result) return errorPage(404);
  if (!result.ok) return view(call, { on: '', reason: '' }, [{ field: 'task', message: result.error }], true);
  return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, number)}?meldung=wieder-aufgenommen` };
}

async function view(
  { services, alliance, params }: AllianceCall,
  form: RetireForm,
  refusals: RetireFormViewProps['refusals'],
  isOver = false,
): Promise<PageAnswer> {
  const detail = await findTaskDetail(services, alliance, params['number'] ?? '');
  if (!detail) return errorPage(404);
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: 422 as const }),
    title: `${detail.task.title} aufgeben`,
    ...taskPlace(alliance, isOver ? 'Wieder aufnehmen' : 'Aufgeben', detail.task),
    body: (
      <RetireFormView
        own={taskHref(`/v/${alliance.slug}`, detail.task.number)}
        task={detail.task}
        form={form}
        refusals={refusals}
        isOver={isOver}
      />
    ),
  };
}
