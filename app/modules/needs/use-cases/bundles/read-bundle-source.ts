import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { compareNumbers, ratableTasks, resolveTask, type Task } from '../../../catalogue/domain/index.ts';
import { listAreas, listSuccessions, listTasks } from '../../../catalogue/index.ts';
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
  /** False for a heading and for a task that was given up, merged or split: nothing to bundle any more. */
  readonly isActive: boolean;
}

/** What bundles are made of: catalogue, members, and the released round whose answers feed them. */
export interface BundleSource {
  /** Released rounds that the reader may see, latest first. */
  readonly rounds: readonly RoundRecord[];
  /** Ids of those whose single ratings the reader may see too. */
  readonly openRoundIds: ReadonlySet<string>;
  /** By number. */
  readonly tasks: readonly CatalogueTask[];
  /** Tasks that stand for a merged or split one today, and the German sentence that tells the way; none for the others. */
  readonly successors: ReadonlyMap<string, TaskSuccessors>;
  /** In the order of the alliance's lists. */
  readonly members: readonly MemberRecord[];
  /** The round asked for, without a name the latest; null where there is none. */
  readonly answers: RoundAnswers | null;
}

export interface TaskSuccessors {
  readonly taskIds: readonly string[];
  readonly reason: string;
}

/** The answers of a released round, with the rights of the reader. */
export interface RoundAnswers {
  readonly round: RoundRecord;
  /** By task number; only tasks that are asked for today and that somebody wants. */
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
  today: CalendarDate,
): Promise<BundleSource> {
  const rounds = (await listRounds(tx)).filter(
    (round) => round.state === 'freigegeben' && mayReadRanking(round, reader),
  );
  const catalogue = await listTasks(tx);
  const tasks = await toCatalogueTasks(tx, catalogue, today);
  const successors = await readSuccessors(tx, catalogue, today);
  const members = await listMembers(tx);
  const known = { tasks, successors, members };
  const open = rounds.filter((round) => mayReadRatings(round, reader));
  const openRoundIds = new Set(open.map(({ id }) => id));
  const round = name === null ? rounds[0] : rounds.find(({ id, slug }) => slug === name || id === name);
  return {
    rounds,
    openRoundIds,
    ...known,
    answers: round ? await readAnswers(tx, reader, round, known) : null,
  };
}

async function toCatalogueTasks(
  tx: Tx,
  catalogue: readonly Task[],
  today: CalendarDate,
): Promise<CatalogueTask[]> {
  const areas = new Map((await listAreas(tx)).map((area) => [area.id, area]));
  const active = new Set(ratableTasks(catalogue, today).map(({ id }) => id));
  return catalogue
    .map(({ id, number, title, areaId }) => ({
      ...{ id, number, title },
      area: areas.get(areaId)?.name ?? '',
      areaSlug: areas.get(areaId)?.slug ?? '',
      isActive: active.has(id),
    }))
    .toSorted((a, b) => compareNumbers(a.number, b.number));
}

/** Answers about a task count for those that stand for it today. */
async function readSuccessors(
  tx: Tx,
  tasks: readonly Task[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, TaskSuccessors>> {
  const successions = await listSuccessions(tx);
  const replaced = tasks.filter(({ id }) => successions.some(({ oldId }) => oldId === id));
  return new Map(
    replaced.flatMap(({ id }) => {
      const resolved = resolveTask(id, today, { tasks, successions });
      return resolved.ok && resolved.value.kind === 'replaced' ? [[id, resolved.value] as const] : [];
    }),
  );
}

type Known = Pick<BundleSource, 'tasks' | 'successors' | 'members'>;

async function readAnswers(
  tx: Tx,
  reader: RoundReader,
  round: RoundRecord,
  known: Known,
): Promise<RoundAnswers | null> {
  const { chosen } = await readRanking(tx, reader, round.id);
  if (!chosen) return null;
  const ratings = await readRatings(tx, round, known);
  const { title, slug, asOf, countyWideFrom } = round;
  return {
    round,
    demand: demandOf(known.tasks, ratings),
    figures: { round: { title, slug, asOf }, ratings, ranking: chosen.ranking, countyWideFrom },
    showsRatings: mayReadRatings(round, reader),
  };
}

async function readRatings(
  tx: Tx,
  round: RoundRecord,
  { tasks, successors, members }: Known,
): Promise<Rating[]> {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const keyOf = new Map(members.map(({ id, member }) => [id, member.key]));
  const cohorts = await listParticipants(tx, round.id);
  const complexities = await listComplexities(tx, round.id);
  return (await listRatings(tx, round.id)).flatMap((record: RatingRecord) => {
    const [member, cohort] = [keyOf.get(record.memberId), cohorts.get(record.memberId)];
    const complexity = complexities.get(record.taskId);
    // The foreign keys leave no rating without member.
    if (member === undefined || !cohort) return [];
    const said = {
      ...{ member, cohort, interested: record.answer === 'interesse' },
      urgency: record.urgency === null ? null : wholeMark(record.urgency),
      complexity: complexity === undefined ? null : wholeMark(complexity),
    };
    return (successors.get(record.taskId)?.taskIds ?? [record.taskId]).flatMap((id) => {
      const task = taskOf.get(id);
      return task ? [{ ...said, area: task.area, task: task.id }] : [];
    });
  });
}

function demandOf(tasks: readonly CatalogueTask[], ratings: readonly Rating[]): TaskDemand[] {
  const wanted = Map.groupBy(
    ratings.filter(({ interested }) => interested),
    ({ task }) => task,
  );
  const asked = tasks.filter(({ isActive }) => isActive);
  return asked.flatMap(({ id, number, title, area }) => {
    const members = new Set((wanted.get(id) ?? []).map(({ member }) => member));
    return members.size === 0 ? [] : [{ taskId: id, number, title, area, members }];
  });
}
