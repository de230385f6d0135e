import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import type { SittingForm } from '../domain/check-sitting.ts';
import { cancelSitting, changeSitting, type SittingProblem } from '../use-cases/change-sitting.ts';
import { withMember } from './open-member.ts';
import { refuseCall, versionOf } from './refuse-call.tsx';
import { memberCrumbs } from './show-member-bodies.tsx';
import { SittingFormView } from './sitting-form-view.tsx';

/** GET /v/:alliance/gremien/:key/sitzung/:id */
export const showSittingForm = (call: AllianceCall): Promise<PageAnswer> => view(call, undefined, undefined);

/** POST /v/:alliance/gremien/:key/sitzung/:id */
export async function submitSitting(call: AllianceCall): Promise<PageAnswer> {
  const posted = await call.form();
  const form = {
    on: posted.get('tag') ?? '',
    closesOn: posted.get('abgabeschluss') ?? '',
    note: posted.get('bemerkung') ?? '',
  };
  const result = await changeSitting(call.services, call.alliance, { ...orderOf(call, posted), form });
  if (result.ok) return { kind: 'redirect', to: `${ownOf(call)}?meldung=geaendert` };
  return refuse(call, result.error, { form, version: posted.get('version') ?? '' });
}

/** POST /v/:alliance/gremien/:key/sitzung/:id/absagen */
export const submitCancellation = (call: AllianceCall): Promise<PageAnswer> => submitCancelled(call, true);

/** POST /v/:alliance/gremien/:key/sitzung/:id/zuruecknehmen */
export const submitRestoration = (call: AllianceCall): Promise<PageAnswer> => submitCancelled(call, false);

async function submitCancelled(call: AllianceCall, cancelled: boolean): Promise<PageAnswer> {
  const order = { ...orderOf(call, await call.form()), cancelled };
  const result = await cancelSitting(call.services, call.alliance, order);
  const message = cancelled ? `abgesagt&sitzung=${order.sittingId}` : 'zurueckgenommen';
  if (result.ok) return { kind: 'redirect', to: `${ownOf(call)}?meldung=${message}` };
  return refuse(call, result.error, undefined);
}

const ownOf = ({ alliance, params }: AllianceCall): string =>
  `/v/${alliance.slug}/gremien/${params['key'] ?? ''}`;

const orderOf = ({ principal, params }: AllianceCall, posted: URLSearchParams) => ({
  principal,
  memberKey: params['key'] ?? '',
  sittingId: params['id'] ?? '',
  version: versionOf(posted),
});

interface Typed {
  readonly form: SittingForm;
  readonly version: string;
}

const refuse = (
  call: AllianceCall,
  problem: SittingProblem,
  typed: Typed | undefined,
): Promise<PageAnswer> =>
  problem.kind === 'unknown' || problem.kind === 'forbidden'
    ? Promise.resolve(refuseCall(problem, ownOf(call)))
    : view(call, typed, problem);

type Shown = Extract<SittingProblem, { kind: 'refused' | 'conflict' }>;

const view = (
  call: AllianceCall,
  typed: Typed | undefined,
  problem: Shown | undefined,
): Promise<PageAnswer> =>
  withMember(call, ({ found, own }) => {
    const line = found.sittings.find(({ sitting }) => sitting.id === call.params['id']);
    if (!line) return errorPage(404);
    const { sitting } = line;
    const conflict = problem?.kind === 'conflict' ? problem.current : undefined;
    const stored = { on: sitting.on, closesOn: sitting.closesOn ?? '', note: sitting.note };
    return {
      kind: 'page',
      ...(problem && { status: conflict ? (409 as const) : (422 as const) }),
      title: 'Sitzung ändern',
      section: 'entscheidungen',
      crumbs: memberCrumbs(call.alliance.slug, found.member.name, {
        key: found.member.key,
        label: 'Sitzung ändern',
      }),
      body: (
        <SittingFormView
          own={own}
          line={line}
          form={typed?.form ?? stored}
          // Who is shown both states may save on top of the new one.
          version={conflict || !typed ? String(sitting.version) : typed.version}
          refusals={problem?.kind === 'refused' ? problem.refusals : []}
          isCrossed={conflict !== undefined}
        />
      ),
    };
  });
