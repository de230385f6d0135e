import type { Tx } from '../../../../platform/transaction.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import { bindingBaseline, type ScheduleBaseline, type ScheduleItem } from '../../domain/schedule/schedule.ts';
import { listBaselines } from '../../store/schedule-baseline-store.ts';
import { listScheduleItems, type ScheduleItemRecord } from '../../store/schedule-store.ts';

/** The schedule of one project. */
export interface Schedule {
  /** In the order of the list, removed ones too. */
  readonly items: readonly ScheduleItem[];
  readonly baselines: readonly ScheduleBaseline[];
  /** The plan that binds; null before the first. */
  readonly binding: ScheduleBaseline | null;
}

/** Items and agreed plans of a project. */
export async function readSchedule(
  tx: Tx,
  undertakingId: string,
  members?: readonly MemberRecord[],
): Promise<Schedule> {
  const known = members ?? (await listMembers(tx));
  const items = await listScheduleItems(tx, undertakingId);
  const baselines = await listBaselines(tx, undertakingId);
  return {
    items: items.map((item) => toItem(item, known)),
    baselines,
    binding: bindingBaseline(baselines),
  };
}

const toItem = (
  { ownerMemberId, ...item }: ScheduleItemRecord,
  members: readonly MemberRecord[],
): ScheduleItem => ({
  ...item,
  ownerKey: members.find(({ id }) => id === ownerMemberId)?.member.key ?? null,
});
