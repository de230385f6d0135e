import type { Rating } from './rating.ts';

/** Ratings that say something about a member's task that another rating speaks of too; each of them counts. */
export interface RepeatedRatings {
  readonly count: number;
  readonly first: Rating;
}

/** Finds ratings after the first one of the same member for the same task of the same area; null where there is none. */
export function findRepeatedRatings(ratings: Iterable<Rating>): RepeatedRatings | null {
  const seen = new Map<string, Map<string, Set<string>>>();
  let count = 0;
  let first: Rating | null = null;
  for (const rating of ratings) {
    const raters = ratersOf(seen, rating);
    if (raters.has(rating.member)) {
      count += 1;
      first ??= rating;
    }
    raters.add(rating.member);
  }
  return first && { count, first };
}

function ratersOf(seen: Map<string, Map<string, Set<string>>>, { area, task }: Rating): Set<string> {
  const tasks = seen.get(area) ?? new Map<string, Set<string>>();
  const raters = tasks.get(task) ?? new Set<string>();
  seen.set(area, tasks.set(task, raters));
  return raters;
}
