import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { ANSWERS, type Answer } from '../domain/answers/answer.ts';
import type { Cohort } from '../domain/index.ts';

const COHORTS: readonly Cohort[] = ['study', 'other'];

/** What a member said about a task and its head released. */
export interface RatingRecord {
  readonly memberId: string;
  readonly taskId: string;
  readonly answer: Answer;
  /** Whole mark from 1 to 10; null is missing. */
  readonly urgency: number | null;
  /** With whom the member does the task already. */
  readonly partner: string;
  /** Nobody has done the task there for years. */
  readonly longVacant: boolean;
  /** The member's own number of the product. */
  readonly ownNumber: string;
  readonly remark: string;
}

/** Who was asked in a round and what they answered. */
export interface NewAnswers {
  /** By member id. */
  readonly participants: ReadonlyMap<string, Cohort>;
  /** The coordinator's mark from 1 to 10 by task id. */
  readonly complexities: ReadonlyMap<string, number>;
  readonly ratings: readonly RatingRecord[];
}

const selectRatings = (tx: Tx, roundId: string) =>
  queries(tx).selectFrom('needs.rating').selectAll().where('round_id', '=', roundId);

type RatingRow = Awaited<ReturnType<ReturnType<typeof selectRatings>['executeTakeFirstOrThrow']>>;

/** The ratings of a round. */
export const listRatings = async (tx: Tx, roundId: string): Promise<RatingRecord[]> =>
  (await selectRatings(tx, roundId).execute()).map(toRating);

/** What one member released in a round. */
export const listMemberRatings = async (tx: Tx, roundId: string, memberId: string): Promise<RatingRecord[]> =>
  (await selectRatings(tx, roundId).where('member_id', '=', memberId).execute()).map(toRating);

const toRating = (row: RatingRow): RatingRecord => ({
  memberId: row.member_id,
  taskId: row.task_id,
  answer: row.interest ? 'interesse' : wordOf(ANSWERS, row.not_because || 'kein-interesse'),
  urgency: row.urgency,
  partner: row.partner,
  longVacant: row.long_vacant,
  ownNumber: row.own_number,
  remark: row.remark,
});

/** Who was asked in a round, by member id. */
export async function listParticipants(tx: Tx, roundId: string): Promise<ReadonlyMap<string, Cohort>> {
  const rows = await queries(tx)
    .selectFrom('needs.participant')
    .select(['member_id', 'cohort'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, wordOf(COHORTS, row.cohort)]));
}

/** How hard each task is to carry out together, by task id. */
export async function listComplexities(tx: Tx, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await queries(tx)
    .selectFrom('needs.task_complexity')
    .select(['task_id', 'complexity'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map((row) => [row.task_id, row.complexity]));
}

/** Adds participants, complexities and ratings of a round. */
export async function insertAnswers(
  tx: Tx,
  allianceId: string,
  roundId: string,
  { participants, complexities, ratings }: NewAnswers,
): Promise<void> {
  const db = queries(tx);
  const key = { alliance_id: allianceId, round_id: roundId };
  const asked = [...participants].map(([member_id, cohort]) => ({ ...key, member_id, cohort }));
  if (asked.length > 0) await db.insertInto('needs.participant').values(asked).execute();
  const marks = [...complexities].map(([task_id, complexity]) => ({ ...key, task_id, complexity }));
  if (marks.length > 0) await db.insertInto('needs.task_complexity').values(marks).execute();
  await insertRatings(tx, key, ratings);
}

/** Puts what a member releases in the place of what it released before. */
export async function replaceRatings(
  tx: Tx,
  allianceId: string,
  roundId: string,
  memberId: string,
  ratings: readonly RatingRecord[],
): Promise<void> {
  await queries(tx)
    .deleteFrom('needs.rating')
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId)
    .execute();
  await insertRatings(tx, { alliance_id: allianceId, round_id: roundId }, ratings);
}

/** PostgreSQL takes 65,535 parameters a statement; a rating has eleven. */
const RATINGS_PER_STATEMENT = 5_000;

async function insertRatings(
  tx: Tx,
  key: { readonly alliance_id: string; readonly round_id: string },
  ratings: readonly RatingRecord[],
): Promise<void> {
  for (let start = 0; start < ratings.length; start += RATINGS_PER_STATEMENT) {
    const rows = ratings.slice(start, start + RATINGS_PER_STATEMENT).map((rating) => ({
      ...key,
      task_id: rating.taskId,
      member_id: rating.memberId,
      interest: rating.answer === 'interesse',
      not_because: isPlain(rating.answer) ? '' : rating.answer,
      urgency: rating.urgency,
      partner: rating.partner,
      long_vacant: rating.longVacant,
      own_number: rating.ownNumber,
      remark: rating.remark,
    }));
    await queries(tx).insertInto('needs.rating').values(rows).execute();
  }
}

/** Interest or none: there is nothing more to say why. */
const isPlain = (answer: Answer): boolean => answer === 'interesse' || answer === 'kein-interesse';
