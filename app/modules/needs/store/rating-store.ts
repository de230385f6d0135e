import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Cohort } from '../domain/index.ts';

/** What a member said about a task. `urgency` is a whole mark from 1 to 10; null is missing. */
export interface RatingRecord {
  readonly memberId: string;
  readonly taskId: string;
  readonly interested: boolean;
  readonly urgency: number | null;
}

/** Who was asked in a round and what they answered. */
export interface NewAnswers {
  /** By member id. */
  readonly participants: ReadonlyMap<string, Cohort>;
  /** The coordinator's mark from 1 to 10 by task id. */
  readonly complexities: ReadonlyMap<string, number>;
  readonly ratings: readonly RatingRecord[];
}

/** The ratings of a round. */
export async function listRatings(tx: Tx, roundId: string): Promise<RatingRecord[]> {
  const rows = await queries(tx)
    .selectFrom('needs.rating')
    .select(['member_id', 'task_id', 'interest', 'urgency'])
    .where('round_id', '=', roundId)
    .execute();
  return rows.map((row) => ({
    memberId: row.member_id,
    taskId: row.task_id,
    interested: row.interest,
    urgency: row.urgency,
  }));
}

/** Who was asked in a round, by member id. */
export async function listParticipants(tx: Tx, roundId: string): Promise<ReadonlyMap<string, Cohort>> {
  const rows = await queries(tx)
    .selectFrom('needs.participant')
    .select(['member_id', 'cohort'])
    .where('round_id', '=', roundId)
    .execute();
  return new Map(rows.map((row) => [row.member_id, toCohort(row.cohort)]));
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

/** PostgreSQL takes 65,535 parameters a statement; a rating has six. */
const RATINGS_PER_STATEMENT = 5_000;

async function insertRatings(
  tx: Tx,
  key: { alliance_id: string; round_id: string },
  ratings: readonly RatingRecord[],
): Promise<void> {
  for (let start = 0; start < ratings.length; start += RATINGS_PER_STATEMENT) {
    const rows = ratings.slice(start, start + RATINGS_PER_STATEMENT).map((rating) => ({
      ...key,
      task_id: rating.taskId,
      member_id: rating.memberId,
      interest: rating.interested,
      urgency: rating.urgency,
    }));
    await queries(tx).insertInto('needs.rating').values(rows).execute();
  }
}

/** The table checks the word; another one means that the program is older than its data. */
function toCohort(word: string): Cohort {
  if (word !== 'study' && word !== 'other') throw new Error(`unknown cohort in the database: ${word}`);
  return word;
}
