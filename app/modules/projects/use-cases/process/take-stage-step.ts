import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import { changedStages } from '../../domain/process/pass-stage.ts';
import { planStageStep } from '../../domain/process/plan-stage-step.ts';
import type { Stage } from '../../domain/process/stage.ts';
import type { StagePlan, StageRequest } from '../../domain/process/stage-plan.ts';
import type { StageStep } from '../../domain/process/stage-transitions.ts';
import { insertStageDecision, strikeStageDecision } from '../../store/stage-decision-store.ts';
import { listStagesOf, updateStage } from '../../store/stage-store.ts';
import { recordUndertaking } from '../life/record-undertaking.ts';
import { gateDocumentState } from './gate-documents.ts';
import { type HeldStages, holdStages, STAGE_CONFLICT, type StageFault } from './stage-acting.ts';

export interface StageOrder extends StageRequest {
  readonly slug: string;
  /** Version of the stage that was looked at. */
  readonly version: number;
  readonly principal: Principal;
}

/** As the trail names the steps. */
const ACTS: Readonly<Record<StageStep, string>> = {
  beginnen: 'stage-begun',
  abschliessen: 'stage-decided',
  weglassen: 'stage-left-out',
  aufnehmen: 'stage-taken-up',
  'beginn-zuruecknehmen': 'stage-begin-undone',
  'abschluss-zuruecknehmen': 'stage-end-undone',
};

/** Begins, ends, leaves out or takes back a stage, with the decision that belongs to it, and answers the stage. */
export const takeStageStep = (
  services: Services,
  alliance: Alliance,
  order: StageOrder,
): Promise<Result<Stage, StageFault>> =>
  inActing(services, alliance, order.principal.accountId, (acting) => moveStage(acting, order));

/** The same within a transaction. */
export async function moveStage(acting: Acting, order: StageOrder): Promise<Result<Stage, StageFault>> {
  const held = await holdStages(acting, order.slug, order.principal);
  if (!held.ok) return held;
  const { undertaking, stages, project } = held.value;
  const stage = stages.find(({ position }) => position === order.position);
  if (stage && stage.version !== order.version) return fail([STAGE_CONFLICT]);
  const document = await gateDocumentState(acting.tx, undertaking, stage);
  const plan = planStageStep(order, { ...project, stages, document });
  if (!plan.ok || !stage) return plan.ok ? fail('unknown') : plan;
  await save(acting, held.value, stage, plan.value);
  const after = await listStagesOf(acting.tx, undertaking.id);
  const changed = after.filter((one) => one.version !== stages[one.position - 1]?.version);
  await recordUndertaking(
    acting,
    undertaking.slug,
    ACTS[order.step],
    {
      stages: changed,
      decision: plan.value.decision,
      ...(plan.value.strikesDecision && { struckPosition: order.position }),
    },
    { stages: stages.filter(({ position }) => changed.some((one) => one.position === position)) },
  );
  return ok(stage);
}

async function save(
  { tx, alliance, at }: Acting,
  { undertaking, stages, byLabel }: HeldStages,
  { position }: Stage,
  plan: StagePlan,
): Promise<void> {
  for (const stage of changedStages(stages, plan.stages)) await updateStage(tx, undertaking.id, stage);
  if (plan.decision)
    await insertStageDecision(tx, alliance.id, undertaking.id, plan.decision, { byLabel, at });
  if (plan.strikesDecision) await strikeStageDecision(tx, undertaking.id, position, at);
}
