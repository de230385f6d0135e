import { type Cents, parseCents } from '../../../../foundation/cents.ts';
import { decimalToString, type Millionths } from '../../../../foundation/decimal.ts';
import { germanCount, germanDecimal, germanEuro } from '../../../../foundation/german.ts';
import { must } from '../../../../foundation/result.ts';
import type { Answer, AnswerValue, Question, StaffLine, TableColumn } from '../questionnaire/question.ts';

/** An answer as a page, a difference or a file shows it; several lines for tables and staff. */
export function answerText(question: Question, answer: Answer | undefined): string {
  if (!answer) return '';
  return answer.value ? valueText(question, answer.value) : `Keine Angabe: ${answer.note}`;
}

export function valueText(question: Question, value: AnswerValue): string {
  switch (value.kind) {
    case 'zahl':
      return withUnit(value.value, question.kind === 'zahl' ? question.unit : '');
    case 'betrag':
      return germanEuro(value.cents);
    case 'auswahl':
      return value.chosen.map((chosen) => choiceLabel(question, chosen)).join(', ');
    case 'text':
      return value.text;
    case 'tabelle':
      return value.rows.map((row) => rowText(question, row)).join('\n');
    case 'personal':
      return value.lines.map(lineText).join('\n');
    case 'datei':
      return value.name;
  }
}

export const decimalText = (value: Millionths): string => germanDecimal(decimalToString(value));

/** "1.140,5 Stunden im Jahr". */
export const withUnit = (value: Millionths, unit: string): string => `${decimalText(value)} ${unit}`.trim();

export const choiceLabel = (question: Question, value: string): string =>
  (question.kind === 'auswahl' && question.choices.find((choice) => choice.value === value)?.label) || value;

const rowText = (question: Question, row: readonly string[]): string =>
  question.kind === 'tabelle'
    ? question.columns
        .flatMap((column, index) =>
          row[index] ? [`${column.label}: ${cellText(column.kind, row[index])}`] : [],
        )
        .join(', ')
    : row.join(', ');

/** A cell of a table as it is read; figures are kept as exact decimals. */
function cellText(kind: TableColumn['kind'], cell: string): string {
  if (cell === '' || kind === 'text') return cell;
  return kind === 'betrag' ? germanEuro(must(parseCents(cell)) satisfies Cents) : germanDecimal(cell);
}

const lineText = ({ payGrade, persons, fte }: StaffLine): string =>
  `${payGrade}: ${germanCount(persons, 'Person', 'Personen')}, ${decimalText(fte)} VZÄ`;
