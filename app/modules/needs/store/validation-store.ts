import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Move } from '../domain/validation/manual-order.ts';
import { VALIDATION_STATES, type Validation } from '../domain/validation/validation.ts';

/** An area as it was computed when the validation began; `move` null where the office did not move it. */
export interface ValidatedArea {
  readonly areaId: string;
  readonly computedRank: number;
  readonly move: Omit<Move, 'areaId'> | null;
}

const selectValidations = (tx: Tx) => queries(tx).selectFrom('needs.validation').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof selectValidations>['executeTakeFirstOrThrow']>>;

/** The validation of a round, or null. */
export async function findValidation(tx: Tx, roundId: string): Promise<Validation | null> {
  const row = await selectValidations(tx).where('round_id', '=', roundId).executeTakeFirst();
  return row ? toValidation(row) : null;
}

/** The same, kept from other writers until the transaction ends. */
export async function lockValidation(tx: Tx, roundId: string): Promise<Validation | null> {
  const row = await selectValidations(tx).where('round_id', '=', roundId).forUpdate().executeTakeFirst();
  return row ? toValidation(row) : null;
}

/** Validations that run, with their rounds. */
export async function listRunningValidations(tx: Tx): Promise<(Validation & { readonly roundId: string })[]> {
  const rows = await selectValidations(tx).where('state', '=', 'laufend').execute();
  return rows.map((row) => ({ ...toValidation(row), roundId: row.round_id }));
}

/** Begins a validation with the areas in computed order. */
export async function insertValidation(
  tx: Tx,
  allianceId: string,
  roundId: string,
  validation: Pick<Validation, 'dueOn' | 'startedOn' | 'isSample'> & { readonly areaIds: readonly string[] },
): Promise<void> {
  const key = { alliance_id: allianceId, round_id: roundId };
  const { dueOn, startedOn, isSample, areaIds } = validation;
  await queries(tx)
    .insertInto('needs.validation')
    .values({ ...key, due_on: dueOn, started_on: startedOn, is_sample: isSample })
    .execute();
  await queries(tx)
    .insertInto('needs.validated_area')
    .values(areaIds.map((area_id, index) => ({ ...key, area_id, computed_rank: index + 1 })))
    .execute();
}

/** The validated areas in computed order. */
export async function listValidatedAreas(tx: Tx, roundId: string): Promise<ValidatedArea[]> {
  const rows = await queries(tx)
    .selectFrom('needs.validated_area')
    .select(['area_id', 'computed_rank', 'moved_to', 'reason'])
    .where('round_id', '=', roundId)
    .orderBy('computed_rank')
    .execute();
  return rows.map((row) => ({
    areaId: row.area_id,
    computedRank: row.computed_rank,
    move: row.moved_to === null ? null : { toRank: row.moved_to, reason: row.reason },
  }));
}

/** Replaces all moves of a validation and counts its version up. */
export async function replaceMoves(tx: Tx, roundId: string, moves: readonly Move[]): Promise<void> {
  const db = queries(tx);
  // First all back: two areas that change places would meet on one.
  await db
    .updateTable('needs.validated_area')
    .set({ moved_to: null, reason: '' })
    .where('round_id', '=', roundId)
    .execute();
  for (const { areaId, toRank, reason } of moves)
    await db
      .updateTable('needs.validated_area')
      .set({ moved_to: toRank, reason })
      .where('round_id', '=', roundId)
      .where('area_id', '=', areaId)
      .execute();
  await db
    .updateTable('needs.validation')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('round_id', '=', roundId)
    .execute();
}

/** Ends a validation; its order stands for good. */
export async function finishValidation(tx: Tx, roundId: string, finishedOn: CalendarDate): Promise<void> {
  await queries(tx)
    .updateTable('needs.validation')
    .set((row) => ({ state: 'abgeschlossen', finished_on: finishedOn, version: row('version', '+', 1) }))
    .where('round_id', '=', roundId)
    .execute();
}

const toValidation = (row: Row): Validation => ({
  state: wordOf(VALIDATION_STATES, row.state),
  dueOn: calendarDate(row.due_on),
  startedOn: calendarDate(row.started_on),
  finishedOn: row.finished_on === null ? null : calendarDate(row.finished_on),
  isSample: row.is_sample,
  version: row.version,
});
