import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import type { BodyForm } from '../domain/check-body.ts';
import { type BodyProblem, recordBody } from '../use-cases/record-body.ts';
import { BodyFormView } from './body-form-view.tsx';
import { withMember } from './open-member.ts';
import { emptyBodyForm, formOfBody, readBodyForm } from './read-body-form.ts';
import { refuseCall, versionOf } from './refuse-call.tsx';
import { memberCrumbs } from './show-member-bodies.tsx';

/** GET /v/:alliance/gremien/:key/gremium?id= */
export const showBodyForm = (call: AllianceCall): Promise<PageAnswer> =>
  view(call, call.query.get('id') ?? '', undefined, undefined);

/** POST /v/:alliance/gremien/:key/gremium */
export async function submitBody(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params } = call;
  const memberKey = params['key'] ?? '';
  const posted = await call.form();
  const form = readBodyForm(posted);
  const id = posted.get('id') ?? '';
  const target = id === '' ? null : { id, version: versionOf(posted) };
  const result = await recordBody(services, alliance, { memberKey, principal, form, target });
  const own = `/v/${alliance.slug}/gremien/${memberKey}`;
  if (result.ok) {
    const message = result.value === 'added' ? 'gremium-angelegt' : 'gremium-geaendert';
    return { kind: 'redirect', to: `${own}?meldung=${message}` };
  }
  const { error } = result;
  if (error.kind === 'unknown' || error.kind === 'forbidden') return refuseCall(error, own);
  return view(call, id, { form, version: posted.get('version') ?? '' }, error);
}

interface Typed {
  readonly form: BodyForm;
  readonly version: string;
}

const view = (
  call: AllianceCall,
  id: string,
  typed: Typed | undefined,
  problem: BodyProblem | undefined,
): Promise<PageAnswer> =>
  withMember(call, ({ found, own }) => {
    const { member } = found;
    const body = found.bodies.find((line) => line.body.id === id)?.body;
    if (id !== '' && !body) return errorPage(404);
    const conflict = problem?.kind === 'conflict' ? problem.current : undefined;
    const label = body ? `${body.name} ändern` : 'Gremium anlegen';
    return {
      kind: 'page',
      ...(problem && { status: conflict ? (409 as const) : (422 as const) }),
      title: label,
      section: 'entscheidungen',
      crumbs: memberCrumbs(call.alliance.slug, member.name, { key: member.key, label }),
      body: (
        <BodyFormView
          own={own}
          member={member}
          body={body}
          form={typed?.form ?? (body ? formOfBody(body) : emptyBodyForm(call.services.clock.today()))}
          // Who is shown both states may save on top of the new one.
          version={conflict ? String(conflict.version) : (typed?.version ?? String(body?.version ?? ''))}
          refusals={problem?.kind === 'refused' ? problem.refusals : []}
          conflict={conflict}
        />
      ),
    };
  });
