import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cohort } from '../ranking/rating.ts';
import type { Weights } from '../ranking/weights.ts';
import type { Visibility } from './may-read-round.ts';

/** A criterion of the alliance beside the score, never in it. */
export interface RoundCriterion {
  /** Null for one that is new. */
  readonly id: string | null;
  readonly label: string;
  /** What 1 means and what 10. */
  readonly hint: string;
}

/** What the office sets for a round. It may be unfinished: what opening needs is asked when it is opened. */
export interface RoundSettings {
  readonly title: string;
  readonly asOf: CalendarDate;
  /** Last day to answer. */
  readonly dueOn: CalendarDate | null;
  /** Ids of the tasks it asks for; null for the whole catalogue as it stands when the round opens. */
  readonly taskIds: readonly string[] | null;
  /** Who is asked, by member id. */
  readonly cohorts: ReadonlyMap<string, Cohort>;
  /** In millionths of a percent. */
  readonly weights: Weights;
  readonly criteria: readonly RoundCriterion[];
  /** Whole percent of the members from which an area concerns the whole county. */
  readonly countyWideFrom: number;
  readonly rankingVisibility: Visibility;
  readonly ratingsVisibility: Visibility;
  readonly previousRoundId: string | null;
}

/** Which entry is refused, and what to enter instead. */
export interface SettingsRefusal {
  readonly field:
    | 'title'
    | 'asOf'
    | 'dueOn'
    | 'tasks'
    | 'members'
    | 'weights'
    | 'criteria'
    | 'countyWideFrom'
    | 'rankingVisibility'
    | 'ratingsVisibility'
    | 'previousRound'
    | 'conflict';
  readonly reason: string;
}
