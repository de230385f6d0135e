import type { Tx } from '../../../../platform/transaction.ts';
import { listAreas, type Task, type TaskArea } from '../../../catalogue/index.ts';
import type { AnswerContent, SheetAnswer } from '../../domain/answers/answer-content.ts';
import { sheetAnswers } from '../../domain/answers/sheet-answers.ts';
import { listDrafts } from '../../store/draft-store.ts';
import { listMemberRatings } from '../../store/rating-store.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { readSlice } from '../rounds/read-slice.ts';

/** An area of a sheet with its tasks by number. */
export interface SheetArea extends TaskArea {
  readonly tasks: readonly Task[];
}

/** What an opened round asks: settled when it was opened, so that the day makes no difference. */
export const readAskedTasks = (tx: Tx, round: RoundRecord): Promise<readonly Task[]> =>
  readSlice(tx, round, round.asOf);

/** What a round asks, by area; areas without a task of the round are left out. */
export async function readAskedAreas(tx: Tx, round: RoundRecord): Promise<SheetArea[]> {
  const tasks = await readAskedTasks(tx, round);
  return (await listAreas(tx))
    .map((area) => ({ ...area, tasks: tasks.filter(({ areaId }) => areaId === area.id) }))
    .filter((area) => area.tasks.length > 0);
}

/** What the member said about a task in the round before. */
export interface PreviousAnswer extends AnswerContent {
  readonly taskId: string;
}

/** What a member released in the round before; nothing where this round repeats none. */
export const readPrevious = async (
  tx: Tx,
  { previousRoundId }: Pick<RoundRecord, 'previousRoundId'>,
  memberId: string,
): Promise<readonly PreviousAnswer[]> =>
  previousRoundId === null ? [] : listMemberRatings(tx, previousRoundId, memberId);

/** The answers of a sheet for these tasks, in their order. */
export const readAnswers = async (
  tx: Tx,
  { id: roundId }: Pick<RoundRecord, 'id'>,
  memberId: string,
  taskIds: readonly string[],
): Promise<SheetAnswer[]> => sheetAnswers(taskIds, await listDrafts(tx, { roundId, memberId }, taskIds));
