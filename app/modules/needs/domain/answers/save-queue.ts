import { type AnswerContent, type SheetAnswer, sameContent } from './answer-content.ts';

/**
 * What someone typed that the server does not have yet, per task. It is kept where a reload, a closed computer and an
 * expired session do not reach it, and leaves the queue only when the server has it or the person gives it up.
 */
export interface QueuedAnswer {
  readonly taskId: string;
  /** Edit that the writer saw before typing. */
  readonly version: number;
  readonly content: AnswerContent;
  /** What was sent without an answer coming back: the server may have it. */
  readonly tried?: readonly AnswerContent[];
  /** Someone else's answer that came between: the person chooses. */
  readonly theirs?: SheetAnswer;
  /** Why the server did not take it; the person corrects it. */
  readonly refused?: string;
}

export type SaveQueue = ReadonlyMap<string, QueuedAnswer>;

export const EMPTY_QUEUE: SaveQueue = new Map();

/**
 * Puts a typed answer in. Typing again before it is sent replaces the content and keeps the version that was seen first.
 * A choice between two answers stays open; a refused answer gets a new try.
 */
export function enqueue(queue: SaveQueue, base: SheetAnswer, content: AnswerContent): SaveQueue {
  const waiting = queue.get(base.taskId);
  const { taskId } = base;
  const next: QueuedAnswer = {
    taskId,
    version: waiting?.version ?? base.version,
    content,
    ...(waiting?.tried && { tried: waiting.tried }),
    ...(waiting?.theirs && { theirs: waiting.theirs }),
  };
  return put(queue, next);
}

/** What can be sent now, oldest first; the rest waits for the person. */
export const sendable = (queue: SaveQueue, limit: number): readonly QueuedAnswer[] =>
  [...queue.values()].filter(({ theirs, refused }) => !theirs && refused === undefined).slice(0, limit);

/** Notes before sending what is sent: if no answer comes back, the server may have it all the same. */
export const beforeSending = (queue: SaveQueue, batch: readonly QueuedAnswer[]): SaveQueue =>
  batch.reduce((rest, { taskId, content }) => {
    const waiting = rest.get(taskId);
    if (!waiting || waiting.tried?.some((tried) => sameContent(tried, content))) return rest;
    return put(rest, { ...waiting, tried: [...(waiting.tried ?? []), content] });
  }, queue);

/**
 * The server has taken what was sent. What was typed meanwhile stays and now builds on the saved edit; what was not in
 * the answer of the server stays as it was.
 */
export function afterSaved(
  queue: SaveQueue,
  sent: readonly QueuedAnswer[],
  saved: readonly SheetAnswer[],
): SaveQueue {
  const now = new Map(saved.map((answer) => [answer.taskId, answer]));
  return sent.reduce((rest, { taskId, content }) => {
    const answer = now.get(taskId);
    const waiting = rest.get(taskId);
    if (!answer || !waiting) return rest;
    return sameContent(waiting.content, content)
      ? without(rest, taskId)
      : put(rest, { taskId, version: answer.version, content: waiting.content });
  }, queue);
}

/**
 * Someone else has written: both answers are kept until the person chooses. Where it was an own try whose answer got
 * lost, there is nothing to choose.
 */
export const afterConflict = (queue: SaveQueue, current: readonly SheetAnswer[]): SaveQueue =>
  current.reduce((rest, theirs) => {
    const waiting = rest.get(theirs.taskId);
    if (!waiting) return rest;
    const isOwn = waiting.tried?.some((tried) => sameContent(tried, theirs)) ?? false;
    return put(rest, isOwn ? { ...waiting, version: theirs.version } : { ...waiting, theirs });
  }, queue);

/** The server does not take these: they stay as typed, with the reason, until they are typed anew. */
export const afterRefused = (
  queue: SaveQueue,
  refusals: readonly { readonly taskId: string; readonly message: string }[],
): SaveQueue =>
  refusals.reduce((rest, { taskId, message }) => {
    const waiting = rest.get(taskId);
    return waiting ? put(rest, { ...waiting, refused: message }) : rest;
  }, queue);

/** The person chooses between two answers: mine is sent over theirs, theirs ends the matter. */
export function choose(queue: SaveQueue, taskId: string, choice: 'mine' | 'theirs'): SaveQueue {
  const waiting = queue.get(taskId);
  if (!waiting?.theirs) return queue;
  if (choice === 'theirs') return without(queue, taskId);
  const { content, theirs } = waiting;
  return put(queue, { taskId, content, version: theirs.version });
}

/** Gives up what was typed for a task. */
const without = (queue: SaveQueue, taskId: string): SaveQueue => {
  const rest = new Map(queue);
  rest.delete(taskId);
  return rest;
};

function put(queue: SaveQueue, entry: QueuedAnswer): SaveQueue {
  return new Map(queue).set(entry.taskId, entry);
}

/** How long to wait before the next try, in milliseconds: doubling from one second to half a minute. */
export const retryDelay = (failures: number): number => Math.min(30_000, 1_000 * 2 ** Math.min(failures, 5));
