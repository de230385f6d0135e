import type { Question, Questionnaire } from './question.ts';
import { type QuestionRefusal, questionRefusal } from './question-refusal.ts';
import { refuseCheck, refuseUnits } from './refuse-check.ts';

/** A questionnaire has no more questions. */
export const QUESTIONS_MAX = 300;

/**
 * Whether the questions fit each other; every reason at once. A condition points at a choice question further up, so no
 * chain of conditions is a circle.
 */
export function checkQuestionnaire({ questions, checks }: Questionnaire): QuestionRefusal[] {
  return [
    ...(questions.length > QUESTIONS_MAX
      ? [
          questionRefusal(
            'questions',
            `Mehr als ${QUESTIONS_MAX} Fragen beantwortet niemand. Teilen Sie den Fragebogen.`,
          ),
        ]
      : []),
    ...questions.flatMap((question, index) => refuseCondition(question, questions.slice(0, index))),
    ...refuseCaseCounts(questions),
    ...checks.flatMap((check) => refuseCheck(check, questions)),
  ];
}

/** What else is needed before a version is asked. */
export const checkBeforeUse = (content: Questionnaire): QuestionRefusal[] => [
  ...(content.questions.length === 0
    ? [questionRefusal('questions', 'Der Fragebogen hat noch keine Frage. Fügen Sie zuerst eine hinzu.')]
    : []),
  ...checkQuestionnaire(content),
  ...refuseMissingCases(content.questions),
  ...content.checks.flatMap((check) => refuseUnits(check, content.questions)),
];

function refuseCondition({ label, condition }: Question, above: readonly Question[]): QuestionRefusal[] {
  if (condition === null) return [];
  const target = above.find(({ key }) => key === condition.question);
  if (target?.kind !== 'auswahl')
    return [
      questionRefusal(
        'condition',
        `„${label}“ hängt von einer Frage ab, die nicht weiter oben steht oder keine Auswahl ist. Verschieben Sie die Fragen, oder nehmen Sie die Bedingung heraus.`,
      ),
    ];
  const known = new Set(target.choices.map(({ value }) => value));
  if (condition.answers.length > 0 && condition.answers.every((answer) => known.has(answer))) return [];
  return [
    questionRefusal(
      'condition',
      `Wählen Sie für „${label}“, bei welchen Antworten auf „${target.label}“ sie gestellt wird.`,
    ),
  ];
}

const countingOf = (questions: readonly Question[]): Question[] =>
  questions.filter((question) => question.kind === 'zahl' && question.countsCases);

function refuseCaseCounts(questions: readonly Question[]): QuestionRefusal[] {
  const counting = countingOf(questions);
  return counting.length > 1
    ? [
        questionRefusal(
          'countsCases',
          `Nur eine Frage kann die Fälle zählen; jetzt sind es ${counting.length}: ${counting.map(({ label }) => `„${label}“`).join(', ')}.`,
        ),
      ]
    : [];
}

function refuseMissingCases(questions: readonly Question[]): QuestionRefusal[] {
  if (countingOf(questions).length > 0) return [];
  const perCase = questions.find(
    (question) =>
      ('measure' in question && question.measure === 'faelle') ||
      ('range' in question && question.range?.per === 'faelle'),
  );
  return perCase
    ? [
        questionRefusal(
          'measure',
          `„${perCase.label}“ wird je Fall gemessen, aber keine Frage zählt die Fälle. Kreuzen Sie das bei einer Zahl an.`,
        ),
      ]
    : [];
}
