import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Stage } from '../../domain/process/stage.ts';
import { checkPlannedDays, type PlannedDays } from '../../domain/process/stage-days.ts';
import { updateStage } from '../../store/stage-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { holdStages, STAGE_CONFLICT, type StageFault } from './stage-acting.ts';

export interface PlanOrder extends PlannedDays {
  readonly slug: string;
  readonly position: number;
  /** Version of the stage that was looked at. */
  readonly version: number;
  readonly principal: Principal;
}

/** Plans a stage on other days, and answers it. */
export const planStageDays = (
  services: Services,
  alliance: Alliance,
  order: PlanOrder,
): Promise<Result<Stage, StageFault>> =>
  inActing(services, alliance, order.principal.accountId, async (acting) => {
    const held = await holdStages(acting, order.slug, order.principal);
    if (!held.ok) return held;
    const { undertaking, stages, project } = held.value;
    const stage = stages.find(({ position }) => position === order.position);
    if (!stage) return fail('unknown');
    if (stage.version !== order.version) return fail([STAGE_CONFLICT]);
    const refusals = checkPlannedDays(stage, order, project);
    if (refusals.length > 0) return fail(refusals);
    const { plannedFrom, plannedTo } = order;
    const planned = { ...stage, plannedFrom, plannedTo };
    await updateStage(acting.tx, undertaking.id, planned);
    const after = { ...planned, version: stage.version + 1 };
    await recordUndertaking(
      acting,
      undertaking.slug,
      'stage-planned',
      { stages: [after] },
      { stages: [stage] },
    );
    return ok(after);
  });
