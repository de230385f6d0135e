import type {
  MoneyQuestion,
  NumberQuestion,
  Question,
  StaffQuestion,
  TableQuestion,
} from '../questionnaire/question.ts';
import { type FigureItem, STAFF_PARTS, type StaffPart } from './figure-item.ts';

const EURO = '€';

/** The one figure of a question for a number, in the question's own unit. */
export const numberItem = (question: NumberQuestion): FigureItem => ({
  key: question.key,
  question,
  label: question.label,
  partLabel: '',
  unit: question.unit,
  places: question.places,
  isMoney: false,
  // Cases by cases are one everywhere.
  measure: question.countsCases && question.measure === 'faelle' ? 'absolut' : question.measure,
  from: 'antwort',
});

/** The one figure of a question for money, in euro. */
export const moneyItem = (question: MoneyQuestion): FigureItem => ({
  ...money(question),
  key: question.key,
  label: question.label,
  partLabel: '',
  measure: question.measure,
  from: 'antwort',
});

/** Persons, full-time equivalents and standard costs: three figures of one staff question. */
export function staffItems(question: StaffQuestion): FigureItem[] {
  const { key, label } = question;
  return (Object.keys(STAFF_PARTS) as StaffPart[]).map((part) => ({
    ...(part === 'kosten' ? money(question) : count(question, part)),
    key: `${key}.${part}`,
    label: `${label} (${STAFF_PARTS[part]})`,
    partLabel: STAFF_PARTS[part],
    measure: question.measure,
    from: 'personal',
    part,
  }));
}

/** One figure for each column that can be summed, none for columns of words. */
export function tableItems(question: TableQuestion): FigureItem[] {
  const { key, label } = question;
  return question.columns.flatMap((column, index) =>
    column.kind === 'text'
      ? []
      : [
          {
            ...(column.kind === 'betrag'
              ? money(question)
              : { question, unit: '', places: 2, isMoney: false }),
            key: `${key}.${column.key}`,
            label: `${label} (Summe ${column.label})`,
            partLabel: `Summe ${column.label}`,
            measure: 'absolut',
            from: 'spalte',
            column: index,
          },
        ],
  );
}

const money = (question: Question) => ({ question, unit: EURO, places: 2, isMoney: true });

const count = (question: Question, part: StaffPart) => ({
  ...{ question, isMoney: false },
  ...(part === 'personen' ? { unit: 'Personen', places: 0 } : { unit: 'VZÄ', places: 2 }),
});
