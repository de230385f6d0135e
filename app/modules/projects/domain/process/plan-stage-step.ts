import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isOnItsWay } from '../undertakings/document-state.ts';
import { beginNext } from './pass-stage.ts';
import { planStageEnd } from './plan-stage-end.ts';
import { planStageUndo } from './plan-stage-undo.ts';
import { STAGE_STATES, type Stage } from './stage.ts';
import { refuseBeforeBegin, refuseDay, refuseOrder, type StageRefusal, stageRefusal } from './stage-order.ts';
import type { StageFacts, StagePlan, StageRequest } from './stage-plan.ts';
import { stageTransition } from './stage-transitions.ts';

type Refused = Result<StagePlan, readonly StageRefusal[]>;

/**
 * What a step makes of the stages of a project, or why it is refused. Only a running project has steps; the charter ends
 * with the start and the schedule with its agreement, never here.
 */
export function planStageStep(request: StageRequest, facts: StageFacts): Refused {
  const stage = facts.stages.find(({ position }) => position === request.position);
  if (!stage) return refused('state', 'Diese Stufe gibt es nicht. Wählen Sie eine aus der Liste.');
  const barred = refuseStep(stage, request, facts);
  if (barred) return fail([barred]);
  switch (request.step) {
    case 'beginnen':
      return planBegin(stage, request, facts);
    case 'abschliessen':
      return planStageEnd(stage, request, facts);
    case 'weglassen':
      return planLeaveOut(stage, request, facts);
    case 'aufnehmen':
      return ok(only(replaced(facts.stages, { ...stage, ...AS_OPEN })));
    case 'beginn-zuruecknehmen':
    case 'abschluss-zuruecknehmen':
      return planStageUndo(stage, request.step, facts);
  }
}

const AS_OPEN = { state: 'offen', startedOn: null, endedOn: null, note: '' } as const;

/** What holds for all steps. */
function refuseStep(stage: Stage, { step, reason }: StageRequest, facts: StageFacts): StageRefusal | null {
  const { from, label, needsReason } = stageTransition(step);
  if (!facts.isRunning)
    return stageRefusal('state', 'Das Projekt läuft zurzeit nicht. Ändern Sie zuerst seinen Stand.');
  if (!from.includes(stage.state))
    return stageRefusal(
      'state',
      `„${label}“ geht bei einer Stufe im Stand „${STAGE_STATES[stage.state]}“ nicht. Prüfen Sie den neuen Stand.`,
    );
  if (stage.role === 'auftrag')
    return stageRefusal(
      'state',
      'Diese Stufe beginnt und endet mit dem Stand des Projekts. Ändern Sie ihn dort.',
    );
  if (stage.role === 'ablaufplan' && step.startsWith('abschl'))
    return stageRefusal(
      'state',
      'Diese Stufe endet, wenn der Projektablaufplan verbindlich wird. Stimmen Sie ihn auf seiner Seite ab.',
    );
  if (needsReason && reason.trim() === '')
    return stageRefusal('reason', 'Nennen Sie den Grund; er steht im Verlauf des Projekts.');
  return null;
}

function planBegin(stage: Stage, { day }: StageRequest, facts: StageFacts): Refused {
  const barred = refuseDay(day, facts) ?? refuseOrder(facts.stages, stage, day);
  if (barred) return fail([barred]);
  return ok(only(replaced(facts.stages, { ...stage, state: 'laufend', startedOn: day })));
}

/** A running stage that is left out ends that day, and the next one begins. */
function planLeaveOut(stage: Stage, { day, reason }: StageRequest, facts: StageFacts): Refused {
  if (isOnItsWay(facts.document))
    return refused(
      'document',
      'Die Freigabe dieser Stufe ist noch unterwegs. Ziehen Sie das Dokument zuerst zurück.',
    );
  const note = reason.trim();
  if (stage.startedOn === null)
    return ok(only(replaced(facts.stages, { ...stage, state: 'entfallen', note })));
  const barred = refuseDay(day, facts) ?? refuseBeforeBegin(stage, day);
  if (barred) return fail([barred]);
  const left = replaced(facts.stages, { ...stage, state: 'entfallen', endedOn: day, note });
  return ok(only(beginNext(left, day)));
}

const only = (stages: readonly Stage[]): StagePlan => ({ stages, decision: null, strikesDecision: false });
const replaced = (stages: readonly Stage[], next: Stage): Stage[] =>
  stages.map((stage) => (stage.position === next.position ? next : stage));
const refused = (field: StageRefusal['field'], message: string): Refused =>
  fail([stageRefusal(field, message)]);
