import type { Question, Questionnaire } from './question.ts';

/** Puts a question into its place: instead of the one with its key, or behind the last of its block. */
export function putQuestion({ questions, checks }: Questionnaire, question: Question): Questionnaire {
  const known = questions.findIndex(({ key }) => key === question.key);
  const stays = known >= 0 && questions[known]?.block === question.block;
  if (stays) return { questions: questions.with(known, question), checks };
  const others = questions.filter(({ key }) => key !== question.key);
  const last = others.findLastIndex(({ block }) => block === question.block);
  return { questions: others.toSpliced(last < 0 ? others.length : last + 1, 0, question), checks };
}

/** Takes a question out, with the checks that name it. Conditions on it are refused afterwards, by name. */
export const takeOut = ({ questions, checks }: Questionnaire, key: string): Questionnaire => ({
  questions: questions.filter((question) => question.key !== key),
  checks: checks.filter(({ part, whole }) => part !== key && whole !== key),
});

/** Moves a question past its neighbour within its block; as it was where there is none. */
export function moveQuestion(
  { questions, checks }: Questionnaire,
  key: string,
  by: 'hoch' | 'runter',
): Questionnaire {
  const from = questions.findIndex((question) => question.key === key);
  const moved = questions[from];
  if (!moved) return { questions, checks };
  const step = by === 'hoch' ? -1 : 1;
  let to = from + step;
  while (questions[to] && questions[to]?.block !== moved.block) to += step;
  if (!questions[to]) return { questions, checks };
  return { questions: questions.toSpliced(from, 1).toSpliced(to, 0, moved), checks };
}
