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

/** Puts the answer of a member in place of an earlier one. */
export async function replaceValidationAnswer(
  tx: Tx,
  allianceId: string,
  roundId: string,
  { memberId, byLabel, answeredOn, moves }: ValidationAnswer,
): Promise<void> {
  const db = queries(tx);
  const key = { alliance_id: allianceId, round_id: roundId, member_id: memberId };
  const said = { by_label: byLabel, answered_on: answeredOn };
  await db
    .insertInto('needs.validation_answer')
    .values({ ...key, ...said })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'round_id', 'member_id']).doUpdateSet(said))
    .execute();
  await db
    .deleteFrom('needs.proposed_move')
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId)
    .execute();
  const rows = moves.map(({ areaId, toRank, reason }) => ({
    ...key,
    area_id: areaId,
    to_rank: toRank,
    reason,
  }));
  if (rows.length > 0) await db.insertInto('needs.proposed_move').values(rows).execute();
}
