import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { sameAnswer } from '../answers/changes-between.ts';
import { readTyped } from '../answers/read-typed.ts';
import type { Typed } from '../answers/typed.ts';
import type { TypedProblem } from '../answers/typed-problem.ts';
import type { Answer, Question, Questionnaire } from '../questionnaire/question.ts';

/** What somebody typed for one question of a sheet. Questions that are not named stay as they are. */
export interface AnswerChange {
  readonly questionKey: string;
  readonly typed: Typed;
  /** Edit that the writer saw; 0 where nobody had answered. */
  readonly version: number;
}

/** An answer as it stands, with the edit that it is; `answer` undefined where it was taken back. */
export interface CurrentAnswer {
  readonly answer: Answer | undefined;
  readonly version: number;
}

/** What cannot be taken of one question. `question`: it is not among those that may be answered here. */
export interface ChangeRefusal extends Omit<TypedProblem, 'part'> {
  readonly questionKey: string;
  readonly part: TypedProblem['part'] | 'question';
}

/** `conflict`: the questions that someone else answered meanwhile, and otherwise. */
export type PlanFailure =
  | { readonly kind: 'refused'; readonly refusals: readonly ChangeRefusal[] }
  | { readonly kind: 'conflict'; readonly questionKeys: readonly string[] };

/** An answer to write; null takes it back. */
export interface PlannedAnswer {
  readonly questionKey: string;
  readonly answer: Answer | null;
}

type Current = ReadonlyMap<string, CurrentAnswer>;

/**
 * Plans the changes of a page, a file or a section, all or nothing: first what cannot be taken at all, then what someone
 * else has changed since. What leaves an answer as it is writes nothing, so that it keeps its source.
 */
export function planSave(
  { questions }: Questionnaire,
  current: Current,
  changes: readonly AnswerChange[],
  only?: ReadonlySet<string>,
): Result<readonly PlannedAnswer[], PlanFailure> {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const planned = changes.map((change, index) => planOne(byKey, changes, { change, index, only }));
  const refusals = planned.flatMap((one) => (one.ok ? [] : one.error));
  if (refusals.length > 0) return fail({ kind: 'refused', refusals });
  const different = planned.flatMap((one) =>
    one.ok && !sameAnswer(current.get(one.value.questionKey)?.answer, one.value.answer ?? undefined)
      ? [one.value]
      : [],
  );
  const crossed = different.filter(({ questionKey }) => isCrossed(current, changes, questionKey));
  return crossed.length > 0
    ? fail({ kind: 'conflict', questionKeys: crossed.map(({ questionKey }) => questionKey) })
    : ok(different);
}

interface Place {
  readonly change: AnswerChange;
  readonly index: number;
  readonly only: ReadonlySet<string> | undefined;
}

function planOne(
  byKey: ReadonlyMap<string, Question>,
  changes: readonly AnswerChange[],
  { change: { questionKey, typed }, index, only }: Place,
): Result<PlannedAnswer, readonly ChangeRefusal[]> {
  const question = byKey.get(questionKey);
  if (!question || (only && !only.has(questionKey)))
    return fail([{ questionKey, part: 'question', message: NOT_ASKED }]);
  if (changes.findIndex((change) => change.questionKey === questionKey) < index)
    return fail([{ questionKey, part: 'question', message: TWICE }]);
  const read = readTyped(question, typed);
  return read.ok
    ? ok({ questionKey, answer: read.value })
    : fail(read.error.map((problem) => ({ questionKey, ...problem })));
}

const isCrossed = (current: Current, changes: readonly AnswerChange[], questionKey: string): boolean =>
  (current.get(questionKey)?.version ?? 0) !==
  changes.find((change) => change.questionKey === questionKey)?.version;

const NOT_ASKED =
  'Diese Frage gehört nicht zu dem, was Sie hier beantworten. Laden Sie die Seite oder die Datei neu.';
const TWICE = 'Diese Frage steht zweimal da. Lassen Sie eine der beiden Angaben weg.';
