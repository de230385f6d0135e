import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../domain/inbox/waiting-item.ts';
import { listWaiting } from '../../domain/tracker/list-waiting.ts';
import { listRunningMatters } from '../../store/tracker-matter-store.ts';
import { readCalendars, readMatterParts } from './read-matter-parts.ts';
import { readViewer } from './read-viewer.ts';

/** What waits for a person in the matters of one alliance: papers to hand in, results that are missing. */
export async function readTrackerWaiting(
  tx: Tx,
  { principal, allianceId }: { readonly principal: Principal; readonly allianceId: string },
  today: CalendarDate,
): Promise<WaitingItem[]> {
  const viewer = await readViewer(tx, principal, allianceId, today);
  if (!viewer.isCoordinator && viewer.actingKeys.length === 0) return [];
  const matters = await listRunningMatters(tx);
  if (matters.length === 0) return [];
  const parts = await readMatterParts(
    tx,
    matters.map(({ id }) => id),
  );
  const calendars = await readCalendars(tx, today);
  return matters.flatMap((matter) => {
    const members = (parts.get(matter.id) ?? []).map((one) => ({ ...one.part, ...one }));
    return listWaiting(matter, members, calendars, today, viewer);
  });
}
