import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';

/** Something with a page: its path continues /v/<slug>. */
export interface Linked {
  readonly title: string;
  readonly path: string;
}

export interface MemberFigures {
  /** Full members; guests from outside are counted apart. */
  readonly members: number;
  readonly guests: number;
  /** Inhabitants of the municipalities at the newest date for which any is known. */
  readonly population: { readonly asOf: CalendarDate; readonly total: number } | undefined;
  /** Municipalities without a figure for that date, by name. */
  readonly withoutPopulation: readonly string[];
  readonly names: readonly { readonly key: string; readonly name: string }[];
}

/** In the order of lists: what goes on first. */
const PHASES = ['running', 'preparing', 'paused', 'done'] as const;
export type Phase = (typeof PHASES)[number];

/** One undertaking as it stands today. */
export interface UndertakingFigures extends Linked {
  readonly phase: Phase;
  /** The state as users read it. */
  readonly state: string;
  /** Keys of the members that take part. */
  readonly participants: readonly string[];
  /** How many take part; a source may print the number without the names. Null where unknown. */
  readonly participantCount: number | null;
  /** Null where the kind of undertaking has no Projektleitung. */
  readonly hasLead: boolean | null;
}

/** What goes on first, what is done last, each in the order given. */
export const inOrder = (undertakings: readonly UndertakingFigures[]): readonly UndertakingFigures[] =>
  PHASES.flatMap((phase) => undertakings.filter((undertaking) => undertaking.phase === phase));

/** What the latest needs round says in short. */
export interface NeedsFigures {
  /** The computed first; its path leads to why. */
  readonly first: Linked | null;
  readonly isSample: boolean;
}

/** An open round and the members whose answer is missing. Told the office and the steering group alone (practice 10). */
export interface MissingAnswers extends Linked {
  readonly dueOn: CalendarDate | null;
  readonly isSample: boolean;
  readonly members: readonly string[];
}

export type DatePrecision = 'day' | 'month' | 'half-year' | 'year';

export interface KeyDate {
  /** The last day of the month, half-year or year where the date is no more exact. */
  readonly on: CalendarDate;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly path: string | null;
}

/** One contribution table: does it hold together, and who pays what. */
export interface TableFigures extends Linked {
  /** The printed amounts do not add up to the printed sum. */
  readonly sumDiffers: boolean;
  /** Rows whose recomputed amount is not the printed one. */
  readonly deviatingRows: number;
  /** Rounding explains every deviation. */
  readonly isExplained: boolean;
  readonly shares: readonly { readonly memberKey: string; readonly amount: Cents }[];
}

/** What the modules report about an alliance; lists are empty where the reader's role may not know. */
export interface AllianceFigures {
  readonly members: MemberFigures;
  readonly undertakings: readonly UndertakingFigures[];
  /** Null without a round. */
  readonly needs: NeedsFigures | null;
  readonly missingAnswers: readonly MissingAnswers[];
  readonly keyDates: readonly KeyDate[];
  /** Last day of the latest report year with a matrix; null where none was recorded. */
  readonly reportedUntil: CalendarDate | null;
  readonly tables: readonly TableFigures[];
}
