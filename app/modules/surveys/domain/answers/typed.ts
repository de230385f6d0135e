import { decimalToString } from '../../../../foundation/decimal.ts';
import { germanAmount, germanDecimal } from '../../../../foundation/german.ts';
import type { Answer, AnswerValue, Question, StaffLine, TableColumn } from '../questionnaire/question.ts';

/** A file that was stored already, as the answer to a question for one. */
export interface TypedFile {
  readonly sha256: string;
  readonly name: string;
}

/**
 * What somebody typed for one question, wherever that was: a form, a spreadsheet, the page behind a link. Texts are as
 * typed; a number cell of a spreadsheet is handed over as people write it ("1140,5"), for "1.140" can be read in two ways.
 */
export interface Typed {
  /** Figure, amount or text. */
  readonly text: string;
  /** Values of a choice, or its labels as a spreadsheet shows them. */
  readonly chosen: readonly string[];
  /** Rows of a table in the order of its columns; of staff: pay grade, persons, full-time equivalents. Blank rows do not count. */
  readonly rows: readonly (readonly string[])[];
  readonly file: TypedFile | null;
  /** What is to be said about the answer; without an answer, why there is none. */
  readonly note: string;
}

export const NOTHING_TYPED: Typed = { text: '', chosen: [], rows: [], file: null, note: '' };

/** The columns of a staff question, in the order of `rows`. */
export const STAFF_COLUMNS = ['Entgeltgruppe', 'Personen', 'Vollzeitäquivalente'] as const;

/** An answer as it would be typed: what a form or a spreadsheet shows before anything is changed. */
export const typedOf = (question: Question, answer: Answer | undefined): Typed => ({
  ...NOTHING_TYPED,
  ...(answer?.value && typedValue(question, answer.value)),
  note: answer?.note ?? '',
});

function typedValue(question: Question, value: AnswerValue): Partial<Typed> {
  switch (value.kind) {
    case 'zahl':
      return { text: plainGerman(decimalToString(value.value)) };
    case 'betrag':
      return { text: germanAmount(value.cents) };
    case 'text':
      return { text: value.text };
    case 'auswahl':
      return { chosen: value.chosen };
    case 'tabelle':
      return { rows: value.rows.map((row) => typedRow(question, row)) };
    case 'personal':
      return { rows: value.lines.map(typedLine) };
    case 'datei':
      return { file: { sha256: value.sha256, name: value.name } };
  }
}

/** "1140.5" → "1140,5": without groups, which could be taken for places. */
const plainGerman = (decimal: string): string => decimal.replace('.', ',');

const typedRow = (question: Question, row: readonly string[]): string[] =>
  row.map((cell, index) =>
    question.kind === 'tabelle' ? typedCell(question.columns[index]?.kind ?? 'text', cell) : cell,
  );

function typedCell(kind: TableColumn['kind'], cell: string): string {
  if (cell === '' || kind === 'text') return cell;
  return kind === 'betrag' ? germanDecimal(cell) : plainGerman(cell);
}

const typedLine = ({ payGrade, persons, fte }: StaffLine): string[] => [
  payGrade,
  String(persons),
  plainGerman(decimalToString(fte)),
];
