import { sameAnswer, withNote } from '../answers/changes-between.ts';
import { checkSheet, type SheetFacts } from '../answers/check-sheet.ts';
import type { Finding } from '../answers/finding.ts';
import type { Answer, Answers, Questionnaire } from '../questionnaire/question.ts';
import type { CurrentAnswer } from '../sheet/plan-save.ts';
import { type NumberedQuestion, numberQuestions } from './form-layout.ts';
import type { FormChange } from './read-form.ts';

/** An answer as it stands, with who gave it. */
export interface StandingAnswer extends CurrentAnswer {
  readonly byLabel: string;
}

/** One question that a form would change, or that someone else has changed since the form was fetched. */
export interface PreviewedChange extends NumberedQuestion {
  readonly change: FormChange;
  /** As it is shown; '' where nothing is answered. */
  readonly before: string;
  readonly after: string;
  /** What someone else made of it meanwhile; null where nothing crosses. */
  readonly crossed: { readonly version: number; readonly byLabel: string } | null;
}

export interface FormPreview {
  readonly changes: readonly PreviewedChange[];
  /** What stands out among the changed answers if the form is taken as it is; it is taken all the same, and settled later. */
  readonly findings: readonly Finding[];
}

/** What a form would change in the sheet as it stands now, in the order of the form. What stands there already is left out. */
export function previewForm(
  questionnaire: Questionnaire,
  current: ReadonlyMap<string, StandingAnswer>,
  changes: readonly FormChange[],
  facts: SheetFacts,
): FormPreview {
  const byKey = new Map(changes.map((change) => [change.questionKey, change]));
  const previewed = numberQuestions(questionnaire).flatMap(({ number, question }) => {
    const change = byKey.get(question.key);
    const now = current.get(question.key);
    if (!change || sameAnswer(now?.answer, change.answer)) return [];
    const [before, after] = [withNote(question, now?.answer), withNote(question, change.answer)];
    return [{ number, question, change, before, after, crossed: crossingOf(now, change) }];
  });
  const touched = new Set(previewed.map(({ question }) => question.key));
  const findings = checkSheet(questionnaire, answersAfter(current, previewed), facts).filter(
    ({ question, other }) => touched.has(question) || (other !== null && touched.has(other)),
  );
  return { changes: previewed, findings };
}

const crossingOf = (now: StandingAnswer | undefined, { version }: FormChange): PreviewedChange['crossed'] =>
  (now?.version ?? 0) === version ? null : { version: now?.version ?? 0, byLabel: now?.byLabel ?? '' };

function answersAfter(
  current: ReadonlyMap<string, StandingAnswer>,
  changes: readonly PreviewedChange[],
): Answers {
  const answers = new Map<string, Answer | undefined>([...current].map(([key, { answer }]) => [key, answer]));
  for (const { change } of changes) answers.set(change.questionKey, change.answer);
  return new Map([...answers].flatMap(([key, answer]) => (answer ? [[key, answer] as const] : [])));
}
