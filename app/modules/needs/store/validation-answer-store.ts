import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Move } from '../domain/validation/manual-order.ts';

/** What a member said to the order; without a move it confirmed all. */
export interface ValidationAnswer {
  readonly memberId: string;
  /** In which capacity, never a name. */
  readonly byLabel: string;
  readonly answeredOn: CalendarDate;
  readonly moves: readonly Move[];
}

/** All answers to the validation of a round. */
export async function listValidationAnswers(tx: Tx, roundId: string): Promise<ValidationAnswer[]> {
  const db = queries(tx);
  const answers = await db
    .selectFrom('needs.validation_answer')
    .selectAll()
    .where('round_id', '=', roundId)
    .execute();
  const moves = await db
    .selectFrom('needs.proposed_move')
    .select(['member_id', 'area_id as areaId', 'to_rank as toRank', 'reason'])
    .where('round_id', '=', roundId)
    .orderBy('to_rank')
    .execute();
  const byMember = Map.groupBy(moves, (row) => row.member_id);
  return answers.map((row) => ({
    memberId: row.member_id,
    byLabel: row.by_label,
    answeredOn: calendarDate(row.answered_on),
    moves: (byMember.get(row.member_id) ?? []).map(({ areaId, toRank, reason }) => ({
      areaId,
      toRank,
      reason,
    })),
  }));
}

/** Adds answers of members that have not answered yet. */
export async function insertValidationAnswers(
  tx: Tx,
  allianceId: string,
  roundId: string,
  answers: readonly ValidationAnswer[],
): Promise<void> {
  const key = { alliance_id: allianceId, round_id: roundId };
  const said = answers.map(({ memberId, byLabel, answeredOn }) => ({
    ...key,
    member_id: memberId,
    by_label: byLabel,
    answered_on: answeredOn,
  }));
  const moves = answers.flatMap(({ memberId, moves: of }) =>
    of.map(({ areaId, toRank, reason }) => ({
      ...key,
      member_id: memberId,
      area_id: areaId,
      to_rank: toRank,
      reason,
    })),
  );
  if (said.length > 0) await queries(tx).insertInto('needs.validation_answer').values(said).execute();
  if (moves.length > 0) await queries(tx).insertInto('needs.proposed_move').values(moves).execute();
}

/** Puts the answer of a member in the place of an earlier one. */
export async function replaceValidationAnswer(
  tx: Tx,
  allianceId: string,
  roundId: string,
  answer: ValidationAnswer,
): Promise<void> {
  for (const table of ['needs.proposed_move', 'needs.validation_answer'] as const)
    await queries(tx)
      .deleteFrom(table)
      .where('round_id', '=', roundId)
      .where('member_id', '=', answer.memberId)
      .execute();
  await insertValidationAnswers(tx, allianceId, roundId, [answer]);
}
