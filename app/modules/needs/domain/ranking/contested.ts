import type { Rating } from './rating.ts';
import { decideContest, memberUrgencies, spreadOf, type UrgencySpread } from './urgency-spread.ts';

/** A topic on which the members are in two camps. */
export interface ContestedTopic {
  readonly area: string;
  /** Null where the whole area is meant. */
  readonly task: string | null;
  readonly spread: UrgencySpread;
  readonly reason: string;
}

/** All contested areas and tasks: areas first, each in the order of the ratings. */
export function listContested(ratings: readonly Rating[]): ContestedTopic[] {
  const areas = new Map<string, Rating[]>();
  const tasks = new Map<string, Rating[]>();
  for (const rating of ratings) {
    addTo(areas, rating.area, rating);
    addTo(tasks, JSON.stringify([rating.area, rating.task]), rating);
  }
  return [
    ...[...areas.values()].flatMap((own) => contestOf(own, null)),
    ...[...tasks.values()].flatMap((own) => contestOf(own, own[0]?.task ?? null)),
  ];
}

function contestOf(ratings: readonly Rating[], task: string | null): ContestedTopic[] {
  const spread = spreadOf(memberUrgencies(ratings));
  const { isContested, reason } = decideContest(spread);
  return isContested ? [{ area: ratings[0]?.area ?? '', task, spread, reason }] : [];
}

function addTo(groups: Map<string, Rating[]>, key: string, rating: Rating): void {
  const group = groups.get(key);
  if (group) group.push(rating);
  else groups.set(key, [rating]);
}
