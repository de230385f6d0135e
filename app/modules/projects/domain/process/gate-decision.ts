import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Gate } from './stage.ts';

/** What can be decided at the end of a stage. */
export const GATE_DECISIONS = {
  weiter: 'Weiter mit der nächsten Stufe',
  nacharbeit: 'Nacharbeiten, dann erneut entscheiden',
  ende: 'Projekt nicht fortsetzen',
} as const;

/** The same in a table, behind who decided. */
export const GATE_RESULTS: Readonly<Record<GateDecision, string>> = {
  weiter: 'freigegeben',
  nacharbeit: 'Nacharbeit verlangt',
  ende: 'nicht fortgesetzt',
};
export type GateDecision = keyof typeof GATE_DECISIONS;
export const isGateDecision = (text: string): text is GateDecision => Object.hasOwn(GATE_DECISIONS, text);

/** What was decided at the end of a stage, with the papers it was decided on. */
export interface StageDecision {
  readonly position: number;
  readonly decision: GateDecision;
  readonly decidedOn: CalendarDate;
  /** Null where the stage just ends. */
  readonly decidedBy: Gate | null;
  readonly reason: string;
  /** Required papers that were there, and those that were not. */
  readonly papers: readonly string[];
  readonly missing: readonly string[];
  readonly missingReason: string;
  /** By which the members decided. */
  readonly documentId: string | null;
}

/** A decision as it is kept. */
export interface RecordedDecision extends StageDecision {
  /** In which capacity it was entered: "IKZ-Geschäftsstelle". */
  readonly byLabel: string;
  readonly recordedAt: Date;
  /** The end of the stage was taken back, and this with it. */
  readonly isStruck: boolean;
}
