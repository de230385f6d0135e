import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { readPlannedItems } from '../domain/schedule/read-planned-items.ts';
import type { ScheduleBaseline } from '../domain/schedule/schedule.ts';

type Row = Selectable<DB['projects.schedule_baseline']>;

/** The plans of a project that went to its members, the oldest first. */
export async function listBaselines(tx: Tx, undertakingId: string): Promise<ScheduleBaseline[]> {
  const rows = await queries(tx)
    .selectFrom('projects.schedule_baseline')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .orderBy('number')
    .execute();
  return rows.map(toBaseline);
}

/** The document of the plan that went out last, by undertaking, of those that do not bind yet. */
export async function listAskedDocuments(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await queries(tx)
    .selectFrom('projects.schedule_baseline')
    .select(['undertaking_id', 'document_id', 'agreed_on'])
    .distinctOn('undertaking_id')
    .orderBy('undertaking_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(
    rows
      .filter(({ agreed_on }) => agreed_on === null)
      .map(({ undertaking_id, document_id }) => [undertaking_id, document_id]),
  );
}

/** Keeps a plan as it went to the members. */
export async function insertBaseline(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  { number, documentId, askedOn, agreedOn, items }: ScheduleBaseline,
): Promise<void> {
  const row = {
    alliance_id: allianceId,
    undertaking_id: undertakingId,
    number,
    document_id: documentId,
    asked_on: askedOn,
    agreed_on: agreedOn,
    items: JSON.stringify(items),
  };
  await queries(tx).insertInto('projects.schedule_baseline').values(row).execute();
}

/** Notes the day from which on a plan binds. */
export async function markAgreed(
  tx: Tx,
  undertakingId: string,
  number: number,
  agreedOn: CalendarDate,
): Promise<void> {
  await queries(tx)
    .updateTable('projects.schedule_baseline')
    .set({ agreed_on: agreedOn })
    .where('undertaking_id', '=', undertakingId)
    .where('number', '=', number)
    .execute();
}

const toBaseline = (row: Row): ScheduleBaseline => ({
  number: row.number,
  documentId: row.document_id,
  askedOn: calendarDate(row.asked_on),
  agreedOn: dayOf(row.agreed_on),
  items: readPlannedItems(row.items),
});
