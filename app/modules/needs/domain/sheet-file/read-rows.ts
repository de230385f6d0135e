import { cellAddress } from '../../../../foundation/cell-address.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { AnswerField } from '../answers/answer-content.ts';
import { type AnswerChange, planAnswer } from '../answers/plan-answer.ts';
import type { FormTask } from './build-form.ts';
import { contentTexts } from './content-texts.ts';
import { fieldChange } from './field-change.ts';
import type { CellFault, FilledSheet } from './filled-sheet.ts';
import { FORM_FIELDS, type FormColumnId, NO, YES } from './form-layout.ts';
import type { Baseline } from './read-baseline.ts';

/** Where each column of the form stands, from 0. */
type FormPlaces = Readonly<Record<FormColumnId, number>>;

/** A row of the form with its place. */
interface Row {
  readonly index: number;
  readonly cells: Readonly<Record<FormColumnId, string>>;
}

/** Reads the rows: which tasks changed, or every cell that cannot be taken. */
export function readRows(
  { name, rows }: FilledSheet,
  places: FormPlaces,
  tasks: readonly FormTask[],
  baseline: ReadonlyMap<string, Baseline>,
): Result<readonly AnswerChange[], readonly CellFault[]> {
  const byNumber = new Map(tasks.map((task) => [task.number, task]));
  const seen = new Map<string, number>();
  const faults: CellFault[] = [];
  const changes: AnswerChange[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const row = { index, cells: byColumn(cells, places) };
    const at = (column: FormColumnId): string => cellAddress(name, index, places[column]);
    const number = row.cells.number.trim();
    const task = byNumber.get(number);
    const before = baseline.get(number);
    const first = seen.get(number);
    if (!task || !before) faults.push({ address: at('number'), message: unknownTask(number) });
    else if (first !== undefined) faults.push({ address: at('number'), message: duplicate(number, first) });
    else {
      const read = readRow(row, task, before);
      if (!read.ok) faults.push(...read.error.map(({ field, message }) => ({ address: at(field), message })));
      else if (read.value) changes.push(read.value);
    }
    if (number !== '') seen.set(number, first ?? index + 1);
  }
  return faults.length > 0 ? fail(faults) : ok(changes);
}

interface FieldFault {
  readonly field: AnswerField;
  readonly message: string;
}

/** The change of one row; undefined where it stands as it was written. */
function readRow(
  { cells }: Row,
  { id: taskId }: FormTask,
  { version, content }: Baseline,
): Result<AnswerChange | undefined, readonly FieldFault[]> {
  const vacant = cells.longVacant.trim().toLowerCase();
  if (!['', YES, NO].includes(vacant)) return fail([{ field: 'longVacant', message: YES_OR_NO }]);
  const before = contentTexts(content);
  const touched = FORM_FIELDS.filter((field) => normal(field, cells[field]) !== normal(field, before[field]));
  if (touched.length === 0) return ok(undefined);
  const parts = touched.map((field) => fieldChange(field, cells[field]));
  const change: AnswerChange = Object.assign({ taskId, version }, ...parts);
  const planned = planAnswer(content, change);
  return planned.ok ? ok(change) : planned;
}

/** What counts as the same: case of a choice does not, nor blanks around it, and "nein" is empty. */
function normal(field: AnswerField, cell: string): string {
  const typed = cell.trim();
  if (field === 'longVacant') return typed.toLowerCase() === YES ? YES : '';
  return field === 'answer' ? typed.toLowerCase() : typed;
}

const byColumn = (cells: readonly string[], places: FormPlaces): Record<FormColumnId, string> =>
  Object.fromEntries(Object.entries(places).map(([column, place]) => [column, cells[place] ?? ''])) as Record<
    FormColumnId,
    string
  >;

const YES_OR_NO = `Tragen Sie „${YES}“ ein, oder lassen Sie die Zelle leer.`;
const unknownTask = (number: string): string =>
  number === ''
    ? 'In dieser Zeile fehlt die Nummer der Aufgabe. Tragen Sie sie wie im Formular ein, oder löschen Sie die Zeile.'
    : `Die Aufgabe „${number.slice(0, 40)}“ gehört nicht zu dieser Abfrage. Löschen Sie die Zeile, oder tragen Sie die Nummer wie im Formular ein.`;
const duplicate = (number: string, first: number): string =>
  `Die Aufgabe „${number.slice(0, 40)}“ steht schon in Zeile ${first}. Löschen Sie eine der beiden Zeilen.`;
