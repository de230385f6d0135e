import { decimalToString, parseDecimal } from '../../../../foundation/decimal.ts';
import { must } from '../../../../foundation/result.ts';
import {
  type Condition,
  isBlock,
  isMeasure,
  isQuestionKind,
  type PlausibleRange,
  type Question,
  type QuestionKind,
  type Questionnaire,
} from './question.ts';
import { countOf, listOf, recordOf, textOf } from './read-json.ts';

/** A questionnaire as it is stored and travels in a blueprint: bounds are decimal strings. */
export const questionnaireJson = ({ questions, checks }: Questionnaire) => ({
  questions: questions.map((question) =>
    'range' in question ? { ...question, range: rangeJson(question.range) } : question,
  ),
  checks,
});

const rangeJson = (range: PlausibleRange | null) =>
  range && {
    per: range.per,
    min: range.min === null ? null : decimalToString(range.min),
    max: range.max === null ? null : decimalToString(range.max),
  };

/** Reads what `questionnaireJson` wrote; throws where it is anything else. */
export function readQuestionnaireJson(json: unknown): Questionnaire {
  const { questions, checks } = recordOf(json);
  return {
    questions: listOf(questions, readQuestion),
    checks: listOf(checks, (check) => {
      const { part, whole } = recordOf(check);
      return { part: textOf(part), whole: textOf(whole) };
    }),
  };
}

type Stored = Readonly<Record<string, unknown>>;

function readQuestion(json: unknown): Question {
  const stored = recordOf(json);
  const asked = {
    key: textOf(stored['key']),
    block: known(stored['block'], isBlock),
    label: textOf(stored['label']),
    help: textOf(stored['help']),
    required: stored['required'] === true,
    condition: orNull(stored['condition'], readCondition),
  };
  return { ...asked, ...READERS[known(stored['kind'], isQuestionKind)](stored) } as Question;
}

const readCondition = (json: unknown): Condition => {
  const { question, answers } = recordOf(json);
  return { question: textOf(question), answers: listOf(answers, textOf) };
};

const READERS: Readonly<Record<QuestionKind, (stored: Stored) => object>> = {
  zahl: ({ unit, places, range, measure, countsCases }) => ({
    kind: 'zahl',
    unit: textOf(unit),
    places: countOf(places),
    range: orNull(range, readRange),
    measure: known(measure, isMeasure),
    countsCases: countsCases === true,
  }),
  betrag: ({ range, measure }) => ({
    kind: 'betrag',
    range: orNull(range, readRange),
    measure: known(measure, isMeasure),
  }),
  auswahl: ({ choices, several }) => ({
    kind: 'auswahl',
    choices: listOf(choices, (choice) => {
      const { value, label } = recordOf(choice);
      return { value: textOf(value), label: textOf(label) };
    }),
    several: several === true,
  }),
  text: () => ({ kind: 'text' }),
  tabelle: ({ columns }) => ({
    kind: 'tabelle',
    columns: listOf(columns, (column) => {
      const { key, label, kind } = recordOf(column);
      return { key: textOf(key), label: textOf(label), kind: known(kind, isColumnKind) };
    }),
  }),
  personal: ({ measure }) => ({ kind: 'personal', measure: known(measure, isMeasure) }),
  datei: () => ({ kind: 'datei' }),
};

function readRange(json: unknown): PlausibleRange {
  const { per, min, max } = recordOf(json);
  const bound = (value: unknown) => orNull(value, (text) => must(parseDecimal(textOf(text))));
  return { per: known(per, isMeasure), min: bound(min), max: bound(max) };
}

const isColumnKind = (text: string): text is 'zahl' | 'betrag' | 'text' =>
  text === 'zahl' || text === 'betrag' || text === 'text';

const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null || value === undefined ? null : read(value);

function known<T extends string>(value: unknown, isKnown: (text: string) => text is T): T {
  const text = textOf(value);
  if (!isKnown(text)) throw new Error(`unknown word: ${text}`);
  return text;
}
