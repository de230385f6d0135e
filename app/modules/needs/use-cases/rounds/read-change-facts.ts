import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { ChangeFacts } from '../../domain/rounds/check-change.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listCriterionMarks } from '../../store/rounds-mark-store.ts';
import { listBegunMemberIds, listRoundSheets } from '../../store/rounds-participant-store.ts';
import { listAnsweredTaskIds } from '../../store/rounds-slice-store.ts';
import type { SettingsChoices } from './read-choices.ts';
import { readSlice } from './read-slice.ts';

/** Reads what has happened in a round that forbids changes of its settings. */
export async function readChangeFacts(
  tx: Tx,
  round: RoundRecord,
  { members, tasks }: SettingsChoices,
  today: CalendarDate,
): Promise<ChangeFacts> {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const numbers = new Map(tasks.map(({ id, number }) => [id, number]));
  const marks = await listCriterionMarks(tx, round.id);
  const sheets = await listRoundSheets(tx, round.id);
  return {
    state: round.state,
    today,
    frozenTaskIds: (await readSlice(tx, round, today)).map(({ id }) => id),
    answeredTaskIds: await listAnsweredTaskIds(tx, round.id),
    begunMemberIds: await listBegunMemberIds(tx, round.id),
    anyReleased: sheets.some(({ state }) => state === 'freigegeben'),
    markedCriterionIds: new Set(marks.map(({ criterionId }) => criterionId)),
    memberName: (id) => names.get(id) ?? id,
    taskNumber: (id) => numbers.get(id) ?? id,
  };
}
