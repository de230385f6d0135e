import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../../decisions/domain/index.ts';
import type { Viewer } from '../../../decisions/index.ts';
import { readProjects } from '../../../projects/index.ts';
import { listSentNotices } from '../../store/staff-notice-store.ts';
import { readNotices, type ShownNotice, type ToldMember } from './read-notices.ts';

/** What waits for those who speak for a member: groups of its staff that are to be told, or whose proof is missing. */
export async function readWaitingInformation(
  tx: Tx,
  { principal, allianceId }: Viewer,
  today: CalendarDate,
): Promise<readonly WaitingItem[]> {
  const own = principal.grants.flatMap(({ allianceId: where, role, memberKey, validTo }) =>
    where === allianceId &&
    (role === 'head' || role === 'delegate') &&
    memberKey !== null &&
    (validTo === null || validTo >= today)
      ? [memberKey]
      : [],
  );
  if (own.length === 0) return [];
  const shown = await readNotices(tx, await listSentNotices(tx), today, (key) => own.includes(key));
  const open = shown.filter(({ progress, members }) => members.length > 0 && !progress.isComplete);
  if (open.length === 0) return [];
  const projects = new Map((await readProjects(tx, today)).map((project) => [project.id, project]));
  return open.flatMap((entry) => {
    const project = projects.get(entry.notice.undertakingId);
    return project ? entry.members.flatMap((member) => itemOf(entry, member, project) ?? []) : [];
  });
}

function itemOf(
  { notice }: ShownNotice,
  { memberKey, name, standings }: ToldMember,
  project: { readonly slug: string; readonly isSample: boolean },
): WaitingItem | undefined {
  const missing = standings.filter(
    (standing) => standing.missing !== null && standing.missing !== 'unterwegs',
  );
  if (missing.length === 0 || notice.sentAt === null) return undefined;
  const isUntold = missing.some(({ delivery }) => delivery.state === 'offen');
  const [dueOn = null] = missing.flatMap((standing) => standing.dueOn ?? []).toSorted();
  const path = `/projekte/${project.slug}/pruefung/information/${notice.id}`;
  return {
    kind: 'projekt',
    title: notice.title,
    task: isUntold ? `Beschäftigte in ${name} informieren` : `Nachweis der Information in ${name} ablegen`,
    path: `${path}/kommune/${memberKey}`,
    overviewPath: path,
    memberKey,
    dueOn,
    waitsSince: germanDay(notice.sentAt),
    amount: null,
    isSample: project.isSample,
  };
}
