import type { RegisteredMember } from './county-population.ts';
import type { Member } from './member.ts';
import type { PopulationEntry } from './population-history.ts';

/** A line of the official list as a member. */
export interface MemberAddition {
  readonly member: Member;
  /** Null for counties: the list gives them none. */
  readonly population: PopulationEntry | null;
}

/** One member of the alliance beside its line of the list. */
export interface ComparedMember {
  readonly known: RegisteredMember;
  readonly listed: MemberAddition;
}

/** A member before and after. */
export interface MemberChange {
  readonly from: Member;
  readonly to: Member;
}

/** A count of the list and, where there is one, the recorded count of the same day. */
export interface PopulationChange {
  readonly member: Member;
  readonly read: PopulationEntry;
  readonly recorded: PopulationEntry | null;
}

/** What an import would do; `populationChanged` and `missingInFile` are for people to settle, the import leaves them. */
export interface MemberImportPlan {
  readonly added: readonly MemberAddition[];
  /** Official name differs; the short name follows the new official one. */
  readonly renamed: readonly MemberChange[];
  /** Kind or ARS differs. */
  readonly reclassified: readonly MemberChange[];
  readonly areaChanged: readonly MemberChange[];
  readonly populationAdded: readonly PopulationChange[];
  /** Conflict: a count of the same day with another value is recorded. */
  readonly populationChanged: readonly PopulationChange[];
  readonly unchanged: readonly Member[];
  readonly missingInFile: readonly Member[];
}
