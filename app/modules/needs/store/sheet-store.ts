import { sql } from 'kysely';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SHEET_STATES, type SheetState } from '../domain/answers/answer.ts';
import type { SheetKey } from './draft-store.ts';
import { wordOf } from './word-of.ts';

/** How far a member is with its sheet. */
export interface SheetRecord {
  readonly memberId: string;
  readonly state: SheetState;
  /** When it came before the head; null where it does not lie there. */
  readonly handedInAt: Date | null;
  readonly releasedAt: Date | null;
  /** In which capacity it was released; empty where it was not. */
  readonly releasedBy: string;
  readonly proofNote: string;
  readonly proofSha256: string | null;
  readonly version: number;
}

const selectSheets = (tx: Tx, roundId: string) =>
  queries(tx)
    .selectFrom('needs.participant')
    .select([
      'member_id as memberId',
      'state',
      'handed_in_at as handedInAt',
      'released_at as releasedAt',
      'released_by as releasedBy',
      'proof_note as proofNote',
      'proof_sha256 as proofSha256',
      'version',
    ])
    .where('round_id', '=', roundId);

type SheetRow = Awaited<ReturnType<ReturnType<typeof selectSheets>['executeTakeFirstOrThrow']>>;

/** The sheet of a member; undefined where it is not asked in the round. */
export async function findSheet(tx: Tx, roundId: string, memberId: string): Promise<SheetRecord | undefined> {
  const row = await selectSheets(tx, roundId).where('member_id', '=', memberId).executeTakeFirst();
  return row && toSheet(row);
}

/** The same, and nobody else changes the sheet before the transaction ends. */
export async function lockSheet(tx: Tx, roundId: string, memberId: string): Promise<SheetRecord | undefined> {
  const row = await selectSheets(tx, roundId)
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  return row && toSheet(row);
}

/** Writes how far a sheet is. */
export async function updateSheet(
  tx: Tx,
  { roundId, memberId }: Pick<SheetKey, 'roundId' | 'memberId'>,
  sheet: Omit<SheetRecord, 'memberId' | 'version'>,
): Promise<void> {
  await queries(tx)
    .updateTable('needs.participant')
    .set({
      state: sheet.state,
      handed_in_at: sheet.handedInAt,
      released_at: sheet.releasedAt,
      released_by: sheet.releasedBy,
      proof_note: sheet.proofNote,
      proof_sha256: sheet.proofSha256,
      version: sql`version + 1`,
    })
    .where('round_id', '=', roundId)
    .where('member_id', '=', memberId)
    .execute();
}

const toSheet = (row: SheetRow): SheetRecord => ({ ...row, state: wordOf(SHEET_STATES, row.state) });
