import type { SheetAnswer } from '../../domain/answers/answer-content.ts';
import { readQueued, writeQueued } from '../../domain/answers/read-queued.ts';
import type { QueuedAnswer, SaveQueue } from '../../domain/answers/save-queue.ts';

/** Where typed answers outlive a reload: one entry a task, so that two windows do not write over each other. */
export interface QueueStorage {
  /** False where the browser keeps nothing. */
  keep(before: SaveQueue, after: SaveQueue): boolean;
  read(base: SheetAnswer): QueuedAnswer | undefined;
}

/** Storage of one sheet for one account. */
export function queueStorage(prefix: string): QueueStorage {
  const keyOf = (taskId: string) => `${prefix}|${taskId}`;
  return {
    keep: (before, after) =>
      attempt(() => {
        for (const taskId of before.keys()) if (!after.has(taskId)) localStorage.removeItem(keyOf(taskId));
        for (const [taskId, entry] of after)
          if (before.get(taskId) !== entry) localStorage.setItem(keyOf(taskId), writeQueued(entry));
        return true;
      }) ?? false,
    read: (base) =>
      attempt(() => {
        const text = localStorage.getItem(keyOf(base.taskId));
        const queued = text === null ? undefined : readQueued(text, base);
        if (text !== null && !queued) localStorage.removeItem(keyOf(base.taskId));
        return queued;
      }),
  };
}

/** Browsers may forbid their storage, or it may be full. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
