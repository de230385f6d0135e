import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanDecimal } from '../../../../foundation/german.ts';
import type { Block, Question, QuestionKind, TableColumn } from './question.ts';
import type { QuestionDraft } from './read-question.ts';

/** An empty form for a kind of question. */
export const emptyDraft = (kind: QuestionKind | '', block: Block | ''): QuestionDraft => ({
  kind,
  block,
  label: '',
  help: '',
  required: true,
  unit: '',
  places: '0',
  measure: 'absolut',
  countsCases: false,
  rangePer: 'absolut',
  rangeMin: '',
  rangeMax: '',
  choices: '',
  several: false,
  columns: '',
  conditionQuestion: '',
  conditionAnswers: [],
});

/** A question as its form shows it. */
export function draftOf(question: Question): QuestionDraft {
  const { kind, block, label, help, required, condition } = question;
  return {
    ...emptyDraft(kind, block),
    ...{ label, help, required },
    ...('measure' in question && { measure: question.measure }),
    ...('range' in question && {
      rangePer: question.range?.per ?? 'absolut',
      rangeMin: boundText(question.range?.min ?? null),
      rangeMax: boundText(question.range?.max ?? null),
    }),
    ...(question.kind === 'zahl' && {
      unit: question.unit,
      places: String(question.places),
      countsCases: question.countsCases,
    }),
    ...(question.kind === 'auswahl' && {
      choices: question.choices.map((choice) => choice.label).join('\n'),
      several: question.several,
    }),
    ...(question.kind === 'tabelle' && { columns: question.columns.map(columnLine).join('\n') }),
    conditionQuestion: condition?.question ?? '',
    conditionAnswers: condition?.answers ?? [],
  };
}

const boundText = (bound: Millionths | null): string =>
  bound === null ? '' : germanDecimal(decimalToString(bound)).replaceAll('.', '');

const COLUMN_WORDS = { text: '', zahl: ' | Zahl', betrag: ' | Euro' } as const;
const columnLine = ({ label, kind }: TableColumn): string => label + COLUMN_WORDS[kind];
