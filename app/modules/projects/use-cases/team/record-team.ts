import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listMembers } from '../../../region/index.ts';
import type { ParticipationRefusal } from '../../domain/participation/participation-refusals.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { lockUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { applyChange, type PlannedChange, planChange } from '../participation/change-participation.ts';

/** Why the change of one member is refused. */
export interface TeamRefusal extends ParticipationRefusal {
  readonly memberKey: string;
}

export interface TeamOrder {
  readonly slug: string;
  /** Those that are to change; the others stay as they are. */
  readonly changes: readonly { readonly memberKey: string; readonly request: ParticipationRequest }[];
  /** Account that acts. */
  readonly actor: string;
}

/** Changes several members of a project at once: all of them or, with every reason, none. Answers how many changed. */
export function recordTeam(
  services: Services,
  alliance: Alliance,
  order: TeamOrder,
): Promise<Result<number, readonly TeamRefusal[] | 'unknown'>> {
  return inActing(services, alliance, order.actor, async (acting) => {
    const undertaking = await lockUndertaking(acting.tx, order.slug);
    if (!undertaking) return fail('unknown');
    const planned = await planAll(acting, undertaking, order);
    if (!planned.ok || planned.value.length === 0) return planned.ok ? ok(0) : planned;
    for (const change of planned.value) await applyChange(acting, change);
    await recordUndertaking(
      acting,
      undertaking.slug,
      'team-changed',
      { participations: planned.value.flatMap(({ after }) => after) },
      { participations: planned.value.flatMap(({ before }) => before) },
    );
    return ok(planned.value.length);
  });
}

async function planAll(
  acting: Acting,
  undertaking: UndertakingRecord,
  { changes }: TeamOrder,
): Promise<Result<readonly PlannedChange[], readonly TeamRefusal[]>> {
  const members = await listMembers(acting.tx);
  const planned: PlannedChange[] = [];
  const refused: TeamRefusal[] = [];
  for (const { id: memberId, member } of members) {
    const request = changes.find(({ memberKey }) => memberKey === member.key)?.request;
    if (!request) continue;
    const plan = await planChange(acting, { undertaking, memberId, memberKey: member.key }, request);
    if (plan.ok) planned.push(plan.value);
    else
      refused.push(
        ...plan.error
          .filter(({ field }) => field !== 'unchanged')
          .map((refusal) => ({ ...refusal, memberKey: member.key })),
      );
  }
  return refused.length > 0 ? fail(refused) : ok(planned);
}
