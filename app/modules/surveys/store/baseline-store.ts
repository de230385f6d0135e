import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { decimalToString, parseDecimal } from '../../../foundation/decimal.ts';
import { must } from '../../../foundation/result.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord, wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { BaselineValue } from '../domain/comparison/baseline.ts';
import { isMeasure } from '../domain/questionnaire/question.ts';

/** That the figures of a survey were kept, and in which capacity. */
export interface BaselineRecord {
  readonly surveyId: string;
  readonly keptBy: 'freigabe' | 'eigener-akt';
  readonly byLabel: string;
  readonly keptAt: Date;
}

export async function findBaseline(tx: Tx, surveyId: string): Promise<BaselineRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('surveys.baseline')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .executeTakeFirst();
  return (
    row && {
      surveyId,
      keptBy: wordOf(['freigabe', 'eigener-akt'], row.kept_by),
      byLabel: row.by_label,
      keptAt: row.kept_at,
    }
  );
}

/** Keeps figures for good; a second time of the same survey throws. */
export async function insertBaseline(
  tx: Tx,
  allianceId: string,
  { surveyId, keptBy, byLabel, keptAt }: BaselineRecord,
  values: readonly BaselineValue[],
  actor: string,
): Promise<void> {
  const key = { alliance_id: allianceId, survey_id: surveyId };
  await queries(tx)
    .insertInto('surveys.baseline')
    .values({ ...key, kept_by: keptBy, by_label: byLabel, actor, kept_at: keptAt })
    .execute();
  for (let from = 0; from < values.length; from += ROWS_AT_ONCE)
    await queries(tx)
      .insertInto('surveys.baseline_value')
      .values(values.slice(from, from + ROWS_AT_ONCE).map((value) => ({ ...key, ...toRow(value) })))
      .execute();
}

/** PostgreSQL takes 65,535 parameters in a statement; a row has eleven. */
const ROWS_AT_ONCE = 1000;

/** The figures kept of a survey, by member and item. */
export async function listBaselineValues(tx: Tx, surveyId: string): Promise<BaselineValue[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.baseline_value')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .orderBy('member_id')
    .orderBy('item_key')
    .execute();
  return rows.map(toValue);
}

const toRow = (value: BaselineValue) => ({
  ...{ member_id: value.memberId, item_key: value.itemKey, question_key: value.questionKey },
  ...{ label: value.label, unit: value.unit, measure: value.measure, day: value.day },
  value: decimalToString(value.value),
  divisor: value.divisor === null ? null : decimalToString(value.divisor),
});

const toValue = (row: Selectable<DB['surveys.baseline_value']>): BaselineValue => ({
  memberId: row.member_id,
  itemKey: row.item_key,
  questionKey: row.question_key,
  label: row.label,
  unit: row.unit,
  value: must(parseDecimal(row.value)),
  measure: knownWord(row.measure, isMeasure),
  divisor: row.divisor === null ? null : must(parseDecimal(row.divisor)),
  day: calendarDate(row.day),
});
