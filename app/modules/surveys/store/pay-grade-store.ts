import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { PayGradeRate } from '../domain/questionnaire/pay-grade-rate.ts';

/** The whole history, by pay grade and day. */
export async function readPayGradeRates(tx: Tx): Promise<PayGradeRate[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.pay_grade_rate')
    .selectAll()
    .orderBy('pay_grade')
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    payGrade: row.pay_grade,
    validFrom: calendarDate(row.valid_from),
    validTo: dayOf(row.valid_to),
    yearCents: cents(row.year_cents),
    yearMinutes: row.year_minutes,
    source: row.source,
    isSample: row.is_sample,
  }));
}

export async function insertPayGradeRates(
  tx: Tx,
  allianceId: string,
  rates: readonly PayGradeRate[],
): Promise<void> {
  if (rates.length === 0) return;
  const rows = rates.map((rate) => ({
    ...{ alliance_id: allianceId, id: rate.id, pay_grade: rate.payGrade },
    ...{ valid_from: rate.validFrom, valid_to: rate.validTo, year_cents: rate.yearCents },
    ...{ year_minutes: rate.yearMinutes, source: rate.source, is_sample: rate.isSample },
  }));
  await queries(tx).insertInto('surveys.pay_grade_rate').values(rows).execute();
}

/** Until the transaction ends nobody else changes the history: two rates of one day cannot be added at once. */
export async function holdPayGradeRates(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('surveys.pay_grade_rate ' || current_setting('app.tenant'), 0))`.execute(
    queries(tx),
  );
}

/** Sets the last day of a rate; null: in force again. */
export async function endPayGradeRate(tx: Tx, id: string, validTo: CalendarDate | null): Promise<void> {
  await queries(tx)
    .updateTable('surveys.pay_grade_rate')
    .set({ valid_to: validTo })
    .where('id', '=', id)
    .execute();
}

export async function deletePayGradeRate(tx: Tx, id: string): Promise<void> {
  await queries(tx).deleteFrom('surveys.pay_grade_rate').where('id', '=', id).execute();
}
