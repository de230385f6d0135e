import type { Answer, Answers, Question, Questionnaire } from '../questionnaire/question.ts';
import { whyNotAsked } from './asked-questions.ts';
import { checkParts, checkSums, checkUnasked } from './check-contradictions.ts';
import { checkRange, type Measuring } from './check-range.ts';
import { figureAt, figureOf } from './figure-of.ts';
import type { Finding } from './finding.ts';

/** What a sheet is checked with beside its answers. */
export type SheetFacts = Pick<Measuring, 'inhabitants'>;

/** Everything that stands out in a sheet, in the order of its questions. */
export function checkSheet(
  questionnaire: Questionnaire,
  answers: Answers,
  { inhabitants }: SheetFacts,
): Finding[] {
  const notAsked = whyNotAsked(questionnaire, answers);
  const asked = questionnaire.questions.filter(({ key }) => !notAsked.has(key));
  const given = new Map([...answers].filter(([key]) => !notAsked.has(key)));
  const measuring = { inhabitants, cases: casesOf(asked, given) };
  const findings = [
    ...asked.flatMap((question) => checkOne(question, given.get(question.key), measuring) ?? []),
    ...checkParts(questionnaire, given),
    ...checkSums(questionnaire, given),
    ...checkUnasked(questionnaire, answers, notAsked),
  ];
  const place = new Map(questionnaire.questions.map(({ key }, index) => [key, index]));
  return findings.toSorted((a, b) => (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0));
}

/** The number of cases by which others are measured, as it is answered. */
const casesOf = (asked: readonly Question[], answers: Answers) => {
  const counting = asked.find((question) => question.kind === 'zahl' && question.countsCases);
  return counting ? figureAt(answers, counting.key) : null;
};

function checkOne(question: Question, answer: Answer | undefined, measuring: Measuring): Finding | null {
  if (!answer) return question.required ? missing(question) : null;
  if (!answer.value) return withoutFigure(question, answer.note);
  if (question.kind !== 'zahl' && question.kind !== 'betrag') return null;
  const figure = figureOf(answer.value);
  return figure === null ? null : checkRange(question, figure, answer.note, measuring);
}

const missing = ({ key, label }: Question): Finding => ({
  ...{ question: key, other: null, kind: 'fehlt', severity: 'verhindert' },
  sentence: `„${label}“ ist noch nicht beantwortet.`,
  remedy: 'Antworten Sie, oder schreiben Sie in die Bemerkung, warum es keine Angabe gibt.',
});

const withoutFigure = ({ key, label }: Question, note: string): Finding => ({
  ...{ question: key, other: null, kind: 'ohne-angabe', severity: 'hinweis' },
  sentence: `Zu „${label}“ gibt es keine Angabe: ${note}`,
  remedy: '',
});
