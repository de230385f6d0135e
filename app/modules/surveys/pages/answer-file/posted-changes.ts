import { z } from 'zod';
import type { PreviewedChange } from '../../domain/answer-file/preview-form.ts';
import type { AnswerChange } from '../../domain/sheet/plan-save.ts';

/** JSON can write NUL, which no browser sends and no text of the database holds. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((typed) => !typed.includes('\0'));

/** A change of a form between preview and confirmation; `seen`: the other edit that the preview showed beside it. */
const posted = z.strictObject({
  questionKey: text(200),
  version: z.int().min(0),
  seen: z.int().min(0).optional(),
  typed: z.strictObject({
    text: text(10_000),
    chosen: z.array(text(1_000)).max(200),
    rows: z.array(z.array(text(1_000)).max(60)).max(2_000),
    note: text(5_000),
  }),
});

export type PostedChange = z.infer<typeof posted>;

/** What travels through the browser: it is read like anything typed. Files stay where they are. */
export const writePosted = (changes: readonly PreviewedChange[]): string =>
  JSON.stringify(
    changes.map(({ change: { questionKey, version, typed }, crossed }): PostedChange => {
      const { text: typedText, chosen, rows, note } = typed;
      const plain = { text: typedText, chosen: [...chosen], rows: rows.map((row) => [...row]), note };
      return { questionKey, version, typed: plain, ...(crossed && { seen: crossed.version }) };
    }),
  );

/** Undefined where the text is not what `writePosted` wrote. */
export function readPosted(json: string): readonly PostedChange[] | undefined {
  try {
    return z.array(posted).max(2_000).parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Which of two answers is to stand: the form's or the one in the sheet. */
export const choiceField = (questionKey: string): string => `wahl-${questionKey}`;

export const asChange = ({ questionKey, version, typed }: PostedChange): AnswerChange => ({
  ...{ questionKey, version },
  typed: { ...typed, file: null },
});

/** The changes to save, with what was chosen where two edits cross; undefined where a choice is open. */
export function chosenChanges(
  changes: readonly PostedChange[],
  form: URLSearchParams,
): readonly AnswerChange[] | undefined {
  const crossing = changes.filter(({ seen }) => seen !== undefined);
  const choiceOf = ({ questionKey }: PostedChange) => form.get(choiceField(questionKey)) ?? '';
  if (crossing.some((change) => !['tabelle', 'stand'].includes(choiceOf(change)))) return undefined;
  return changes
    .filter((change) => change.seen === undefined || choiceOf(change) === 'tabelle')
    .map((change) => ({ ...asChange(change), version: change.seen ?? change.version }));
}
