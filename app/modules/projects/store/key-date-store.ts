import { addMonths, type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import { newId } from '../../../platform/new-id.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { KeyDate } from '../domain/undertakings/key-date.ts';
import { isDatePrecision } from '../domain/undertakings/precision.ts';

/** The next dates from a day on, at most two years ahead; of one undertaking where it is named. */
export async function listKeyDates(
  tx: Tx,
  from: CalendarDate,
  limit: number,
  undertakingId?: string,
): Promise<KeyDate[]> {
  const all = queries(tx).selectFrom('projects.key_date').selectAll();
  const rows = await (undertakingId === undefined ? all : all.where('undertaking_id', '=', undertakingId))
    .where('on_date', '>=', from)
    .where('on_date', '<', addMonths(from, 24))
    .orderBy('on_date')
    .orderBy('title')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    date: calendarDate(row.on_date),
    precision: knownWord(row.date_precision, isDatePrecision),
    title: row.title,
    source: row.source,
    undertakingId: row.undertaking_id,
  }));
}

/** Adds dates. */
export async function insertKeyDates(tx: Tx, allianceId: string, dates: readonly KeyDate[]): Promise<void> {
  if (dates.length === 0) return;
  const rows = dates.map((entry) => ({
    alliance_id: allianceId,
    id: newId(),
    on_date: entry.date,
    date_precision: entry.precision,
    title: entry.title,
    source: entry.source,
    undertaking_id: entry.undertakingId,
  }));
  await queries(tx).insertInto('projects.key_date').values(rows).execute();
}
