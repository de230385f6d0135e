import { type AnswerContent, NO_CONTENT, type SheetAnswer } from './answer-content.ts';

/** What the same member released for a task in the round before. */
export interface PreviousAnswer extends AnswerContent {
  readonly taskId: string;
}

/**
 * The sheet as it stands: per task what was written in this round, else last round's value as a proposal, else nothing.
 * A task that was cleared in this round stays empty.
 */
export function sheetAnswers(
  taskIds: readonly string[],
  drafts: readonly SheetAnswer[],
  previous: readonly PreviousAnswer[],
): SheetAnswer[] {
  const written = new Map(drafts.map((draft) => [draft.taskId, draft]));
  const before = new Map(previous.map((answer) => [answer.taskId, answer]));
  return taskIds.map((taskId) => written.get(taskId) ?? proposal(taskId, before.get(taskId)));
}

const proposal = (taskId: string, before: AnswerContent = NO_CONTENT): SheetAnswer => ({
  ...before,
  taskId,
  source: 'vorrunde',
  byLabel: '',
  version: 0,
});
