import { rolesIn } from '../../../../platform/auth/access.ts';
import { AUDIT_ROLES } from '../../../../platform/auth/roles.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { findTaskDetail } from '../../use-cases/tasks/find-task.ts';
import { TaskView } from './task-view.tsx';

/** GET /v/:alliance/aufgaben/:number */
export async function showTask(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, principal, params, query } = call;
  const detail = await findTaskDetail(services, alliance, params['number'] ?? '');
  if (!detail) return errorPage(404);
  const { task } = detail;
  const base = `/v/${alliance.slug}`;
  const roles = rolesIn(principal, alliance.id, services.clock.today());
  return {
    kind: 'page',
    title: `${task.number} ${task.title}`,
    section: 'bedarf',
    tab: 'aufgaben',
    crumbs: [{ label: 'Aufgabenkatalog', href: `${base}/aufgaben` }, { label: task.number }],
    body: (
      <TaskView
        base={base}
        detail={detail}
        message={query.get('meldung') ?? ''}
        mayEdit={isOffice(call)}
        mayAudit={roles.some((role) => AUDIT_ROLES.includes(role))}
      />
    ),
  };
}
