import { readWorkbook } from '../../../platform/sheets/read-workbook.ts';
import { SHEET_LIMITS } from '../../../platform/sheets/sheet-limits.ts';
import { writeSheet, XLSX_TYPE } from '../../../platform/sheets/write-sheet.ts';
import { FORM_LIMITS } from '../domain/answer-file/form-layout.ts';

/** A cell to fill in: sheet, row below the header and column from 0, and what to type. */
export type FilledCell = readonly [sheet: string, row: number, column: number, text: string];

/** Column of the answers and of the notes in the sheet of a block. */
export const [ANSWER, NOTE] = [4, 5];

/** The form as someone fills it in with an office program. */
export async function fillForm(form: Uint8Array, cells: readonly FilledCell[]): Promise<Uint8Array> {
  const read = await readWorkbook({ bytes: form, limits: { ...SHEET_LIMITS, ...FORM_LIMITS } });
  if (!read.ok) throw new Error(read.error.message);
  const sheets = read.value.map(({ name, rows, isHidden }) => {
    const [heads = [], ...body] = rows.map((row) => [...row]);
    for (const [, row, column, text] of cells.filter(([sheet]) => sheet === name)) {
      while (body.length <= row) body.push(heads.map(() => ''));
      (body[row] ?? [])[column] = text;
    }
    const columns = heads.map((header) => ({ header, width: 10, kind: 'text' as const }));
    return { name, columns, rows: body, hidden: isHidden };
  });
  return writeSheet({ sheets });
}

export const xlsxFile = (bytes: Uint8Array, name = 'Bogen.xlsx'): File =>
  new File([new Uint8Array(bytes)], name, { type: XLSX_TYPE });
