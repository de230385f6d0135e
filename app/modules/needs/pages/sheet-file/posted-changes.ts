import { z } from 'zod';
import type { AnswerChange } from '../../domain/answers/plan-answer.ts';
import type { PreviewedChange } from '../../domain/sheet-file/preview-changes.ts';

/** JSON can write NUL, which no browser sends and no text of the database holds. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((typed) => !typed.includes('\0'));

/** A change of a form between preview and confirmation; `seen`: the other edit that the preview showed beside it. */
const posted = z.strictObject({
  taskId: z.uuid(),
  version: z.int().min(0),
  answer: text(40).optional(),
  urgency: text(10).optional(),
  partner: text(1_000).optional(),
  longVacant: z.boolean().optional(),
  ownNumber: text(1_000).optional(),
  remark: text(5_000).optional(),
  seen: z.int().min(0).optional(),
});

/** What travels through the browser: it is checked like every other input. */
export const writePosted = (changes: readonly PreviewedChange[]): string =>
  JSON.stringify(
    changes.map(({ change, crossed }) => ({ ...change, ...(crossed && { seen: crossed.version }) })),
  );

/** Undefined where the text is not what writePosted wrote. */
export function readPosted(text: string): readonly z.infer<typeof posted>[] | undefined {
  try {
    return z.array(posted).max(20_000).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Which of two values is to stand: the form's or the one in the sheet. */
export const choiceField = (taskId: string): string => `wahl-${taskId}`;

/** The changes to save, with what was chosen where two edits cross; undefined where a choice is open. */
export function chosenChanges(
  changes: readonly z.infer<typeof posted>[],
  form: URLSearchParams,
): readonly AnswerChange[] | undefined {
  const chosen = changes.map(({ seen, ...change }) => {
    if (seen === undefined) return plain(change);
    const choice = form.get(choiceField(change.taskId));
    if (choice === 'stand') return 'left' as const;
    return choice === 'tabelle' ? { ...plain(change), version: seen } : undefined;
  });
  if (chosen.includes(undefined)) return undefined;
  return chosen.filter((change) => change !== undefined && change !== 'left');
}

/** Without fields that were not sent. */
const plain = (change: Omit<z.infer<typeof posted>, 'seen'>): AnswerChange =>
  Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as unknown as AnswerChange;
