import { germanList } from '../../../../foundation/german.ts';
import type { Answers, ConsistencyCheck, Question, Questionnaire } from '../questionnaire/question.ts';
import { valueText } from './answer-text.ts';
import { figureAt } from './figure-of.ts';
import type { Finding } from './finding.ts';

type ByKey = ReadonlyMap<string, Question>;

/** A part that is more than its whole: both are named, since either may be wrong. Only where both are answered. */
export const checkParts = ({ questions, checks }: Questionnaire, answers: Answers): Finding[] => {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  return checks.flatMap((check) => partOf(check, byKey, answers));
};

function partOf({ part, whole }: ConsistencyCheck, byKey: ByKey, answers: Answers): Finding[] {
  const [share, sum] = [figureAt(answers, part), figureAt(answers, whole)];
  if (share === null || sum === null || share <= sum) return [];
  return [
    {
      ...{ question: part, other: whole, kind: 'widerspruch', severity: 'verhindert' },
      sentence: `${shown(byKey, part, answers)} ist mehr als ${shown(byKey, whole, answers)}, zu dem es gehört.`,
      remedy: 'Berichtigen Sie eine der beiden Angaben.',
    },
  ];
}

/** „Davon online“ (120 Fälle) */
function shown(byKey: ByKey, key: string, answers: Answers): string {
  const question = byKey.get(key);
  const value = answers.get(key)?.value;
  return question && value
    ? `„${question.label}“ (${valueText(question, value)})`
    : `„${question?.label ?? key}“`;
}

/** Several parts that together are more than their whole: a hint only, for parts may overlap. */
export function checkSums({ questions, checks }: Questionnaire, answers: Answers): Finding[] {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const wholes = [...new Set(checks.map(({ whole }) => whole))];
  return wholes.flatMap((whole) =>
    sumOf(
      whole,
      checks.filter((check) => check.whole === whole),
      byKey,
      answers,
    ),
  );
}

function sumOf(
  whole: string,
  checks: readonly ConsistencyCheck[],
  byKey: ByKey,
  answers: Answers,
): Finding[] {
  const limit = figureAt(answers, whole);
  const parts = checks.flatMap(({ part }) => {
    const figure = figureAt(answers, part);
    return figure === null ? [] : [{ part, figure }];
  });
  const isEachWithin = limit !== null && parts.every(({ figure }) => figure <= limit);
  if (!isEachWithin || parts.length < 2) return [];
  if (parts.reduce((sum, { figure }) => sum + figure, 0n) <= limit) return [];
  return [
    {
      ...{ question: whole, other: parts[0]?.part ?? null, kind: 'summe', severity: 'hinweis' },
      sentence: `${germanList(parts.map(({ part }) => shown(byKey, part, answers)))} sind zusammen mehr als ${shown(byKey, whole, answers)}.`,
      remedy: 'Das stimmt nur, wenn sie sich überschneiden. Prüfen Sie die Angaben.',
    },
  ];
}

/** Answers to questions that are not asked any more, since the choice they hang on was changed. */
export const checkUnasked = (
  { questions }: Questionnaire,
  answers: Answers,
  notAsked: ReadonlyMap<string, string>,
): Finding[] =>
  questions.flatMap(({ key, label, condition }): Finding[] => {
    const reason = notAsked.get(key);
    if (reason === undefined || !condition || !answers.has(key)) return [];
    return [
      {
        ...{ question: key, other: condition.question, kind: 'bedingung', severity: 'verhindert' },
        sentence: `„${label}“ ist beantwortet, obwohl es nicht mehr gefragt ist. ${reason}`,
        remedy: 'Leeren Sie die Antwort, oder ändern Sie die andere Angabe.',
      },
    ];
  });
