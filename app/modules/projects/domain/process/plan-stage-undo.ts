import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { isOnItsWay } from '../undertakings/document-state.ts';
import type { Stage } from './stage.ts';
import { isPlannedParallel, type StageRefusal, stageRefusal } from './stage-order.ts';
import type { StageFacts, StagePlan } from './stage-plan.ts';

type Undone = Result<StagePlan, readonly StageRefusal[]>;

/** Takes back the last act on a stage. What began by itself when it ended is open again; its decision is struck. */
export const planStageUndo = (
  stage: Stage,
  step: 'beginn-zuruecknehmen' | 'abschluss-zuruecknehmen',
  facts: StageFacts,
): Undone => (step === 'beginn-zuruecknehmen' ? undoBegin(stage, facts) : undoEnd(stage, facts));

function undoBegin(stage: Stage, { stages, document }: StageFacts): Undone {
  if (isOnItsWay(document))
    return refused(
      'document',
      'Die Freigabe dieser Stufe ist unterwegs. Ziehen Sie das Dokument zuerst zurück.',
    );
  return ok({
    stages: stages.map((one) => (one === stage ? { ...one, state: 'offen', startedOn: null } : one)),
    decision: null,
    strikesDecision: false,
  });
}

function undoEnd(stage: Stage, { stages }: StageFacts): Undone {
  const later = stages.filter(
    (one) => one.position > stage.position && one.startedOn !== null && !isPlannedParallel(one, stage),
  );
  const follower = later.find((one) => beganWith(one, stage));
  const further = later.find((one) => one !== follower);
  if (further)
    return refused(
      'state',
      `Danach kam schon die Stufe „${further.title}“. Nehmen Sie zuerst deren letzten Schritt zurück.`,
    );
  return ok({
    stages: stages.map((one) => {
      if (one === stage) return { ...one, state: 'laufend', endedOn: null, note: '' };
      return one === follower ? { ...one, state: 'offen', startedOn: null } : one;
    }),
    decision: null,
    strikesDecision: true,
  });
}

/** It began by itself when the other ended, and nothing has happened to it since. */
const beganWith = (one: Stage, ended: Stage): boolean =>
  one.state === 'laufend' && one.startedOn === ended.endedOn && one.documentId === null;

const refused = (field: StageRefusal['field'], message: string): Undone =>
  fail([stageRefusal(field, message)]);
