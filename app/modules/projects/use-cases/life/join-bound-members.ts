import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { listMembers } from '../../../region/index.ts';
import { type LifeRefusal, lifeRefusal } from '../../domain/life/life-facts.ts';
import type { Role } from '../../domain/participation/participation.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import { planParticipationChange } from '../../domain/participation/plan-participation-change.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { listParticipationHistory, lockOpenParticipation } from '../../store/participation-store.ts';
import { readCharterStanding } from '../charter/read-charter-standing.ts';
import { changeParticipation, type KeyedParticipation } from '../participation/change-participation.ts';

interface Joining {
  readonly memberId: string;
  readonly memberKey: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A member with the request that takes it in from the first day on. */
interface Planned {
  readonly member: Joining;
  readonly request: ParticipationRequest;
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
  const planned: Planned[] = [];
  const refusals: LifeRefusal[] = [];
  for (const member of await whoJoins(acting, undertaking)) {
    const plan = await planJoining(acting, undertaking, member, startDay);
    if (plan.ok) planned.push(...plan.value);
    else refusals.push(lifeRefusal('day', `${member.name}: ${plan.error}`));
  }
  return refusals.length > 0 ? fail(refusals) : ok(await write(acting, undertaking, planned));
}

async function whoJoins({ tx }: Acting, undertaking: UndertakingRecord): Promise<readonly Joining[]> {
  if (needsCharter(undertaking.kind)) return (await readCharterStanding(tx, undertaking)).bound;
  const candidates = await listCandidates(tx, undertaking.id);
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) =>
    candidates
      .filter(({ memberId }) => memberId === id)
      .map(({ roles }) => ({ memberId: id, memberKey: key, name, roles })),
  );
}

async function planJoining(
  { tx }: Acting,
  { id, implementationTitle }: UndertakingRecord,
  member: Joining,
  startDay: CalendarDate,
): Promise<Result<readonly Planned[], string>> {
  const current = await lockOpenParticipation(tx, id, member.memberId);
  const hasImplementation = implementationTitle !== null;
  const request = {
    participates: true,
    represented: member.roles.length > 0,
    roles: member.roles,
    implementation: hasImplementation ? (current?.implementation ?? false) : null,
    coreTeam: current?.coreTeam ?? false,
    note: current?.note ?? '',
    effectiveFrom: startDay,
    version: current?.version ?? null,
  };
  const ends = (await listParticipationHistory(tx, id, member.memberId)).map(({ validTo }) => validTo);
  const lastEnd =
    ends
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null;
  const plan = planParticipationChange(current ?? null, request, hasImplementation, {
    startedOn: null,
    lastEnd,
  });
  if (plan.ok) return ok([{ member, request }]);
  const isThere = plan.error.every(({ field }) => field === 'unchanged');
  return isThere ? ok([]) : fail(plan.error.map(({ message }) => message).join(' '));
}

async function write(
  acting: Acting,
  undertaking: UndertakingRecord,
  planned: readonly Planned[],
): Promise<readonly KeyedParticipation[]> {
  const rows: KeyedParticipation[] = [];
  for (const { member, request } of planned) {
    const changed = await changeParticipation(acting, { undertaking, ...member }, request);
    // Planned a moment ago under the same lock: a refusal here is a fault of the program.
    if (!changed.ok) throw new Error(`the participation of ${member.memberKey} was planned and then refused`);
    rows.push(...changed.value.after);
  }
  return rows;
}
