import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { ProposalState, ProposalStep } from './proposal-state.ts';

export const PRIORITIES = ['hoch', 'mittel', 'niedrig'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What the steering group suggests to the heads. */
export const ADVICES = ['aufnehmen', 'zurueckstellen', 'ablehnen'] as const;
export type Advice = (typeof ADVICES)[number];

export const ADVICE_LABELS: Readonly<Record<Advice, string>> = {
  aufnehmen: 'aufnehmen',
  zurueckstellen: 'zurückstellen',
  ablehnen: 'ablehnen',
};

/** What a proposal says, and what it points to. */
export interface ProposalText {
  readonly title: string;
  /** What is missing today. */
  readonly need: string;
  /** What one would do together. */
  readonly wish: string;
  /** The department, never a person. */
  readonly office: string;
  readonly areaId: string | null;
  readonly taskId: string | null;
  readonly ideaId: string | null;
}

/** Neutral reference to the bundle or project that a proposal became. */
export interface ProposalTarget {
  readonly kind: 'buendel' | 'projekt';
  readonly id: string;
  readonly title: string;
  /** Below /v/<slug>. */
  readonly path: string;
}

export interface NewProposal extends ProposalText {
  readonly id: string;
  /** What a proposer without an account keeps: "V-2026-014". */
  readonly reference: string;
  /** Whose office proposes; null for the alliance itself. */
  readonly memberId: string | null;
  /** Where the decision is written to; empty where nobody wants mail. */
  readonly address: string;
  readonly channel: 'konto' | 'link';
  readonly linkId: string | null;
  readonly isSample: boolean;
}

export interface ProposalRecord extends NewProposal {
  readonly state: ProposalState;
  readonly priority: Priority | '';
  readonly advice: Advice | '';
  readonly adviceReason: string;
  /** Counts the ballots; 0 before the first. */
  readonly ballot: number;
  readonly voteDueOn: CalendarDate | null;
  readonly target: ProposalTarget | null;
  readonly targetAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** An entry of the log: a change of state, a comment, a suggestion. */
export interface ProposalEvent {
  readonly event: ProposalStep | 'einreichen' | 'kommentar' | 'empfehlung' | 'ziel' | 'text';
  /** The state it led to; null where it changed none. */
  readonly state: ProposalState | null;
  readonly note: string;
  /** In which capacity, never a name: "IKZ-Geschäftsstelle". */
  readonly byLabel: string;
  readonly actor: string;
  readonly at: Date;
}

export const isPriority = (text: string): text is Priority =>
  (PRIORITIES as readonly string[]).includes(text);

export const isAdvice = (text: string): text is Advice => (ADVICES as readonly string[]).includes(text);
