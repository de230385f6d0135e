import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type FundingCheck, isFundingResult } from '../domain/recommendation/funding.ts';

/** Programmes that were looked at for a project, as they were added; removed ones too. */
export async function listFunding(tx: Tx, undertakingId: string): Promise<FundingCheck[]> {
  const rows = await queries(tx)
    .selectFrom('appraisal.funding_check')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    authority: row.authority,
    result: knownWord(row.result, isFundingResult),
    amount: row.amount === null ? null : cents(row.amount),
    deadline: dayOf(row.deadline),
    source: row.source,
    checkedOn: calendarDate(row.checked_on),
    note: row.note,
    isRemoved: row.is_removed,
    isSample: row.is_sample,
    version: row.version,
  }));
}

export async function insertFunding(
  tx: Tx,
  key: { readonly allianceId: string; readonly undertakingId: string },
  check: FundingCheck,
): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.funding_check')
    .values({
      alliance_id: key.allianceId,
      undertaking_id: key.undertakingId,
      id: check.id,
      is_sample: check.isSample,
      ...columnsOf(check),
    })
    .execute();
}

/** Writes a check as it stands now; the caller has looked at its version. */
export async function updateFunding(tx: Tx, check: FundingCheck): Promise<void> {
  await queries(tx)
    .updateTable('appraisal.funding_check')
    .set(columnsOf(check))
    .where('id', '=', check.id)
    .execute();
}

const columnsOf = (check: FundingCheck) => ({
  name: check.name,
  authority: check.authority,
  result: check.result,
  amount: check.amount,
  deadline: check.deadline,
  source: check.source,
  checked_on: check.checkedOn,
  note: check.note,
  is_removed: check.isRemoved,
  version: check.version,
});
