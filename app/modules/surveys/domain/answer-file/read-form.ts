import { cellAddress } from '../../../../foundation/cell-address.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { CellFault, FilledSheet } from '../../../needs/domain/index.ts';
import { sameAnswer } from '../answers/changes-between.ts';
import { readTyped } from '../answers/read-typed.ts';
import type { TypedProblem } from '../answers/typed-problem.ts';
import type { Answer, Questionnaire } from '../questionnaire/question.ts';
import type { AnswerChange } from '../sheet/plan-save.ts';
import { type FormOwner, NOTHING_KEPT } from './build-form.ts';
import { type FoundForm, findForm } from './find-form.ts';
import { type NumberedQuestion, numberQuestions, rowHeads, rowSheetName } from './form-layout.ts';
import { type PlacedRow, readBlocks } from './read-blocks.ts';
import { typedInForm } from './read-cells.ts';
import { refuseCell } from './refuse-cell.ts';

/** What a form changes at one question, against the edit that it was written from. */
export interface FormChange extends AnswerChange {
  /** Undefined where the answer was emptied. */
  readonly answer: Answer | undefined;
}

/** `form`: not this form at all. `cells`: every faulty cell. */
export type FormFailure =
  | { readonly kind: 'form'; readonly message: string }
  | { readonly kind: 'cells'; readonly faults: readonly CellFault[] };

/**
 * Reads a filled form, all or nothing: whose it is, its columns, and per question what differs from what stood there when
 * the form was written. A question whose row or sheet was deleted is not touched.
 */
export function readForm(
  sheets: readonly FilledSheet[],
  owner: FormOwner,
  questionnaire: Questionnaire,
): Result<readonly FormChange[], FormFailure> {
  const form = findForm(sheets, owner);
  if (!form.ok) return fail({ kind: 'form', message: form.error });
  const numbered = numberQuestions(questionnaire);
  const blocks = readBlocks(form.value.blocks, numbered);
  const read = numbered.map((one) => readQuestion(one, blocks.rows.get(one.number), form.value));
  const faults = [...blocks.faults, ...read.flatMap((one) => (one.ok ? [] : one.error))];
  return faults.length > 0
    ? fail({ kind: 'cells', faults })
    : ok(read.flatMap((one) => (one.ok && one.value ? [one.value] : [])));
}

/** The change of one question; undefined where it stands as it was written. */
function readQuestion(
  { number, question }: NumberedQuestion,
  row: PlacedRow | undefined,
  { sheetOf, baseline }: FoundForm,
): Result<FormChange | undefined, readonly CellFault[]> {
  const before = baseline.get(question.key) ?? NOTHING_KEPT;
  const heads = rowHeads(question);
  const sheet = heads && sheetOf(rowSheetName(number));
  const headFaults = sheet ? checkHeads(sheet, heads) : [];
  const cells = { ...row?.cells, ...(sheet && { rows: sheet.rows.slice(1) }) };
  const refusal = row && refuseCell(question, number, row, before);
  if (refusal || headFaults.length > 0) return fail([...(refusal ? [refusal] : []), ...headFaults]);
  const typed = typedInForm(question, cells, before);
  const answer = readTyped(question, typed);
  if (!answer.ok) return fail(answer.error.map((problem) => faultOf(problem, number, row)));
  if (sameAnswer(answer.value ?? undefined, before.answer)) return ok(undefined);
  const { version } = before;
  return ok({ questionKey: question.key, version, typed, answer: answer.value ?? undefined });
}

function checkHeads({ name, rows }: FilledSheet, heads: readonly string[]): CellFault[] {
  const [first = []] = rows;
  return heads.flatMap((head, column) =>
    (first[column] ?? '').trim() === head.trim()
      ? []
      : [
          {
            address: cellAddress(name, 0, column),
            message: `Schreiben Sie den Spaltenkopf wie im Formular: „${head}“.`,
          },
        ],
  );
}

function faultOf(
  { part, row, column, message }: TypedProblem,
  number: string,
  placed: PlacedRow | undefined,
): CellFault {
  if (part !== 'rows')
    return { address: placed?.addressOf[part === 'note' ? 'note' : 'answer'] ?? '', message };
  const name = rowSheetName(number);
  if (row === undefined) return { address: name, message };
  return {
    address: column === undefined ? `${name}!${row + 2}:${row + 2}` : cellAddress(name, row + 1, column),
    message,
  };
}
