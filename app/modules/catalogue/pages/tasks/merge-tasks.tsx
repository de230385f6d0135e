import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { MergeForm, MergePlan } from '../../domain/tasks/plan-merge.ts';
import { loadCatalogue } from '../../use-cases/tasks/load-catalogue.ts';
import { mergeTasks, planTaskMerge } from '../../use-cases/tasks/merge-tasks.ts';
import { ConfirmSuccessionView } from './confirm-succession-view.tsx';
import { MergeFormView, type MergeFormViewProps } from './merge-form-view.tsx';
import { taskPlace } from './task-places.tsx';
import { taskHref } from './task-words.ts';

const CONFIRMED = 'ja';

/** GET /v/:alliance/aufgaben/zusammenlegen?aufgaben=101 */
export const showMergeForm = (call: AllianceCall): Promise<PageAnswer> =>
  formView(
    call,
    {
      ...readForm(new URLSearchParams()),
      sources: call.query.get('aufgaben') ?? '',
      on: call.services.clock.today(),
    },
    [],
  );

/** POST /v/:alliance/aufgaben/zusammenlegen — shows what would happen; confirmed, it happens. */
export async function submitMerge(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const posted = await call.form();
  const form = readForm(posted);
  if (posted.get('aendern') !== null) return formView(call, form, []);
  if (posted.get('bestaetigt') !== CONFIRMED) {
    const planned = await planTaskMerge(services, alliance, form);
    return planned.ok ? confirmView(call, planned.value, posted) : formView(call, form, planned.error);
  }
  const result = await mergeTasks(services, alliance, { form, actor: principal.accountId });
  if (!result.ok) return formView(call, form, result.error);
  return { kind: 'redirect', to: `${taskHref(`/v/${alliance.slug}`, result.value)}?meldung=zusammengelegt` };
}

const readForm = (posted: URLSearchParams): MergeForm => ({
  sources: posted.get('aufgaben') ?? '',
  number: posted.get('nummer') ?? '',
  title: posted.get('titel') ?? '',
  areaId: posted.get('bereich') ?? '',
  parent: posted.get('uebergeordnet') ?? '',
  on: posted.get('tag') ?? '',
  reason: posted.get('grund') ?? '',
});

async function formView(
  { services, alliance }: AllianceCall,
  form: MergeForm,
  refusals: MergeFormViewProps['refusals'],
): Promise<PageAnswer> {
  return {
    kind: 'page',
    ...(refusals.length > 0 && { status: 422 as const }),
    title: 'Aufgaben zusammenlegen',
    ...taskPlace(alliance, 'Zusammenlegen'),
    body: (
      <MergeFormView
        base={`/v/${alliance.slug}/aufgaben`}
        catalogue={await loadCatalogue(services, alliance)}
        form={form}
        refusals={refusals}
      />
    ),
  };
}

const confirmView = (
  { alliance }: AllianceCall,
  { sources, target, on, reason }: MergePlan,
  posted: URLSearchParams,
): PageAnswer => ({
  kind: 'page',
  title: 'Zusammenlegung bestätigen',
  ...taskPlace(alliance, 'Zusammenlegen'),
  body: (
    <ConfirmSuccessionView
      title="Zusammenlegung bestätigen"
      action={`/v/${alliance.slug}/aufgaben/zusammenlegen`}
      back={`/v/${alliance.slug}/aufgaben`}
      submit="Zusammenlegen"
      ending={sources}
      standing={[target]}
      isNew={!('id' in target)}
      on={on}
      reason={reason}
      hidden={{ ...Object.fromEntries(posted), bestaetigt: CONFIRMED }}
    />
  ),
});
