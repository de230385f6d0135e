import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../platform/alliances.ts';
import type { Services } from '../../../platform/services.ts';
import { listMembers, type MemberRecord } from '../../region/index.ts';
import { closingDateOf, closingWarning } from '../domain/closing-date.ts';
import { invitationDate } from '../domain/invitation-date.ts';
import type { BodyRecord, PauseRecord, SittingRecord } from '../domain/meeting-records.ts';
import { listBodies } from '../store/body-store.ts';
import { listPauses } from '../store/pause-store.ts';
import { listSittings, type SittingSpan } from '../store/sitting-store.ts';

/** A sitting with whose it is and what follows from its day. */
export interface SittingLine {
  readonly sitting: SittingRecord;
  readonly body: BodyRecord;
  readonly member: MemberRecord['member'];
  readonly closesOn: CalendarDate;
  /** Last day for the invitation to arrive. */
  readonly invitedBy: CalendarDate;
  /** German sentence where papers are due in school holidays. */
  readonly warning: string | null;
}

export interface SittingOverview {
  readonly lines: readonly SittingLine[];
  /** In the order of every list. */
  readonly members: readonly MemberRecord[];
  /** Whether any body is recorded at all. */
  readonly hasBodies: boolean;
}

/** All sittings of a span of days, earliest first. */
export const listSittingLines = (
  { database }: Services,
  alliance: Alliance,
  span: SittingSpan,
): Promise<SittingOverview> =>
  database.inAlliance(alliance.id, async (tx) => {
    const members = await listMembers(tx);
    const bodies = await listBodies(tx);
    const pauses = await listPauses(tx);
    const sittings = await listSittings(tx, span);
    return { lines: joinSittings(sittings, bodies, members, pauses), members, hasBodies: bodies.length > 0 };
  });

/** Sittings with their bodies and members; both always exist, the database sees to it. */
export function joinSittings(
  sittings: readonly SittingRecord[],
  bodies: readonly BodyRecord[],
  members: readonly MemberRecord[],
  pauses: readonly PauseRecord[],
): readonly SittingLine[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const memberOf = new Map(members.map(({ id, member }) => [id, member]));
  return sittings.flatMap((sitting) => {
    const body = bodyOf.get(sitting.bodyId);
    const member = body && memberOf.get(body.memberId);
    if (!member) return [];
    const closesOn = closingDateOf(body, sitting);
    const invitedBy = invitationDate(body, sitting);
    return [{ sitting, body, member, closesOn, invitedBy, warning: closingWarning(closesOn, pauses) }];
  });
}
