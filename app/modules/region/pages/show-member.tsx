import { rolesIn } from '../../../platform/auth/access.ts';
import { AUDIT_ROLES } from '../../../platform/auth/roles.ts';
import { errorPage } from '../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../platform/http/page-route.ts';
import { findMemberDetail } from '../use-cases/find-member.ts';
import { MemberView } from './member-view.tsx';

/** GET /v/:alliance/mitglieder/:key */
export async function showMember(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const detail = await findMemberDetail(services, alliance, params['key'] ?? '');
  if (!detail) return errorPage(404);
  const base = `/v/${alliance.slug}`;
  const roles = rolesIn(principal, alliance.id, services.clock.today());
  return {
    kind: 'page',
    title: detail.member.name,
    section: 'mitglieder',
    crumbs: [{ label: 'Mitglieder', href: `${base}/mitglieder` }, { label: detail.member.name }],
    body: (
      <MemberView
        base={base}
        detail={detail}
        message={query.get('meldung') ?? ''}
        mayEdit={roles.includes('coordinator')}
        mayAudit={roles.some((role) => AUDIT_ROLES.includes(role))}
      />
    ),
  };
}
