import { type AreaStatistics, type Cohort, collectAreaStatistics } from '../../domain/index.ts';
import type { LoadedRound, Participant } from '../../use-cases/ranking/read-round.ts';

/** A task with what the ratings say about it alone. */
export interface TaskLine extends Omit<AreaStatistics, 'area'> {
  readonly number: string;
  readonly title: string;
  readonly isSample: boolean;
}

const UNRATED = { studyMembers: 0, otherMembers: 0, members: 0, urgency: null, complexity: null };

/** The tasks of an area by number. The statistics of an area serve: each task counts as one of its own. */
export function taskLines(round: LoadedRound, areaId: string): TaskLine[] {
  const area = round.areas.find(({ id }) => id === areaId)?.name;
  const own = round.ratings.filter((rating) => rating.area === area);
  const { areas } = collectAreaStatistics(own.map((rating) => ({ ...rating, area: rating.task })));
  const byName = new Map(areas.map(({ area: name, ...statistics }) => [name, statistics]));
  return round.tasks
    .filter((task) => task.areaId === areaId)
    .map(({ id, number, title, isSample }) => ({
      ...{ number, title, isSample },
      ...(byName.get(round.taskNames.get(id) ?? '') ?? UNRATED),
    }));
}

/** Members of a cohort with interest in at least one task of the area, in the order of the alliance's lists. */
export function interestedMembers(round: LoadedRound, area: string, cohort: Cohort): Participant[] {
  const keys = new Set(
    round.ratings.filter((rating) => rating.interested && rating.area === area).map(({ member }) => member),
  );
  return round.participants.filter(
    (participant) => participant.cohort === cohort && keys.has(participant.key),
  );
}
