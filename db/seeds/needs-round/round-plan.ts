import type { Cohort } from '../../../app/modules/needs/domain/index.ts';

/** How much one member says in a made-up round: in how many areas and on how many tasks it wants to work together. */
export interface PlannedMember {
  /** AGS, or the county key. */
  readonly member: string;
  readonly name: string;
  readonly cohort: Cohort;
  readonly areas: number;
  readonly interests: number;
}

/** What a made-up round must come to in one area. `urgency` is a mean with two places, as a decimal string. */
export interface PlannedArea {
  readonly area: string;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly urgency: string;
}

/** Everything a made-up round is drawn from; the same plan and catalogue always give the same round. */
export interface RoundPlan {
  readonly seed: number;
  readonly members: readonly PlannedMember[];
  readonly areas: readonly PlannedArea[];
  /** Areas on which the members are in two camps; means stay as planned. */
  readonly contested: readonly string[];
}
