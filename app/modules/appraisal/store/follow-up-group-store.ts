import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { dayOf } from '../../../platform/db/day-of.ts';
import { queries } from '../../../platform/db/queries.ts';
import { knownWord } from '../../../platform/db/word-of.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { type Cycle, isCycle } from '../domain/reports/follow-up.ts';

/** The group that follows a project. */
export interface FollowUpRecord {
  readonly groupId: string;
  readonly coordinatorId: string;
  readonly cycle: Cycle;
  readonly firstOn: CalendarDate | null;
}

export async function findFollowUpGroup(tx: Tx, undertakingId: string): Promise<FollowUpRecord | undefined> {
  const row = await queries(tx)
    .selectFrom('appraisal.follow_up_group')
    .selectAll()
    .where('undertaking_id', '=', undertakingId)
    .executeTakeFirst();
  return (
    row && {
      groupId: row.group_id,
      coordinatorId: row.coordinator_id,
      cycle: knownWord(row.cycle, isCycle),
      firstOn: dayOf(row.first_on),
    }
  );
}

export async function insertFollowUpGroup(
  tx: Tx,
  allianceId: string,
  undertakingId: string,
  group: FollowUpRecord & { readonly firstOn: CalendarDate },
  by: { readonly byLabel: string; readonly actor: string; readonly at: Date },
): Promise<void> {
  await queries(tx)
    .insertInto('appraisal.follow_up_group')
    .values({
      alliance_id: allianceId,
      undertaking_id: undertakingId,
      group_id: group.groupId,
      cycle: group.cycle,
      coordinator_id: group.coordinatorId,
      first_on: group.firstOn,
      by_label: by.byLabel,
      actor: by.actor,
      at: by.at,
    })
    .execute();
}
