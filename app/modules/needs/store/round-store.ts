import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** A needs round (Bedarfsabfrage): who was asked when, and whether its single ratings are made up. */
export interface RoundRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly isSample: boolean;
  /** Where the figures come from, in German, for the page. */
  readonly note: string;
}

export type Cohort = 'study' | 'other';

/** One line of a published ranking; its rank was set by hand. */
export interface PublishedAreaRecord {
  readonly areaId: string;
  readonly rank: number;
  readonly studyMembers: number;
  readonly otherMembers: number;
  readonly urgencyHundredths: number;
  readonly source: string;
}

/** One rating with the names a ranking speaks of. */
export interface RatingRecord {
  readonly memberId: string;
  readonly cohort: Cohort;
  readonly areaId: string;
  readonly taskId: string;
  readonly interest: boolean;
  readonly urgency: number | null;
  readonly complexity: number | null;
}

const selectRounds = (tx: Tx) =>
  queries(tx).selectFrom('needs.round').select(['id', 'slug', 'title', 'as_of', 'is_sample', 'note']);

type RoundRow = Awaited<ReturnType<ReturnType<typeof selectRounds>['executeTakeFirstOrThrow']>>;

const toRound = (row: RoundRow): RoundRecord => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  asOf: calendarDate(row.as_of),
  isSample: row.is_sample,
  note: row.note,
});

/** All rounds, latest first. */
export async function listRounds(tx: Tx): Promise<RoundRecord[]> {
  const rows = await selectRounds(tx).orderBy('as_of', 'desc').orderBy('slug').execute();
  return rows.map(toRound);
}

/** The ratings of a round, with the coordinator's complexity on every row of its task. */
export async function listRatings(tx: Tx, roundId: string): Promise<RatingRecord[]> {
  const rows = await queries(tx)
    .selectFrom('needs.rating as r')
    .innerJoin('needs.participant as p', (join) =>
      join
        .onRef('p.alliance_id', '=', 'r.alliance_id')
        .onRef('p.round_id', '=', 'r.round_id')
        .onRef('p.member_id', '=', 'r.member_id'),
    )
    .innerJoin('catalogue.task as t', (join) =>
      join.onRef('t.alliance_id', '=', 'r.alliance_id').onRef('t.id', '=', 'r.task_id'),
    )
    .leftJoin('needs.task_complexity as c', (join) =>
      join
        .onRef('c.alliance_id', '=', 'r.alliance_id')
        .onRef('c.round_id', '=', 'r.round_id')
        .onRef('c.task_id', '=', 'r.task_id'),
    )
    .select(['r.member_id', 'p.cohort', 't.area_id', 'r.task_id', 'r.interest', 'r.urgency', 'c.complexity'])
    .where('r.round_id', '=', roundId)
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    cohort: row.cohort as Cohort,
    areaId: row.area_id,
    taskId: row.task_id,
    interest: row.interest,
    urgency: row.urgency,
    complexity: row.complexity,
  }));
}

/** Who was asked in a round, by member id. */
export async function listParticipants(tx: Tx, roundId: string): Promise<ReadonlyMap<string, Cohort>> {
  const rows = await queries(tx)
    .selectFrom('needs.participant')
    .select(['member_id', 'cohort'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.cohort as Cohort]));
}

/** The published ranking beside a round, by rank; empty where none was published. */
export async function listPublishedAreas(tx: Tx, roundId: string): Promise<PublishedAreaRecord[]> {
  const rows = await queries(tx)
    .selectFrom('needs.published_area')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('rank')
    .execute();
  return rows.map((row) => ({
    areaId: row.area_id,
    rank: row.rank,
    studyMembers: row.study_members,
    otherMembers: row.other_members,
    urgencyHundredths: row.urgency_hundredths,
    source: row.source,
  }));
}

/** Everything of a new round. */
export interface NewRound extends Omit<RoundRecord, 'id'> {
  readonly participants: ReadonlyMap<string, Cohort>;
  readonly complexities: ReadonlyMap<string, number>;
  readonly ratings: readonly {
    taskId: string;
    memberId: string;
    interest: boolean;
    urgency: number | null;
  }[];
  readonly published: readonly PublishedAreaRecord[];
}

/** Adds a round with participants, complexities, ratings and published ranking; answers its id. */
export async function insertRound(tx: Tx, allianceId: string, round: NewRound): Promise<string> {
  const db = queries(tx);
  const id = newId();
  const key = { alliance_id: allianceId, round_id: id };
  const { slug, title, note } = round;
  await db
    .insertInto('needs.round')
    .values({ alliance_id: allianceId, id, slug, title, as_of: round.asOf, is_sample: round.isSample, note })
    .execute();
  const participants = [...round.participants].map(([member_id, cohort]) => ({ ...key, member_id, cohort }));
  if (participants.length > 0) await db.insertInto('needs.participant').values(participants).execute();
  const complexities = [...round.complexities].map(([task_id, complexity]) => ({
    ...key,
    task_id,
    complexity,
  }));
  if (complexities.length > 0) await db.insertInto('needs.task_complexity').values(complexities).execute();
  await insertRatings(tx, key, round.ratings);
  const published = round.published.map((area) => ({
    ...key,
    area_id: area.areaId,
    rank: area.rank,
    study_members: area.studyMembers,
    other_members: area.otherMembers,
    urgency_hundredths: area.urgencyHundredths,
    source: area.source,
  }));
  if (published.length > 0) await db.insertInto('needs.published_area').values(published).execute();
  return id;
}

/** PostgreSQL takes 65,535 parameters a statement; a rating has six. */
const RATINGS_PER_STATEMENT = 5_000;

async function insertRatings(
  tx: Tx,
  key: { alliance_id: string; round_id: string },
  ratings: NewRound['ratings'],
): Promise<void> {
  for (let start = 0; start < ratings.length; start += RATINGS_PER_STATEMENT) {
    const rows = ratings.slice(start, start + RATINGS_PER_STATEMENT).map((rating) => ({
      ...key,
      task_id: rating.taskId,
      member_id: rating.memberId,
      interest: rating.interest,
      urgency: rating.urgency,
    }));
    await queries(tx).insertInto('needs.rating').values(rows).execute();
  }
}
