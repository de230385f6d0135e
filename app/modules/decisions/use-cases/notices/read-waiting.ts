import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanCount } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { type Principal, rolesIn } from '../../../../platform/auth/access.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { WaitingItem } from '../../domain/inbox/waiting-item.ts';
import { latestDay, type NoticeCase, readNoticeCases } from './read-cases.ts';

/** What waits for the coordinator: notices to be completed, handed in, or asked after because the start has come. */
export async function readWaitingNotices(
  tx: Tx,
  { principal, allianceId }: { readonly principal: Principal; readonly allianceId: string },
  today: CalendarDate,
): Promise<WaitingItem[]> {
  if (!rolesIn(principal, allianceId, today).includes('coordinator')) return [];
  return (await readNoticeCases(tx, today)).flatMap((notice) => {
    const task = taskOf(notice, today);
    return task === undefined ? [] : [itemOf(notice, task)];
  });
}

function taskOf({ state, missing, startsOn }: NoticeCase, today: CalendarDate): string | undefined {
  if (state === 'bereit') return 'Bei der Aufsichtsbehörde einreichen';
  if (state === 'eingereicht') return startsOn <= today ? 'Bei der Aufsichtsbehörde nachfragen' : undefined;
  if (state !== 'in-vorbereitung') return undefined;
  return missing.length === 0
    ? 'Als vollständig melden und einreichen'
    : `${germanCount(missing.length, 'Unterlage', 'Unterlagen')} beschaffen und einreichen`;
}

const itemOf = (notice: NoticeCase, task: string): WaitingItem => ({
  kind: 'anzeige',
  title: notice.title,
  task,
  path: `/anzeigen/${notice.id}`,
  memberKey: null,
  dueOn: notice.state === 'eingereicht' ? notice.startsOn : (latestDay(notice) ?? notice.startsOn),
  waitsSince: germanDay(notice.steps.at(-1)?.at ?? notice.createdAt),
  amount: null,
  isSample: notice.isSample,
});
