import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { listBodies } from '../../../meetings/index.ts';
import type { MemberRecord } from '../../../region/index.ts';
import {
  type MatterMember,
  type MatterRecord,
  newStep,
  type StepRecord,
} from '../../domain/tracker/matter-record.ts';
import { type MemberPlan, type MemberQuestion, planMember } from '../../domain/tracker/plan-member.ts';
import type { PathBody } from '../../domain/tracker/plan-path.ts';
import { listValueLimits } from '../../store/value-limit-store.ts';

export interface PlannedPart {
  readonly member: MatterMember;
  readonly steps: readonly StepRecord[];
}

type PlannedMatter = Pick<MatterRecord, 'id' | 'kind' | 'nonPublic'>;

/** Answers the plan of one member: who decides, why, by which path. */
export type Planner = (
  record: MemberRecord,
  amount: Cents | null,
  choice?: Pick<MemberQuestion, 'chosen' | 'withLocalCouncil'>,
) => MemberPlan;

/** Reads bodies and value limits once and answers a planner for all members. */
export async function openPlanner(
  tx: Tx,
  matter: Pick<MatterRecord, 'kind'>,
  today: CalendarDate,
): Promise<Planner> {
  const bodies = Map.groupBy(await activeBodies(tx, today), ({ memberId }) => memberId);
  const limits = Map.groupBy(await listValueLimits(tx), ({ memberId }) => memberId);
  return (record, amount, choice) =>
    planMember({
      memberKind: record.member.kind,
      amount,
      matter: matter.kind,
      limits: limits.get(record.id) ?? [],
      bodies: bodies.get(record.id) ?? [],
      date: today,
      chosen: null,
      ...choice,
    });
}

async function activeBodies(
  tx: Tx,
  today: CalendarDate,
): Promise<readonly (PathBody & { readonly memberId: string })[]> {
  const bodies = (await listBodies(tx)).filter(({ activeTo }) => activeTo === null || activeTo >= today);
  return bodies.map(({ id, memberId, kind, name }) => ({ id, memberId, station: kind, name }));
}

/** The parts of members that join a matter, with their planned paths. */
export async function planParts(
  tx: Tx,
  matter: PlannedMatter,
  records: readonly MemberRecord[],
  amounts: ReadonlyMap<string, Cents>,
  today: CalendarDate,
): Promise<readonly PlannedPart[]> {
  const plan = await openPlanner(tx, matter, today);
  return records.map((record) => {
    const amount = amounts.get(record.member.key) ?? null;
    const { path, ...decided } = plan(record, amount);
    const ids = { matterId: matter.id, memberId: record.id };
    return {
      member: { ...ids, ...decided, amount, figures: {}, remark: '', version: 1 },
      steps: path.map((step, index) => ({ ...ids, ...newStep(step, index + 1, matter.nonPublic) })),
    };
  });
}
