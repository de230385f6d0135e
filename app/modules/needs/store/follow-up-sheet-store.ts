import { sql } from 'kysely';
import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { germanDay } from '../../../foundation/german-day.ts';
import { queries } from '../../../platform/db/queries.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { SHEET_STATES } from '../domain/answers/answer.ts';
import type { SheetStanding } from '../domain/follow-up/sheet-standing.ts';

/** How far the sheet of a member is; how many tasks are asked the round says. */
export interface SheetRecord extends Omit<SheetStanding, 'asked'> {
  readonly memberId: string;
}

/** Every sheet of a round in numbers: what it says is not read. */
export async function listSheetRecords(tx: Tx, roundId: string): Promise<SheetRecord[]> {
  const sheets = await queries(tx)
    .selectFrom('needs.participant')
    .select(['member_id', 'state', 'released_at'])
    .where('round_id', '=', roundId)
    .execute();
  const drafts = await countDrafts(tx, roundId);
  const released = await countRatings(tx, roundId);
  const reminders = await listReminders(tx, roundId);
  return sheets.map((row) => {
    const state = wordOf(SHEET_STATES, row.state);
    const draft = drafts.get(row.member_id);
    const changed = row.released_at ?? draft?.changed_at ?? null;
    return {
      memberId: row.member_id,
      state,
      answered: (state === 'freigegeben' ? released.get(row.member_id) : draft?.answered) ?? 0,
      changedOn: changed === null ? null : germanDay(changed),
      remindedOn: reminders.get(row.member_id) ?? [],
    };
  });
}

/** Last round's values count once they are confirmed. */
async function countDrafts(tx: Tx, roundId: string) {
  const rows = await queries(tx)
    .selectFrom('needs.draft_answer')
    .select(['member_id'])
    .select(
      sql<number>`(count(*) filter (where answer is not null and source <> 'vorrunde'))::int`.as('answered'),
    )
    .select(sql<Date | null>`max(at) filter (where source <> 'vorrunde')`.as('changed_at'))
    .where('round_id', '=', roundId)
    .groupBy('member_id')
    .execute();
  return new Map(rows.map((row) => [row.member_id, row]));
}

async function countRatings(tx: Tx, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await queries(tx)
    .selectFrom('needs.rating')
    .select(['member_id'])
    .select(sql<number>`count(*)::int`.as('answered'))
    .where('round_id', '=', roundId)
    .groupBy('member_id')
    .execute();
  return new Map(rows.map((row) => [row.member_id, row.answered]));
}

async function listReminders(tx: Tx, roundId: string): Promise<ReadonlyMap<string, CalendarDate[]>> {
  const rows = await queries(tx)
    .selectFrom('needs.reminder')
    .select(['member_id', 'on_day'])
    .where('round_id', '=', roundId)
    .orderBy('on_day')
    .execute();
  const days = Map.groupBy(rows, (row) => row.member_id);
  return new Map([...days].map(([id, of]) => [id, of.map((row) => calendarDate(row.on_day))]));
}

/** Notes that a member is reminded on a day. */
export async function insertReminder(
  tx: Tx,
  allianceId: string,
  {
    roundId,
    memberId,
    day,
  }: { readonly roundId: string; readonly memberId: string; readonly day: CalendarDate },
): Promise<void> {
  await queries(tx)
    .insertInto('needs.reminder')
    .values({ alliance_id: allianceId, round_id: roundId, member_id: memberId, on_day: day })
    .execute();
}
