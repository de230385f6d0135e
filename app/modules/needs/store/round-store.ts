import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { MILLION } from '../../../foundation/decimal.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import { isId, newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Weights } from '../domain/index.ts';
import { VISIBILITIES, type Visibility } from '../domain/rounds/may-read-round.ts';
import { ROUND_STATES, type RoundState } from '../domain/rounds/round-state.ts';
import { insertPublishedAreas, type NewPublishedArea } from './published-area-store.ts';
import { insertAnswers, type NewAnswers } from './rating-store.ts';

/** A needs round (Bedarfsabfrage): who was asked when, and whether its single ratings are made up. */
export interface RoundRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly isSample: boolean;
  /** Where the figures come from and what is made up, in German, for the page. */
  readonly note: string;
  readonly state: RoundState;
  /** Last day to answer; null where none was set. */
  readonly dueOn: CalendarDate | null;
  /** Standard weights of its ranking, in millionths of a percent. */
  readonly weights: Weights;
  /** Percent of the members from which an area concerns the whole county. */
  readonly countyWideFrom: number;
  readonly rankingVisibility: Visibility;
  readonly ratingsVisibility: Visibility;
  /** Members whose answers are released by their heads. */
  readonly answered: number;
  /** The round it repeats. */
  readonly previousRoundId: string | null;
  readonly version: number;
}

/** Everything of a round that was held elsewhere and is kept as released. */
export interface NewRound
  extends Pick<RoundRecord, 'slug' | 'title' | 'asOf' | 'isSample' | 'note' | 'rankingVisibility'>,
    NewAnswers {
  readonly published: readonly NewPublishedArea[];
}

const selectRounds = (tx: Tx) =>
  queries(tx)
    .selectFrom('needs.round')
    .selectAll()
    .select(
      sql<number>`(select count(distinct member_id)::int from needs.rating where round_id = needs.round.id)`.as(
        'answered',
      ),
    );

type RoundRow = Awaited<ReturnType<ReturnType<typeof selectRounds>['executeTakeFirstOrThrow']>>;

/** All rounds, latest first. */
export async function listRounds(tx: Tx): Promise<RoundRecord[]> {
  const rows = await selectRounds(tx).orderBy('as_of', 'desc').orderBy('slug').execute();
  return rows.map(toRound);
}

/** One round by id or slug; undefined where the alliance has none of that name. */
export async function findRound(tx: Tx, name: string): Promise<RoundRecord | undefined> {
  const row = await selectRounds(tx)
    .where(isId(name) ? 'id' : 'slug', '=', name)
    .executeTakeFirst();
  return row && toRound(row);
}

/** The same, and it stays in its state until the transaction ends; whoever answers holds it together with others. */
export async function holdRound(tx: Tx, name: string): Promise<RoundRecord | undefined> {
  const row = await selectRounds(tx)
    .where(isId(name) ? 'id' : 'slug', '=', name)
    .forShare()
    .executeTakeFirst();
  return row && toRound(row);
}

/** Adds a round with participants, complexities, ratings and published ranking; answers its id. */
export async function insertRound(tx: Tx, allianceId: string, round: NewRound): Promise<string> {
  const id = newId();
  const { slug, title, note } = round;
  await queries(tx)
    .insertInto('needs.round')
    .values({
      alliance_id: allianceId,
      id,
      slug,
      title,
      as_of: round.asOf,
      is_sample: round.isSample,
      note,
      ranking_visibility: round.rankingVisibility,
    })
    .execute();
  await insertAnswers(tx, allianceId, id, round);
  await insertPublishedAreas(tx, allianceId, id, round.published);
  return id;
}

const percent = (whole: number): bigint => BigInt(whole) * MILLION;

const toRound = (row: RoundRow): RoundRecord => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  asOf: calendarDate(row.as_of),
  isSample: row.is_sample,
  note: row.note,
  state: wordOf(ROUND_STATES, row.state),
  dueOn: row.due_on === null ? null : calendarDate(row.due_on),
  weights: {
    members: percent(row.weight_members),
    urgency: percent(row.weight_urgency),
    complexity: percent(row.weight_complexity),
  },
  countyWideFrom: row.county_wide_from,
  rankingVisibility: wordOf(VISIBILITIES, row.ranking_visibility),
  ratingsVisibility: wordOf(VISIBILITIES, row.ratings_visibility),
  answered: row.answered,
  previousRoundId: row.previous_round_id,
  version: row.version,
});
