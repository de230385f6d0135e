import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SHEET_STATES, type SheetState } from '../domain/answers/answer.ts';
import type { Cohort } from '../domain/index.ts';

const COHORTS: readonly Cohort[] = ['study', 'other'];

/** Who is asked in a round and how far its sheet is. */
export interface RoundSheet {
  readonly roundId: string;
  readonly memberId: string;
  readonly cohort: Cohort;
  readonly state: SheetState;
}

/** The sheets of a round; without one, of all rounds. */
export async function listRoundSheets(tx: Tx, roundId?: string): Promise<RoundSheet[]> {
  const all = queries(tx)
    .selectFrom('needs.participant')
    .select(['round_id', 'member_id', 'cohort', 'state']);
  const rows = await (roundId === undefined ? all : all.where('round_id', '=', roundId)).execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    memberId: row.member_id,
    cohort: wordOf(COHORTS, row.cohort),
    state: wordOf(SHEET_STATES, row.state),
  }));
}

/** Members whose sheet holds anything of their own, prefilled values aside. */
export async function listBegunMemberIds(tx: Tx, roundId: string): Promise<ReadonlySet<string>> {
  const drafts = await queries(tx)
    .selectFrom('needs.draft_answer')
    .select('member_id')
    .distinct()
    .where('round_id', '=', roundId)
    .where('source', '!=', 'vorrunde')
    .execute();
  const sheets = await queries(tx)
    .selectFrom('needs.participant')
    .select('member_id')
    .where('round_id', '=', roundId)
    .where('state', '!=', 'offen')
    .execute();
  return new Set([...drafts, ...sheets].map(({ member_id }) => member_id));
}

/**
 * Sets who is asked. Whoever stays keeps its sheet; whoever goes loses what was prefilled: that nobody goes who has
 * begun is the rule's to say.
 */
export async function saveCohorts(
  tx: Tx,
  allianceId: string,
  roundId: string,
  cohorts: ReadonlyMap<string, Cohort>,
): Promise<void> {
  const key = { alliance_id: allianceId, round_id: roundId };
  const gone = (await listRoundSheets(tx, roundId))
    .map(({ memberId }) => memberId)
    .filter((id) => !cohorts.has(id));
  if (gone.length > 0)
    for (const table of ['needs.draft_answer', 'needs.participant'] as const)
      await queries(tx)
        .deleteFrom(table)
        .where('round_id', '=', roundId)
        .where('member_id', 'in', gone)
        .execute();
  const rows = [...cohorts].map(([member_id, cohort]) => ({ ...key, member_id, cohort, state: 'offen' }));
  if (rows.length === 0) return;
  await queries(tx)
    .insertInto('needs.participant')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['alliance_id', 'round_id', 'member_id'])
        .doUpdateSet(({ ref }) => ({ cohort: ref('excluded.cohort') })),
    )
    .execute();
}
