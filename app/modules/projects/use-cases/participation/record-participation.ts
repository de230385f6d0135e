import type { Result } from '../../../../foundation/result.ts';
import { fail, ok } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { findMember } from '../../../region/index.ts';
import {
  type ParticipationChange,
  type ParticipationRefusal,
  type ParticipationRequest,
  planParticipationChange,
} from '../../domain/participation/plan-participation-change.ts';
import {
  closeParticipation,
  correctParticipation,
  insertParticipations,
  lockOpenParticipation,
  type ParticipationRecord,
} from '../../store/participation-store.ts';
import { listUndertakings } from '../../store/undertaking-store.ts';

export interface ParticipationOrder {
  readonly undertakingSlug: string;
  readonly memberKey: string;
  readonly request: ParticipationRequest;
  /** Account that acts. */
  readonly actor: string;
}

/** Records how a member stands to an undertaking from a day on. Refuses with every reason, and on crossing edits. */
export function recordParticipation(
  { database, clock }: Services,
  alliance: Alliance,
  order: ParticipationOrder,
): Promise<Result<ParticipationChange, readonly ParticipationRefusal[] | 'unknown'>> {
  return database.inAlliance(alliance.id, async (tx) => {
    const undertaking = (await listUndertakings(tx)).find(
      (candidate) => candidate.slug === order.undertakingSlug,
    );
    const member = await findMember(tx, order.memberKey);
    if (!undertaking || !member) return fail('unknown');
    const current = await lockOpenParticipation(tx, undertaking.id, member.id);
    const plan = planParticipationChange(
      current ?? null,
      order.request,
      undertaking.implementationTitle !== null,
    );
    if (!plan.ok) return plan;
    const next = recordOf(plan.value, undertaking.id, member.id, current);
    await apply(tx, alliance.id, plan.value, next, current);
    await recordChange(tx, {
      chain: alliance.id,
      at: clock.now(),
      actor: order.actor,
      action: 'participation.recorded',
      subject: { kind: 'participation', id: `${undertaking.slug}/${order.memberKey}` },
      before: current,
      after: next,
    });
    return ok(plan.value);
  });
}

const recordOf = (
  change: ParticipationChange,
  undertakingId: string,
  memberId: string,
  current: ParticipationRecord | undefined,
): ParticipationRecord => ({
  ...change.participation,
  undertakingId,
  memberId,
  validFrom: change.validFrom,
  validTo: null,
  version: (current?.version ?? 0) + 1,
});

async function apply(
  tx: Tx,
  allianceId: string,
  change: ParticipationChange,
  next: ParticipationRecord,
  current: ParticipationRecord | undefined,
): Promise<void> {
  if (change.kind === 'correct') return correctParticipation(tx, next);
  if (change.kind === 'succeed' && current) await closeParticipation(tx, current, change.closeOn);
  await insertParticipations(tx, allianceId, [next]);
}
