import { calendarDate } from '../../../foundation/calendar-date.ts';
import { germanDay } from '../../../foundation/german-day.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SHEET_STATES } from '../domain/answers/answer.ts';
import type { OpenSheet } from '../domain/inbox/waiting-sheet.ts';

/** A sheet that is not released, by the id of its member. */
export interface OpenSheetRecord extends Omit<OpenSheet, 'memberKey' | 'member'> {
  readonly memberId: string;
}

/** The sheets of open rounds that are not released. */
export async function listOpenSheets(tx: Tx): Promise<OpenSheetRecord[]> {
  const rows = await queries(tx)
    .selectFrom('needs.participant as p')
    .innerJoin('needs.round as r', 'r.id', 'p.round_id')
    .select(['r.slug', 'r.title', 'r.is_sample', 'r.due_on', 'r.opened_at', 'r.as_of'])
    .select(['p.member_id', 'p.state', 'p.handed_in_at'])
    .where('r.state', '=', 'offen')
    .where('p.state', '!=', 'freigegeben')
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    isSample: row.is_sample,
    dueOn: row.due_on === null ? null : calendarDate(row.due_on),
    openedOn: row.opened_at === null ? calendarDate(row.as_of) : germanDay(row.opened_at),
    memberId: row.member_id,
    state: wordOf(SHEET_STATES, row.state),
    handedInOn: row.handed_in_at === null ? null : germanDay(row.handed_in_at),
  }));
}
