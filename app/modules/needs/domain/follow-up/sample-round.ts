import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { SheetState } from '../answers/answer.ts';

/** How far a made-up sheet has come. */
export interface SampleSheet {
  readonly memberKey: string;
  readonly state: SheetState;
  /** How many days ago it was last written to; 0 is the day of loading. */
  readonly daysAgo: number;
  /** Every how many-th task was answered anew; the others keep last round's value or stay open. */
  readonly everyNth: number;
}

/** A made-up note of a talk. */
export interface SampleTalk {
  readonly memberKey: string;
  readonly daysAgo: number;
  readonly office: string;
  readonly summary: string;
  readonly nextStep: string;
}

/** A made-up section of a sheet at an office of the member. */
export interface SampleSection {
  readonly memberKey: string;
  readonly office: string;
  readonly address: string;
  readonly areaSlug: string;
  readonly daysAgo: number;
  /** Null: not handed in yet. */
  readonly handedInDaysAgo: number | null;
}

/** A made-up open round: who has answered how far, who was reminded, what was talked about. */
export interface SampleRound {
  readonly title: string;
  readonly note: string;
  /** Slug of the round it repeats. */
  readonly previous: string;
  readonly openedDaysAgo: number;
  readonly dueInDays: number;
  readonly sheets: readonly SampleSheet[];
  readonly sections: readonly SampleSection[];
  readonly reminded: readonly { readonly memberKey: string; readonly daysAgo: number }[];
  readonly talks: readonly SampleTalk[];
}

/** A made-up validation that is finished: who answered, what was proposed, what was moved. */
export interface SampleValidation {
  /** Slug of the round. */
  readonly round: string;
  readonly top: number;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly finishedOn: CalendarDate;
  /** Keys of the members that did not answer. */
  readonly silent: readonly string[];
  readonly proposals: readonly (SampleMove & { readonly memberKey: string })[];
  readonly moves: readonly SampleMove[];
}

interface SampleMove {
  readonly area: string;
  readonly toRank: number;
  readonly reason: string;
}
