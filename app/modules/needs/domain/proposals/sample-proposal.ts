import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Advice, Priority } from './proposal.ts';
import type { ProposalStep } from './proposal-state.ts';
import type { Vote } from './vote-result.ts';

/** A made-up proposal and what happened to it. */
export interface SampleProposal {
  readonly title: string;
  readonly need: string;
  readonly wish: string;
  /** Null for the alliance itself. */
  readonly memberKey: string | null;
  readonly office: string;
  /** Number of a task of the catalogue. */
  readonly task: string | null;
  /** Title of an idea of the store. */
  readonly idea: string | null;
  readonly arrivedOn: CalendarDate;
  readonly steps: readonly {
    readonly step: ProposalStep;
    readonly on: CalendarDate;
    readonly note: string;
    readonly dueOn?: CalendarDate;
  }[];
  readonly comment?: string;
  readonly suggestion?: {
    readonly priority: Priority;
    readonly advice: Advice;
    readonly reason: string;
  };
  /** Votes of the latest ballot by member. */
  readonly votes?: Readonly<Record<string, Vote>>;
}
