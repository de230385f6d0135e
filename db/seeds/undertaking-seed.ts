import type { CalendarDate } from '../../app/foundation/calendar-date.ts';
import type {
  ResponsibilityRuleId,
  StateEntry,
  UndertakingKind,
} from '../../app/modules/projects/domain/index.ts';

/** How far along its standard course a source describes a project; the days are not handed down. */
export interface CourseSeed {
  /** Key of the built-in standard, version 1. */
  readonly template: string;
  /** Key of the stage that runs; those before it are done. */
  readonly stage: string;
  readonly source: string;
}

/** Members that came later than the others, from the day on which a source first names them. */
export interface LaterMembers {
  readonly from: CalendarDate;
  readonly memberKeys: readonly string[];
}

/** An undertaking as typed in from a source. */
export interface UndertakingSeed {
  /** Stable within the seeds of an alliance; cells, listings and dates name it. */
  readonly slug: string;
  readonly title: string;
  readonly kind: UndertakingKind;
  /** Title of the second column; null where there is none. */
  readonly implementationTitle: string | null;
  /** Facts of the source in own words, German. */
  readonly description: string;
  /** Number of members of the alliance that the source prints; null where it prints none. */
  readonly printedParticipants: number | null;
  /** Members the source names, where no matrix says more; null where it names none or a matrix has cells. */
  readonly memberKeys: readonly string[] | null;
  /** From when on those take part; null: from the day of the last state. */
  readonly membersSince: CalendarDate | null;
  readonly laterMembers: readonly LaterMembers[];
  /** Name of the published task area; null where there is none. */
  readonly taskArea: string | null;
  readonly responsibilityRule: ResponsibilityRuleId | null;
  /** Slug of what it is a part of, or follows; null for none. */
  readonly parentSlug: string | null;
  /** Municipalities of other counties work with it. */
  readonly crossesCounty: boolean;
  readonly plannedEnd: CalendarDate | null;
  /** Null where the source does not describe a standard course. */
  readonly course: CourseSeed | null;
  readonly states: readonly StateEntry[];
  readonly source: string;
}

type Optional =
  | 'implementationTitle'
  | 'printedParticipants'
  | 'memberKeys'
  | 'membersSince'
  | 'laterMembers'
  | 'parentSlug'
  | 'crossesCounty'
  | 'plannedEnd'
  | 'course'
  | 'taskArea'
  | 'responsibilityRule';

/** Fills what most undertakings do not have. */
export const undertaking = (
  facts: Omit<UndertakingSeed, Optional> & Partial<Pick<UndertakingSeed, Optional>>,
): UndertakingSeed => ({
  implementationTitle: null,
  printedParticipants: null,
  memberKeys: null,
  membersSince: null,
  laterMembers: [],
  parentSlug: null,
  crossesCounty: false,
  plannedEnd: null,
  course: null,
  taskArea: null,
  responsibilityRule: null,
  ...facts,
});
