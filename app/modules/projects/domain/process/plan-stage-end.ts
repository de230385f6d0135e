import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { checkDecision, missingPapers } from './check-decision.ts';
import { passStage } from './pass-stage.ts';
import type { Stage } from './stage.ts';
import { refuseBeforeBegin, refuseDay, type StageRefusal } from './stage-order.ts';
import type { StageFacts, StagePlan, StageRequest } from './stage-plan.ts';

/**
 * What the decision at the end of a stage makes of it: "weiter" ends it and begins the next, "nacharbeit" lets it run
 * on, "ende" ends it without a next. The decision is recorded with the papers that it was made on.
 */
export function planStageEnd(
  stage: Stage,
  request: StageRequest,
  { stages, document, ...project }: StageFacts,
): Result<StagePlan, readonly StageRefusal[]> {
  const { day, decision } = request;
  const wrongDay = refuseDay(day, project) ?? refuseBeforeBegin(stage, day);
  const refusals = [...(wrongDay ? [wrongDay] : []), ...checkDecision(stage, request, document)];
  if (refusals.length > 0) return fail(refusals);
  const reason = request.reason.trim();
  const missing = missingPapers(stage, request.papers);
  return ok({
    stages: stagesAfter(stages, stage, request, reason),
    decision: {
      position: stage.position,
      decision,
      decidedOn: day,
      decidedBy: stage.gate,
      reason,
      papers: stage.papers.filter((paper) => !missing.includes(paper)),
      missing,
      missingReason: missing.length > 0 ? request.missingReason.trim() : '',
      documentId: stage.documentId,
    },
    strikesDecision: false,
  });
}

function stagesAfter(
  stages: readonly Stage[],
  stage: Stage,
  { decision, day }: StageRequest,
  reason: string,
): readonly Stage[] {
  switch (decision) {
    case 'weiter':
      return passStage(stages, stage.position, day, reason);
    case 'ende':
      return stages.map((one) =>
        one === stage ? { ...one, state: 'abgeschlossen', endedOn: day, note: reason } : one,
      );
    // What goes round again is another document.
    case 'nacharbeit':
      return stages.map((one) => (one === stage ? { ...one, documentId: null } : one));
  }
}
