import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { cents } from '../../../foundation/cents.ts';
import { decimalToString, type Millionths, parseDecimal } from '../../../foundation/decimal.ts';
import { must } from '../../../foundation/result.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type CostSplit, isSplitKey, type SharingMember } from '../domain/exemplary/cost-split.ts';
import { countOf, listOf, recordOf, textOf } from '../domain/questionnaire/read-json.ts';

/** A split as it was saved; the one with the highest version counts. */
export interface CostSplitRecord extends CostSplit {
  readonly version: number;
  readonly byLabel: string;
  readonly at: Date;
}

/** Every version, the latest first. */
export async function listCostSplits(tx: Tx, surveyId: string): Promise<CostSplitRecord[]> {
  const rows = await queries(tx)
    .selectFrom('surveys.cost_split')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(toSplit);
}

export async function insertCostSplit(
  tx: Tx,
  allianceId: string,
  surveyId: string,
  split: CostSplitRecord,
  actor: string,
): Promise<void> {
  const { pool, key, equalPercent, floor, capPerInhabitant, surveyed, sharing, note } = split;
  await queries(tx)
    .insertInto('surveys.cost_split')
    .values({
      ...{ alliance_id: allianceId, survey_id: surveyId, version: split.version, note },
      ...{ pool_cents: pool, split_key: key, floor_cents: floor },
      equal_percent: textOrNull(equalPercent),
      cap_per_inhabitant: textOrNull(capPerInhabitant),
      surveyed: sql<string>`${JSON.stringify(surveyed)}::jsonb`,
      sharing: sql<string>`${JSON.stringify(sharing)}::jsonb`,
      ...{ by_label: split.byLabel, actor, at: split.at },
    })
    .execute();
}

const textOrNull = (value: Millionths | null): string | null =>
  value === null ? null : decimalToString(value);

const readOrNull = (value: string | null): Millionths | null =>
  value === null ? null : must(parseDecimal(value));

const toSplit = (row: Selectable<DB['surveys.cost_split']>): CostSplitRecord => ({
  version: row.version,
  pool: cents(row.pool_cents),
  key: knownWord(row.split_key, isSplitKey),
  equalPercent: readOrNull(row.equal_percent),
  floor: row.floor_cents === null ? null : cents(row.floor_cents),
  capPerInhabitant: readOrNull(row.cap_per_inhabitant),
  surveyed: listOf(row.surveyed, textOf),
  sharing: listOf(row.sharing, readSharing),
  note: row.note,
  byLabel: row.by_label,
  at: row.at,
});

function readSharing(json: unknown): SharingMember {
  const { memberId, population } = recordOf(json);
  if (population === null) return { memberId: textOf(memberId), population: null };
  const { value, asOf } = recordOf(population);
  return {
    memberId: textOf(memberId),
    population: { value: countOf(value), asOf: calendarDate(textOf(asOf)) },
  };
}
