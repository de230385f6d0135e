import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { recordSittings, type SittingsProblem } from '../use-cases/record-sittings.ts';
import { withMember } from './open-member.ts';
import { refuseCall } from './refuse-call.tsx';
import { memberCrumbs } from './show-member-bodies.tsx';
import { type SittingsForm, SittingsFormView } from './sittings-form-view.tsx';

/** GET /v/:alliance/gremien/:key/sitzungen?gremium= */
export const showSittingsForm = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, { bodyId: call.query.get('gremium') ?? '', text: '' }, undefined);

/** POST /v/:alliance/gremien/:key/sitzungen */
export async function submitSittings(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const memberKey = params['key'] ?? '';
  const posted = await call.form();
  const form = { bodyId: posted.get('gremium') ?? '', text: posted.get('tage') ?? '' };
  const result = await recordSittings(services, alliance, { memberKey, principal, ...form });
  const own = `/v/${alliance.slug}/gremien/${memberKey}`;
  if (result.ok) return { kind: 'redirect', to: `${own}?meldung=eingetragen` };
  const { error } = result;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refuseCall(error, own);
  return view(call, form, error);
}

const view = (
  call: AllianceCall,
  form: SittingsForm,
  problem: SittingsProblem | undefined,
): Promise<PageAnswer> =>
  withMember(call, ({ found, own }) => ({
    kind: 'page',
    ...(problem && { status: 422 as const }),
    title: 'Sitzungen eintragen',
    section: 'entscheidungen',
    crumbs: memberCrumbs(call.alliance.slug, found.member.name, {
      key: found.member.key,
      label: 'Sitzungen eintragen',
    }),
    body: (
      <SittingsFormView
        own={own}
        found={found}
        form={form}
        lines={problem?.kind === 'refused' ? problem.lines : []}
        isWithoutBody={problem?.kind === 'no-body'}
      />
    ),
  }));
