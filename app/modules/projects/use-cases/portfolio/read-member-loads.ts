import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers } from '../../../region/index.ts';
import { countAt } from '../../domain/portfolio/dated-count.ts';
import { type MemberLoad, memberLoad } from '../../domain/portfolio/member-load.ts';
import { hasProjectGroup } from '../../domain/undertakings/undertaking.ts';
import { listCapacities } from '../../store/portfolio-count-store.ts';
import type { ProjectSummary } from '../undertakings/list-projects.ts';

/** What every member carries on a day: running projects with a project group, parts of others too. Names: `visibleLoads`. */
export async function readMemberLoads(
  tx: Tx,
  projects: readonly ProjectSummary[],
  today: CalendarDate,
): Promise<MemberLoad[]> {
  const capacities = Map.groupBy(await listCapacities(tx), ({ memberId }) => memberId);
  const running = projects.filter(({ state, kind }) => state?.state === 'laufend' && hasProjectGroup(kind));
  const parts = Map.groupBy(
    running.flatMap(({ participants }) => participants),
    ({ memberKey }) => memberKey,
  );
  return (await listMembers(tx))
    .filter(({ member }) => member.standing === 'mitglied')
    .map(({ id, member: { key, name } }) =>
      memberLoad({
        key,
        name,
        capacity: countAt(capacities.get(id) ?? [], today),
        participations: parts.get(key) ?? [],
      }),
    );
}
