import { isAnswer } from './answer.ts';
import type { AnswerContent, SheetAnswer } from './answer-content.ts';
import { sameContent } from './answer-content.ts';
import type { QueuedAnswer } from './save-queue.ts';

/** How a queued answer is written down: what was typed and the edit it builds on. A choice that is open is asked again. */
export const writeQueued = ({ version, content, tried = [] }: QueuedAnswer): string =>
  JSON.stringify({ version, content, tried });

/**
 * Reads back what was kept for a task of the sheet as it stands now; undefined where the text is no such answer or the
 * server has it already.
 */
export function readQueued(text: string, base: SheetAnswer): QueuedAnswer | undefined {
  const stored = parse(text);
  if (!isRecord(stored) || !isCount(stored['version'])) return undefined;
  const content = readContent(stored['content']);
  if (!content || sameContent(content, base)) return undefined;
  const tried = Array.isArray(stored['tried'])
    ? stored['tried'].flatMap((one) => readContent(one) ?? [])
    : [];
  return { taskId: base.taskId, version: stored['version'], content, ...(tried.length > 0 && { tried }) };
}

/** Reads the content of an answer from JSON of unknown origin; undefined where it is none. */
export function readContent(value: unknown): AnswerContent | undefined {
  if (!isRecord(value)) return undefined;
  const { answer, urgency, partner, longVacant, ownNumber, remark } = value;
  const said = typeof answer === 'string' && isAnswer(answer) ? answer : null;
  if (said === null && answer !== null) return undefined;
  if (urgency !== null && !(isCount(urgency) && urgency >= 1 && urgency <= 10)) return undefined;
  if (typeof longVacant !== 'boolean') return undefined;
  if (typeof partner !== 'string' || typeof ownNumber !== 'string' || typeof remark !== 'string')
    return undefined;
  return { answer: said, urgency, partner, longVacant, ownNumber, remark };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
