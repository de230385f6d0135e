import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { NewTaskForm } from '../../domain/tasks/check-task.ts';
import { addTask } from '../../use-cases/tasks/add-task.ts';
import { changeTask } from '../../use-cases/tasks/change-task.ts';
import { loadCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { TaskFormView, type TaskFormViewProps } from './task-form-view.tsx';
import { taskPlace, versionOf } from './task-places.tsx';
import { taskHref } from './task-words.ts';

/** GET /v/:alliance/aufgaben/neu */
export const showNewTask = (call: AllianceCall): Promise<PageAnswer> =>
  newView(call, { ...readForm(new URLSearchParams()), areaId: call.query.get('bereich') ?? '' }, []);

/** POST /v/:alliance/aufgaben/neu */
export async function submitNewTask(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const form = readForm(await call.form());
  const result = await addTask(services, alliance, { form, actor: principal.accountId });
  if (!result.ok) return newView(call, form, result.error);
  return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, result.value)}?meldung=angelegt` };
}

/** GET /v/:alliance/aufgaben/:number/bearbeiten */
export const showTaskForm = (call: AllianceCall): Promise<PageAnswer> =>
  editView(call, undefined, { refusals: [], isCrossed: false }, 200);

/** POST /v/:alliance/aufgaben/:number/bearbeiten */
export async function submitTask(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const posted = await call.form();
  const form = readForm(posted);
  const order = { number: params['number'] ?? '', version: versionOf(posted), form };
  const result = await changeTask(services, alliance, { ...order, actor: principal.accountId });
  if (result.ok) {
    const message = result.value === 'changed' ? 'gespeichert' : 'unveraendert';
    return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, order.number)}?meldung=${message}` };
  }
  if (result.error.kind === 'unknown') return errorPage(404);
  if (result.error.kind === 'conflict') return editView(call, form, { refusals: [], isCrossed: true }, 409);
  return editView(
    call,
    form,
    { refusals: result.error.refusals, isCrossed: false, version: order.version },
    422,
  );
}

const readForm = (posted: URLSearchParams): NewTaskForm => ({
  number: posted.get('nummer') ?? '',
  title: posted.get('titel') ?? '',
  areaId: posted.get('bereich') ?? '',
  parent: posted.get('uebergeordnet') ?? '',
  description: posted.get('beschreibung') ?? '',
  longVacant: posted.get('unbesetzt') === 'ja',
});

async function newView(
  { services, alliance }: AllianceCall,
  form: NewTaskForm,
  refusals: TaskFormViewProps['refusals'],
): Promise<PageAnswer> {
  const base = `/v/${alliance.slug}/aufgaben`;
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: 422 as const }),
    title: 'Eigene Aufgabe anlegen',
    ...taskPlace(alliance, 'Eigene Aufgabe'),
    body: (
      <TaskFormView
        title="Eigene Aufgabe anlegen"
        action={`${base}/neu`}
        back={base}
        catalogue={await loadCatalogue(services, alliance)}
        task={undefined}
        form={form}
        version={1}
        refusals={refusals}
        isCrossed={false}
      />
    ),
  };
}

type Problem = Pick<TaskFormViewProps, 'refusals' | 'isCrossed'> & { readonly version?: number };

async function editView(
  { services, alliance, params }: AllianceCall,
  form: NewTaskForm | undefined,
  { version, ...problem }: Problem,
  status: 200 | 409 | 422,
): Promise<PageAnswer> {
  const catalogue = await loadCatalogue(services, alliance);
  const task = catalogue.tasks.find(({ number }) => number === params['number']);
  if (!task) return errorPage(404);
  const own = taskHref(`/v/${alliance.slug}`, task.number);
  const parent = catalogue.tasks.find(({ id }) => id === task.parentId)?.number ?? '';
  return {
    kind: 'page',
    status,
    title: `${task.number} ${task.title} ändern`,
    ...taskPlace(alliance, 'Ändern', task),
    body: (
      <TaskFormView
        {...problem}
        title={`${task.title} ändern`}
        action={`${own}/bearbeiten`}
        back={own}
        catalogue={catalogue}
        task={task}
        form={form ?? { ...task, parent }}
        version={version ?? task.version}
      />
    ),
  };
}
