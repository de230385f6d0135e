import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { millionths } from '../../../foundation/decimal.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { isSplitKey, type MinimumStaff, type PooledCost } from '../domain/advantage/process-model.ts';

/** What is done together, as it is stored. */
export interface PooledRecord extends PooledCost {
  readonly pricedOn: CalendarDate;
  /** Guards edits that cross. */
  readonly version: number;
}

/** What a project would do together; undefined before it was entered. */
export async function findPooledCost(tx: Tx, undertakingId: string): Promise<PooledRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('appraisal.pooled_cost')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    fixedCost: cents(row.fixed_cost),
    splitKey: knownWord(row.split_key, isSplitKey),
    setUpCost: cents(row.set_up_cost),
    setUpYears: row.set_up_years,
    minimumStaff: {
      standardisierbar: leastOf(row.service_staff, row.service_grade),
      qualifiziert: leastOf(row.competence_staff, row.competence_grade),
    },
    deputyFrom: millionths(row.deputy_from),
    pricedOn: calendarDate(row.priced_on),
    version: row.version,
  };
}

const leastOf = (fte: bigint | null, payGrade: string): MinimumStaff | null =>
  fte === null ? null : { fte: millionths(fte), payGrade };

/** Writes what is done together; its version says what was there before. */
export async function savePooledCost(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  cost: PooledRecord,
): Promise<void> {
  const { standardisierbar, qualifiziert } = cost.minimumStaff;
  const content = {
    fixed_cost: cost.fixedCost,
    split_key: cost.splitKey,
    set_up_cost: cost.setUpCost,
    set_up_years: cost.setUpYears,
    service_staff: standardisierbar?.fte ?? null,
    service_grade: standardisierbar?.payGrade ?? '',
    competence_staff: qualifiziert?.fte ?? null,
    competence_grade: qualifiziert?.payGrade ?? '',
    deputy_from: cost.deputyFrom,
    priced_on: cost.pricedOn,
    version: cost.version,
  };
  await queries(tx)
    .insertInto('appraisal.pooled_cost')
    .values({ alliance_id: allianceId, undertaking_id: undertakingId, ...content })
    .onConflict((conflict) => conflict.columns(['alliance_id', 'undertaking_id']).doUpdateSet(content))
    .execute();
}
