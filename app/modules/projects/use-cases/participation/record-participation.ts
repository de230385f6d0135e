import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { findMember } from '../../../region/index.ts';
import type { ParticipationRefusal } from '../../domain/participation/participation-refusals.ts';
import type { ParticipationRequest } from '../../domain/participation/participation-request.ts';
import type { ParticipationChange } from '../../domain/participation/plan-participation-change.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { applyChange, planChange } from './change-participation.ts';

export interface ParticipationOrder {
  readonly undertakingSlug: string;
  readonly memberKey: string;
  readonly request: ParticipationRequest;
  /** Account that acts. */
  readonly actor: string;
}

/** Records how a member stands to an undertaking from a day on. Refuses with every reason, and on crossing edits. */
export function recordParticipation(
  services: Services,
  alliance: Alliance,
  order: ParticipationOrder,
): Promise<Result<ParticipationChange, readonly ParticipationRefusal[] | 'unknown'>> {
  return inActing(services, alliance, order.actor, async (acting) => {
    const undertaking = await findUndertaking(acting.tx, order.undertakingSlug);
    const member = await findMember(acting.tx, order.memberKey);
    if (!undertaking || !member) return fail('unknown');
    const target = { undertaking, memberId: member.id, memberKey: order.memberKey };
    const planned = await planChange(acting, target, order.request);
    if (!planned.ok) return planned;
    const { change, before, after } = planned.value;
    await applyChange(acting, planned.value);
    await recordUndertaking(
      acting,
      undertaking.slug,
      'team-changed',
      { participations: after },
      { participations: before },
    );
    return ok(change);
  });
}
