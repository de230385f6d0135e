import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listPauses, readBodyCalendars } from '../../../meetings/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { TrackedMember, TrackerCalendars } from '../../domain/tracker/build-tracker.ts';
import type { MatterMember, StepRecord } from '../../domain/tracker/matter-record.ts';
import { listMatterMembers } from '../../store/tracker-member-store.ts';
import { listSteps } from '../../store/tracker-step-store.ts';

/** A member's part in a matter with its path and what the register knows of the member. */
export interface MatterPart extends TrackedMember {
  readonly part: MatterMember;
  readonly record: MemberRecord;
  readonly steps: readonly StepRecord[];
}

/** The parts of some matters by matter, in the order of the members' list. One query for each table. */
export async function readMatterParts(
  tx: Tx,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterPart[]>> {
  const records = await listMembers(tx);
  const parts = await listMatterMembers(tx, matterIds);
  const steps = Map.groupBy(await listSteps(tx, matterIds), (step) => step.matterId + step.memberId);
  const byMember = Map.groupBy(parts, ({ memberId }) => memberId);
  const ordered = records.flatMap((record) =>
    (byMember.get(record.id) ?? []).map((part) => toPart(part, record, steps)),
  );
  return Map.groupBy(ordered, ({ part }) => part.matterId);
}

const toPart = (
  part: MatterMember,
  record: MemberRecord,
  steps: ReadonlyMap<string, readonly StepRecord[]>,
): MatterPart => ({
  part,
  record,
  memberKey: record.member.key,
  memberName: record.member.name,
  amount: part.amount,
  steps: steps.get(part.matterId + part.memberId) ?? [],
});

/** The calendars of all bodies from a day on. */
export async function readCalendars(tx: Tx, today: CalendarDate): Promise<TrackerCalendars> {
  const bodies = await readBodyCalendars(tx, today);
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    byMember: Map.groupBy(bodies, ({ memberKey }) => memberKey),
    pauses: await listPauses(tx),
  };
}
