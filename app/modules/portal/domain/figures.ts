import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';
import type { DatePrecision } from '../../projects/domain/index.ts';

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
const PHASES = ['running', 'preparing', 'paused', 'waiting', 'done'] as const;
export type Phase = (typeof PHASES)[number];

/** One undertaking as it stands today. */
export interface UndertakingFigures extends Linked {
  readonly phase: Phase;
  /** The state as users read it. */
  readonly state: string;
  readonly isSample: boolean;
  /** A group that meets for good: no project that gets anywhere. */
  readonly isGroup: boolean;
  /** Keys of the members that take part. */
  readonly participants: readonly string[];
  /** How many take part; a source may print the number without the names. Null where unknown. */
  readonly participantCount: number | null;
  /** Null where the kind of undertaking has no Projektleitung. */
  readonly hasLead: boolean | null;
  /** Work on it began: before that nothing is agreed, and it is nobody's business outside. */
  readonly hasBegun: boolean;
}

/** What goes on first, what is done last, each in the order given. */
export const inOrder = (undertakings: readonly UndertakingFigures[]): readonly UndertakingFigures[] =>
  PHASES.flatMap((phase) => undertakings.filter((undertaking) => undertaking.phase === phase));

/** What belongs under where the projects stand: what is prepared, runs or rests; groups and the waiting list have lists of their own. */
export const openProjects = (undertakings: readonly UndertakingFigures[]): readonly UndertakingFigures[] =>
  inOrder(undertakings).filter(({ phase, isGroup }) => phase !== 'done' && phase !== 'waiting' && !isGroup);

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

export interface KeyDate {
  /** The last day of the month, half-year or year where the date is no more exact. */
  readonly on: CalendarDate;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly path: string | null;
}

/** A crossing of a member and an undertaking. */
export interface MatrixMark {
  readonly state: 'takes-part' | 'attends' | 'absent' | 'exempt';
  /** Codes, in the order of `MatrixFigures.roles`. */
  readonly roles: readonly string[];
  /** Takes part in the implementation; null where the undertaking has no second column. */
  readonly second: boolean | null;
}

/** Who takes part in what today. */
export interface MatrixFigures {
  readonly asOf: CalendarDate;
  readonly columns: readonly (Linked & {
    readonly state: string;
    readonly isSample: boolean;
    readonly participants: number;
    /** Title of its second column and how many take part there; null without one. */
    readonly implementation: { readonly title: string; readonly participants: number } | null;
  })[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** One a column, in their order. */
    readonly marks: readonly MatrixMark[];
    readonly participations: number;
  }[];
  readonly participations: number;
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
  /** Null where nobody takes part in anything that goes on. */
  readonly matrix: MatrixFigures | null;
  readonly keyDates: readonly KeyDate[];
  /** Last day of the latest report year with a matrix; null where none was recorded. */
  readonly reportedUntil: CalendarDate | null;
  readonly tables: readonly TableFigures[];
}
