import {
  type AnswerContent,
  contentOf,
  type SheetAnswer,
  sameContent,
} from '../../domain/answers/answer-content.ts';
import { EMPTY_QUEUE, enqueue, type QueuedAnswer, type SaveQueue } from '../../domain/answers/save-queue.ts';
import type { QueueStorage } from './queue-storage.ts';
import type { GridRow } from './rows.ts';

/** What the grid knows: the rows, and what is typed and not saved. */
export interface GridModel {
  readonly rows: readonly GridRow[];
  queue(): SaveQueue;
  contentOf(row: GridRow): AnswerContent;
  queuedOf(row: GridRow): QueuedAnswer | undefined;
  /** What someone typed; remembered for taking it back. */
  type(row: GridRow, content: AnswerContent): void;
  /** Takes the last change back and answers its row. */
  undo(): GridRow | undefined;
  replaceQueue(next: SaveQueue): void;
  /** What the server has now. */
  learn(answers: readonly SheetAnswer[]): void;
  /** False where the browser does not remember what is typed. */
  isKept(): boolean;
}

/** Changes that can be taken back. */
const UNDO_STEPS = 50;

/** Holds the state of the grid; `changed` is told which rows look different. */
export function gridModel(
  rows: readonly GridRow[],
  storage: QueueStorage,
  changed: (rows: readonly GridRow[]) => void,
): GridModel {
  const byTask = new Map(rows.map((row) => [row.taskId, row]));
  const undone: { readonly row: GridRow; readonly content: AnswerContent }[] = [];
  let queue: SaveQueue = restore(rows, storage);
  let kept = true;
  const contentOfRow = (row: GridRow): AnswerContent => queue.get(row.taskId)?.content ?? contentOf(row.base);
  const replaceQueue = (next: SaveQueue): void => {
    const before = queue;
    queue = next;
    kept = storage.keep(before, next);
    const touched = new Set(
      [...before.keys(), ...next.keys()].filter((id) => before.get(id) !== next.get(id)),
    );
    changed(rows.filter(({ taskId }) => touched.has(taskId)));
  };
  const type = (row: GridRow, content: AnswerContent): void => {
    if (!sameContent(contentOfRow(row), content)) replaceQueue(enqueue(queue, row.base, content));
  };
  return {
    rows,
    queue: () => queue,
    contentOf: contentOfRow,
    queuedOf: ({ taskId }) => queue.get(taskId),
    type(row, content) {
      undone.push({ row, content: contentOfRow(row) });
      if (undone.length > UNDO_STEPS) undone.shift();
      type(row, content);
    },
    undo() {
      const last = undone.pop();
      if (last) type(last.row, last.content);
      return last?.row;
    },
    replaceQueue,
    learn(answers) {
      for (const answer of answers) {
        const row = byTask.get(answer.taskId);
        if (row) row.base = answer;
      }
      changed(answers.flatMap(({ taskId }) => byTask.get(taskId) ?? []));
    },
    isKept: () => kept,
  };
}

/** What was typed before a reload and is not saved yet. */
const restore = (rows: readonly GridRow[], storage: QueueStorage): SaveQueue =>
  rows.reduce((queue, { base }) => {
    const queued = storage.read(base);
    return queued ? new Map(queue).set(base.taskId, queued) : queue;
  }, EMPTY_QUEUE);
