import { type AnswerContent, NO_CONTENT, type SheetAnswer, sameContent } from './answer-content.ts';

/** A task whose answer is another than in the round before. */
export interface ChangedAnswer {
  readonly taskId: string;
  /** Null: it was not answered then. */
  readonly before: AnswerContent | null;
  readonly now: SheetAnswer;
}

/** What a sheet says otherwise than the round before, in the order of the sheet; nothing where there was none before. */
export const changesAgainst = (
  answers: readonly SheetAnswer[],
  previous: ReadonlyMap<string, AnswerContent>,
): ChangedAnswer[] =>
  previous.size === 0
    ? []
    : answers.flatMap((now) => {
        const before = previous.get(now.taskId);
        const differs = !sameContent(before ?? NO_CONTENT, now);
        return differs ? [{ taskId: now.taskId, before: before ?? null, now }] : [];
      });
