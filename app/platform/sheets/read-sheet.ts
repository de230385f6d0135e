import { fail, type Result } from '../../foundation/result.ts';
import { runApart } from '../run-apart.ts';
import { recogniseContainer } from './recognise-container.ts';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits.ts';
import { refuseSheet, type SheetRefusal } from './sheet-refusal.ts';

/** One sheet of a workbook as texts (cell-text.ts). */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /**
   * Row by row from the first one of the sheet, all equally long; the address of a cell is
   * `cellAddress(name, row, column)` of its indexes.
   */
  readonly rows: readonly (readonly string[])[];
}

/** What the process that reads is asked. */
export interface SheetQuestion {
  readonly bytes: Uint8Array;
  readonly limits: SheetLimits;
  readonly decimal?: DecimalSign;
}

/** What stands before the places of a number cell: ',' where the texts are read as people write them. */
export type DecimalSign = '.' | ',';

export type SheetAnswer = Result<readonly ReadSheet[], SheetRefusal>;

/**
 * Reads an XLSX file from outside, by its content alone, in a process of its own with limits. Refuses with a German
 * sentence what is no workbook of plain values: other formats, passwords, macros, formulas (their cells named), links
 * to other files, and what is too large.
 */
export async function readSheet(
  bytes: Uint8Array,
  limits: Partial<SheetLimits> = {},
  decimal: DecimalSign = '.',
): Promise<SheetAnswer> {
  const fault = recogniseContainer(bytes);
  if (fault) return fail(refuseSheet(fault));
  const question: SheetQuestion = { bytes, limits: { ...SHEET_LIMITS, ...limits }, decimal };
  const outcome = await runApart<SheetAnswer>('sheets/read-sheet-process', question, question.limits);
  return outcome.kind === 'answered' ? outcome.answer : fail(refuseSheet('too-costly'));
}
