import { NO_CONTENT, type SheetAnswer } from './answer-content.ts';

/** The sheet as it stands: one answer per task, in the order of the tasks; empty where nothing was written. */
export function sheetAnswers(taskIds: readonly string[], drafts: readonly SheetAnswer[]): SheetAnswer[] {
  const written = new Map(drafts.map((draft) => [draft.taskId, draft]));
  return taskIds.map((taskId) => written.get(taskId) ?? emptyAnswer(taskId));
}

/** Where nobody has written: version 0, so that the first to write is not in anybody's way. */
const emptyAnswer = (taskId: string): SheetAnswer => ({
  ...NO_CONTENT,
  taskId,
  source: 'konto',
  byLabel: '',
  version: 0,
});
