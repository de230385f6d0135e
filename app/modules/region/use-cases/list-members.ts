import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { listMembers, listMembersAfter, type MemberRecord } from '../store/member-store.ts';
import { computeMemberLines, type MemberLine } from './compute-member-overview.ts';

export type { MemberRecord } from '../store/member-store.ts';

/** All members on a day. */
export interface MemberOverview {
  readonly lines: readonly MemberLine[];
  readonly date: CalendarDate;
  /** Days on which anyone was counted, latest first. */
  readonly dates: readonly CalendarDate[];
}

/** All members with the counts of a day; without one, of the latest day up to today on which anyone was counted. */
export async function listMemberOverview(
  { database, clock }: Services,
  alliance: Alliance,
  asked: CalendarDate | undefined,
): Promise<MemberOverview> {
  const members = await database.inAlliance(alliance.id, listMembers);
  const today = clock.today();
  const dates = countDates(members);
  const date = asked ?? dates.find((day) => day <= today) ?? today;
  return { lines: computeMemberLines(members, date), date, dates };
}

const countDates = (members: readonly MemberRecord[]): CalendarDate[] =>
  [...new Set(members.flatMap(({ population }) => population.map(({ asOf }) => asOf)))]
    .toSorted()
    .toReversed();

/** One page of the members by key, and the key after which the next begins; null where it ends. */
export async function listMemberPage(
  { database }: Services,
  alliance: Alliance,
  after: string,
  limit: number,
): Promise<{ readonly items: readonly MemberRecord[]; readonly next: string | null }> {
  const found = await database.inAlliance(alliance.id, (tx) => listMembersAfter(tx, after, limit + 1));
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.member.key ?? null) : null };
}
