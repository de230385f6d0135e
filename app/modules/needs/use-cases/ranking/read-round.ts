import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas, listTasks, type Task, type TaskArea } from '../../../catalogue/index.ts';
import { listMembers } from '../../../region/index.ts';
import { type Cohort, type PublishedArea, type Rating, wholeMark } from '../../domain/index.ts';
import { taskNames } from '../../domain/ranking/task-names.ts';
import { listPublishedAreas } from '../../store/published-area-store.ts';
import {
  listComplexities,
  listParticipants,
  listRatings,
  type RatingRecord,
} from '../../store/rating-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';

/** A member that was asked. */
export interface Participant {
  readonly key: string;
  readonly name: string;
  readonly cohort: Cohort;
  /** False where no rating of the member is known. */
  readonly answered: boolean;
}

/** A round with everything a page, an export or a ranking needs; ratings speak of member keys, area names and `taskNames`. */
export interface LoadedRound extends RoundRecord {
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  /** What the ratings call each task, by id: unlike titles, no two are equal. */
  readonly taskNames: ReadonlyMap<string, string>;
  /** In the order of the alliance's lists. */
  readonly participants: readonly Participant[];
  /** By member, then by task number. */
  readonly ratings: readonly Rating[];
  /** By published rank; empty where nothing was published. */
  readonly published: readonly PublishedArea[];
  /** Where the published ranking was printed; null where nothing was published. */
  readonly publishedSource: string | null;
  /** Tasks that at least one member reports as vacant for years: the number alone, never whose. */
  readonly longVacantTasks: number;
}

/** Reads all of a round within a transaction. */
export async function readRound(tx: Tx, round: RoundRecord): Promise<LoadedRound> {
  const areas = await listAreas(tx);
  const tasks = await listTasks(tx);
  const participants = await readParticipants(tx, round.id);
  const records = await listRatings(tx, round.id);
  const complexities = await listComplexities(tx, round.id);
  const calledBy = taskNames(tasks);
  const ratings = toRatings(records, complexities, { areas, tasks, taskNames: calledBy, participants });
  const published = await listPublishedAreas(tx, round.id);
  const names = new Map(areas.map((area) => [area.id, area.name]));
  const answered = new Set(ratings.map((rating) => rating.member));
  return {
    ...round,
    areas,
    tasks,
    taskNames: calledBy,
    participants: participants.map(({ key, name, cohort }) => ({
      key,
      name,
      cohort,
      answered: answered.has(key),
    })),
    ratings,
    published: published.map(({ areaId, source: _source, ...area }) => ({
      ...area,
      area: names.get(areaId) ?? '',
    })),
    publishedSource: published[0]?.source ?? null,
    longVacantTasks: new Set(records.filter(({ longVacant }) => longVacant).map(({ taskId }) => taskId)).size,
  };
}

interface AskedMember extends Omit<Participant, 'answered'> {
  readonly id: string;
}

async function readParticipants(tx: Tx, roundId: string): Promise<AskedMember[]> {
  const cohorts = await listParticipants(tx, roundId);
  return (await listMembers(tx)).flatMap(({ id, member: { key, name } }) => {
    const cohort = cohorts.get(id);
    return cohort ? [{ id, key, name, cohort }] : [];
  });
}

interface Named {
  readonly areas: readonly TaskArea[];
  readonly tasks: readonly Task[];
  readonly taskNames: ReadonlyMap<string, string>;
  readonly participants: readonly AskedMember[];
}

function toRatings(
  records: readonly RatingRecord[],
  complexities: ReadonlyMap<string, number>,
  { areas, tasks, taskNames: calledBy, participants }: Named,
): Rating[] {
  const names = new Map(areas.map((area) => [area.id, area.name]));
  const places = new Map(tasks.map((task, place) => [task.id, { task, place }]));
  const members = new Map(participants.map((participant, place) => [participant.id, { participant, place }]));
  const placed = records.flatMap(({ memberId, taskId, answer, urgency }) => {
    const [of, by] = [places.get(taskId), members.get(memberId)];
    const area = of && names.get(of.task.areaId);
    const task = calledBy.get(taskId);
    // The foreign keys leave no rating without member, task and area.
    if (!of || !by || area === undefined || task === undefined) return [];
    const { key: member, cohort } = by.participant;
    const marks = { urgency: markOf(urgency), complexity: markOf(complexities.get(taskId) ?? null) };
    return [
      {
        order: [by.place, of.place] as const,
        rating: { member, cohort, area, task, interested: answer === 'interesse', ...marks },
      },
    ];
  });
  return placed
    .toSorted((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
    .map(({ rating }) => rating);
}

const markOf = (mark: number | null) => (mark === null ? null : wholeMark(mark));
