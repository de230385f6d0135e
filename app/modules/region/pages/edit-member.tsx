import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { changeMember } from '../use-cases/change-member.ts';
import { findMemberDetail } from '../use-cases/find-member.ts';
import { type MemberForm, MemberFormView, type MemberFormViewProps } from './member-form-view.tsx';

/** GET /v/:alliance/mitglieder/:key/bearbeiten */
export async function showMemberForm(call: AllianceCall): Promise<PageAnswer> {
  return view(call, undefined, {}, 200);
}

/** POST /v/:alliance/mitglieder/:key/bearbeiten */
export async function submitMember(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal } = call;
  const key = call.params['key'] ?? '';
  const posted = await call.form();
  const form = { countyPart: posted.get('kreisteil') ?? '', standing: posted.get('zugehoerigkeit') ?? '' };
  const order = { ...form, key, version: versionOf(posted), actor: principal.accountId };
  const result = await changeMember(services, alliance, order);
  if (result.ok) {
    const message = result.value === 'changed' ? 'gespeichert' : 'unveraendert';
    return { kind: 'redirect', to: `/v/${alliance.slug}/mitglieder/${key}?meldung=${message}` };
  }
  if (result.error.kind === 'unknown') return errorPage(404);
  if (result.error.kind === 'refused')
    return view(call, form, { refusals: result.error.refusals }, 422, versionOf(posted));
  return view(call, form, { conflict: result.error.current.member }, 409);
}

/** A version that cannot be read is none that is stored: the edit meets a conflict and shows both values. */
const versionOf = (posted: URLSearchParams): number => Number(posted.get('version') ?? Number.NaN);

async function view(
  { services, alliance, params }: AllianceCall,
  form: MemberForm | undefined,
  problem: Pick<MemberFormViewProps, 'refusals' | 'conflict'>,
  status: 200 | 409 | 422,
  version?: number,
): Promise<PageAnswer> {
  const detail = await findMemberDetail(services, alliance, params['key'] ?? '');
  if (!detail) return errorPage(404);
  const { member } = detail;
  const base = `/v/${alliance.slug}/mitglieder`;
  const stored = { countyPart: member.countyPart ?? '', standing: member.standing };
  return {
    kind: 'page',
    status,
    title: `${member.name} ändern`,
    section: 'mitglieder',
    crumbs: [
      { label: 'Mitglieder', href: base },
      { label: member.name, href: `${base}/${member.key}` },
      { label: 'Angaben ändern' },
    ],
    body: (
      <MemberFormView
        {...problem}
        own={`${base}/${member.key}`}
        detail={detail}
        form={form ?? stored}
        version={version ?? detail.version}
      />
    ),
  };
}
