import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDay } from '../../../foundation/german-day.ts';
import { queries } from '../../../platform/db/queries.ts';
import type { Tx } from '../../../platform/transaction.ts';

/** The day each undertaking was made here; what sources report has none. */
export async function listCreatedDays(tx: Tx): Promise<ReadonlyMap<string, CalendarDate>> {
  const rows = await queries(tx)
    .selectFrom('projects.undertaking')
    .select(['id', 'created_at'])
    .where('created_at', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ id, created_at: at }) => (at ? [[id, germanDay(at)] as const] : [])));
}
