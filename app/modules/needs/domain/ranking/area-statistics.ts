import { MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import { type Ratio, ratio } from '../../../../foundation/ratio.ts';
import type { Cohort, Rating } from './rating.ts';

/** The marks that were given, kept as sum (millionths) and count so that the mean stays exact. */
export interface MarkMean {
  readonly sum: bigint;
  readonly count: number;
}

/** What the ratings say about one task area. A mean is null where nobody gave a mark. */
export interface AreaStatistics {
  readonly area: string;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly members: number;
  readonly urgency: MarkMean | null;
  readonly complexity: MarkMean | null;
}

/** All areas of a round and N, the number of members that answered. */
export interface RoundStatistics {
  readonly members: number;
  readonly areas: readonly AreaStatistics[];
}

interface Tally {
  readonly interested: Record<Cohort, Set<string>>;
  readonly urgency: { sum: bigint; count: number };
  readonly complexity: { sum: bigint; count: number };
}

/**
 * Counts and means per area (contract of `rank`): members are distinct members with interest in at least one task;
 * means are over the marks in rows with interest. An area without any interest stays in the list with 0 members.
 */
export function collectAreaStatistics(ratings: Iterable<Rating>): RoundStatistics {
  const members = new Set<string>();
  const tallies = new Map<string, Tally>();
  for (const rating of ratings) {
    members.add(rating.member);
    const tally = tallies.get(rating.area) ?? openTally(tallies, rating.area);
    if (rating.interested) addInterest(tally, rating);
  }
  return { members: members.size, areas: [...tallies].map(([area, tally]) => closeTally(area, tally)) };
}

/** The exact mean mark, 1 to 10. */
export const meanOf = ({ sum, count }: MarkMean): Ratio => ratio(sum, BigInt(count) * MILLION);

function openTally(tallies: Map<string, Tally>, area: string): Tally {
  const tally: Tally = {
    interested: { study: new Set(), other: new Set() },
    urgency: { sum: 0n, count: 0 },
    complexity: { sum: 0n, count: 0 },
  };
  tallies.set(area, tally);
  return tally;
}

function addInterest(tally: Tally, rating: Rating): void {
  tally.interested[rating.cohort].add(rating.member);
  addMark(tally.urgency, rating.urgency);
  addMark(tally.complexity, rating.complexity);
}

function addMark(mean: { sum: bigint; count: number }, mark: Millionths | null): void {
  if (mark === null) return;
  mean.sum += mark;
  mean.count += 1;
}

function closeTally(area: string, { interested, urgency, complexity }: Tally): AreaStatistics {
  const [studyMembers, otherMembers] = [interested.study.size, interested.other.size];
  return {
    area,
    studyMembers,
    otherMembers,
    members: studyMembers + otherMembers,
    urgency: urgency.count > 0 ? urgency : null,
    complexity: complexity.count > 0 ? complexity : null,
  };
}
