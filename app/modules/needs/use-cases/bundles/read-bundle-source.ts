import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas, listTasks } from '../../../catalogue/index.ts';
import { listMembers, type MemberRecord } from '../../../region/index.ts';
import type { FigureSource } from '../../domain/bundles/bundle-figures.ts';
import type { TaskDemand } from '../../domain/bundles/task-demand.ts';
import { type Rating, wholeMark } from '../../domain/index.ts';
import { mayReadRanking, mayReadRatings, type RoundReader } from '../../domain/rounds/may-read-round.ts';
import {
  listComplexities,
  listParticipants,
  listRatings,
  type RatingRecord,
} from '../../store/rating-store.ts';
import { listRounds, type RoundRecord } from '../../store/round-store.ts';
import { readRanking } from '../ranking/load-ranking.ts';

/** A task of the catalogue with the name and address of its area. */
export interface CatalogueTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly area: string;
  readonly areaSlug: string;
}

/** What bundles are made of: catalogue, members, and the released round whose answers feed them. */
export interface BundleSource {
  /** Released rounds that the reader may see, latest first. */
  readonly rounds: readonly RoundRecord[];
  /** By number. */
  readonly tasks: readonly CatalogueTask[];
  /** In the order of the alliance's lists. */
  readonly members: readonly MemberRecord[];
  /** The round asked for, without a name the latest; null where there is none. */
  readonly answers: RoundAnswers | null;
}

/** The answers of a released round, with the rights of the reader. */
export interface RoundAnswers {
  readonly round: RoundRecord;
  /** By task number; only tasks that somebody wants. */
  readonly demand: readonly TaskDemand[];
  /** `task` of the ratings is the id of the task. */
  readonly figures: FigureSource;
  /** Whether the reader may see which member wants what. */
  readonly showsRatings: boolean;
}

/** Reads within a transaction. A round that is not released feeds no bundle, not even for the office (practice 9). */
export async function readBundleSource(
  tx: Tx,
  reader: RoundReader,
  name: string | null,
): Promise<BundleSource> {
  const rounds = (await listRounds(tx)).filter(
    (round) => round.state === 'freigegeben' && mayReadRanking(round, reader),
  );
  const tasks = await readTasks(tx);
  const members = await listMembers(tx);
  const round = name === null ? rounds[0] : rounds.find(({ id, slug }) => slug === name || id === name);
  const answers = round ? await readAnswers(tx, reader, round, tasks, members) : null;
  return { rounds, tasks, members, answers };
}

async function readTasks(tx: Tx): Promise<CatalogueTask[]> {
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  return (await listTasks(tx)).map(({ id, number, title, areaId }) => ({
    ...{ id, number, title },
    area: areas.get(areaId)?.name ?? '',
    areaSlug: areas.get(areaId)?.slug ?? '',
  }));
}

async function readAnswers(
  tx: Tx,
  reader: RoundReader,
  round: RoundRecord,
  tasks: readonly CatalogueTask[],
  members: readonly MemberRecord[],
): Promise<RoundAnswers | null> {
  const { chosen } = await readRanking(tx, reader, round.id);
  if (!chosen) return null;
  const ratings = await readRatings(tx, round, tasks, members);
  const { title, slug, asOf, countyWideFrom } = round;
  return {
    round,
    demand: demandOf(tasks, ratings),
    figures: { round: { title, slug, asOf }, ratings, ranking: chosen.ranking, countyWideFrom },
    showsRatings: mayReadRatings(round, reader),
  };
}

async function readRatings(
  tx: Tx,
  round: RoundRecord,
  tasks: readonly CatalogueTask[],
  members: readonly MemberRecord[],
): Promise<Rating[]> {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const keyOf = new Map(members.map(({ id, member }) => [id, member.key]));
  const cohorts = await listParticipants(tx, round.id);
  const complexities = await listComplexities(tx, round.id);
  return (await listRatings(tx, round.id)).flatMap((record: RatingRecord) => {
    const [task, member, cohort] = [
      taskOf.get(record.taskId),
      keyOf.get(record.memberId),
      cohorts.get(record.memberId),
    ];
    // The foreign keys leave no rating without member and task.
    if (!task || member === undefined || !cohort) return [];
    const complexity = complexities.get(task.id);
    return [
      {
        ...{ member, cohort, area: task.area, task: task.id },
        interested: record.answer === 'interesse',
        urgency: record.urgency === null ? null : wholeMark(record.urgency),
        complexity: complexity === undefined ? null : wholeMark(complexity),
      },
    ];
  });
}

function demandOf(tasks: readonly CatalogueTask[], ratings: readonly Rating[]): TaskDemand[] {
  const wanted = Map.groupBy(
    ratings.filter(({ interested }) => interested),
    ({ task }) => task,
  );
  return tasks.flatMap(({ id, number, title, area }) => {
    const members = new Set((wanted.get(id) ?? []).map(({ member }) => member));
    return members.size === 0 ? [] : [{ taskId: id, number, title, area, members }];
  });
}
