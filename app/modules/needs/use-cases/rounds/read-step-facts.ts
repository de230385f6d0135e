import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import type { RoundStepFacts } from '../../domain/rounds/decide-step.ts';
import { listComplexities } from '../../store/rating-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { listRoundSheets } from '../../store/rounds-participant-store.ts';
import { readSlice } from './read-slice.ts';

/** What steps of a round depend on, and how many of its tasks have no complexity yet. */
export async function readStepFacts(
  tx: Tx,
  { id, state, dueOn }: RoundRecord,
  today: CalendarDate,
): Promise<RoundStepFacts & { readonly withoutComplexity: number }> {
  const tasks = await readSlice(tx, { id, state }, today);
  const sheets = await listRoundSheets(tx, id);
  const complexities = await listComplexities(tx, id);
  return {
    ...{ state, dueOn, today },
    tasks: tasks.length,
    members: sheets.length,
    released: sheets.filter((sheet) => sheet.state === 'freigegeben').length,
    withoutComplexity: tasks.filter((task) => !complexities.has(task.id)).length,
  };
}
