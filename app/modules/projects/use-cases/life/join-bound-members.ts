import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { type LifeRefusal, lifeRefusal } from '../../domain/life/life-facts.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { findCharter } from '../../store/charter-store.ts';
import { lockOpenParticipation } from '../../store/participation-store.ts';
import { readCharterStanding } from '../charter/read-charter-standing.ts';
import {
  applyChange,
  type KeyedParticipation,
  type PlannedChange,
  planChange,
} from '../participation/change-participation.ts';
import { type ProjectMember, readCandidates } from '../participation/read-participants.ts';

interface Joining extends ProjectMember {
  /** Of the few that carry the work, as the charter says. */
  readonly isCore: boolean;
}

/**
 * Who takes part from the first day on: whoever the charter binds, with the roles planned for it; without a charter
 * everyone it was meant for. Whoever declined gets no row. Nothing is written where one of them cannot be.
 */
export async function joinBoundMembers(
  acting: Acting,
  undertaking: UndertakingRecord,
  startDay: CalendarDate,
): Promise<Result<readonly KeyedParticipation[], readonly LifeRefusal[]>> {
  const planned: PlannedChange[] = [];
  const refusals: LifeRefusal[] = [];
  for (const member of await whoJoins(acting, undertaking)) {
    const plan = await planJoining(acting, undertaking, member, startDay);
    if (plan.ok) planned.push(...plan.value);
    else refusals.push(lifeRefusal('day', `${member.name}: ${plan.error}`));
  }
  if (refusals.length > 0) return fail(refusals);
  for (const change of planned) await applyChange(acting, change);
  return ok(planned.flatMap(({ after }) => after));
}

async function whoJoins({ tx }: Acting, undertaking: UndertakingRecord): Promise<readonly Joining[]> {
  if (needsCharter(undertaking.kind)) {
    const { bound } = await readCharterStanding(tx, undertaking);
    const core = ((await findCharter(tx, undertaking.id))?.charter.members ?? []).filter(
      ({ isCore }) => isCore,
    );
    return bound.map((party) => ({
      ...party,
      isCore: core.some(({ memberKey }) => memberKey === party.memberKey),
    }));
  }
  return (await readCandidates(tx, undertaking.id)).map((member) => ({ ...member, isCore: false }));
}

/** Nothing to change where the member takes part like this already. */
async function planJoining(
  acting: Acting,
  undertaking: UndertakingRecord,
  member: Joining,
  startDay: CalendarDate,
): Promise<Result<readonly PlannedChange[], string>> {
  const current = await lockOpenParticipation(acting.tx, undertaking.id, member.memberId);
  const hasImplementation = undertaking.implementationTitle !== null;
  const plan = await planChange(
    acting,
    { undertaking, ...member },
    {
      participates: true,
      represented: member.roles.length > 0,
      roles: member.roles,
      implementation: hasImplementation ? (current?.implementation ?? false) : null,
      coreTeam: member.isCore || current?.coreTeam === true,
      note: current?.note ?? '',
      effectiveFrom: startDay,
      version: current?.version ?? null,
    },
  );
  if (plan.ok) return ok([plan.value]);
  const isThere = plan.error.every(({ field }) => field === 'unchanged');
  return isThere ? ok([]) : fail(plan.error.map(({ message }) => message).join(' '));
}
