import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { DecisionRequest, GateDocumentState } from './check-decision.ts';
import type { StageDecision } from './gate-decision.ts';
import type { Stage } from './stage.ts';
import type { ProjectFacts } from './stage-order.ts';
import type { StageStep } from './stage-transitions.ts';

export interface StageRequest extends DecisionRequest {
  readonly step: StageStep;
  readonly position: number;
  readonly day: CalendarDate;
}

export interface StageFacts extends ProjectFacts {
  readonly stages: readonly Stage[];
  /** Of the stage in question. */
  readonly document: GateDocumentState;
}

/** All stages after a step, with the decision it records and whether it strikes the one before. */
export interface StagePlan {
  readonly stages: readonly Stage[];
  readonly decision: StageDecision | null;
  readonly strikesDecision: boolean;
}
