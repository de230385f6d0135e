import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type SheetToWrite, writeSheet } from '../write-sheet.ts';

/** A small workbook with one sheet "Bogen" of two columns. */
export const sampleWorkbook = (
  rows: SheetToWrite['rows'] = [['Standesamt', 7]],
  more: readonly SheetToWrite[] = [],
): Promise<Uint8Array> =>
  writeSheet({
    sheets: [
      {
        name: 'Bogen',
        columns: [
          { header: 'Aufgabe', width: 30, kind: 'text' },
          { header: 'Dringlichkeit', width: 12, kind: 'number' },
        ],
        rows,
      },
      ...more,
    ],
  });

export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with the text of one part changed, or with a part added. */
export function changePart(workbook: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const text = parts[name] ? strFromU8(parts[name]) : '';
  return zipSync({ ...parts, [name]: strToU8(change(text)) });
}
