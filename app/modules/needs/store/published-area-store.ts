import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { PublishedArea } from '../domain/index.ts';

/** One line of a published ranking as it is kept: the area by id, and where it was printed. */
export interface NewPublishedArea extends Omit<PublishedArea, 'area'> {
  readonly areaId: string;
  readonly source: string;
}

/** The published ranking beside a round, by rank; empty where none was published. */
export async function listPublishedAreas(tx: Tx, roundId: string): Promise<NewPublishedArea[]> {
  const rows = await queries(tx)
    .selectFrom('needs.published_area')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('rank')
    .execute();
  return rows.map((row) => ({
    areaId: row.area_id,
    rank: row.rank,
    studyMembers: row.study_members,
    otherMembers: row.other_members,
    urgency: fromHundredths(row.urgency_hundredths),
    source: row.source,
  }));
}

/** Adds the published lines of a round. */
export async function insertPublishedAreas(
  tx: Tx,
  allianceId: string,
  roundId: string,
  areas: readonly NewPublishedArea[],
): Promise<void> {
  if (areas.length === 0) return;
  const rows = areas.map((area) => ({
    alliance_id: allianceId,
    round_id: roundId,
    area_id: area.areaId,
    rank: area.rank,
    study_members: area.studyMembers,
    other_members: area.otherMembers,
    urgency_hundredths: toHundredths(area.urgency),
    source: area.source,
  }));
  await queries(tx).insertInto('needs.published_area').values(rows).execute();
}

/** 855 is "8.55": two printed places. */
const fromHundredths = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** A mean with other than two places was not printed like this table: a mistake in the data. */
function toHundredths(urgency: string): number {
  if (!/^\d+\.\d{2}$/.test(urgency)) throw new Error(`published urgency without two places: ${urgency}`);
  return Number(urgency.replace('.', ''));
}
