import { readReference } from '../../foundation/cell-address.ts';

/** What the XML of a sheet holds, seen without building its rows: a lone cell far down would cost a million of them. */
export interface CellScan {
  /** Rows and columns up to the last cell with a value. */
  readonly rows: number;
  readonly columns: number;
  /** References of the cells with a formula. */
  readonly formulas: readonly string[];
}

const TAG = /<(?:\w+:)?(row|c|f|v|is)(?=[\s/>])([^>]*)>/g;
const REFERENCE = /\sr\s*=\s*["']([^"']+)["']/;

/** Looks through the cells of a worksheet (ECMA-376-1, 18.3.1.4). A cell that is only formatted counts as none. */
export function scanCells(xml: string): CellScan {
  let [row, column, rows, columns, reference] = [-1, -1, 0, 0, ''];
  const formulas: string[] = [];
  for (const [, tag, attributes = ''] of sheetData(xml).matchAll(TAG)) {
    const stated = REFERENCE.exec(attributes)?.[1];
    if (tag === 'row') [row, column] = [stated ? Number(stated) - 1 : row + 1, -1];
    else if (tag === 'c') {
      const place = stated === undefined ? undefined : readReference(stated);
      [row, column] = place ? [place.row, place.column] : [row, column + 1];
      reference = stated ?? '';
    } else if (tag === 'f') formulas.push(reference);
    else [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  return { rows, columns, formulas };
}

function sheetData(xml: string): string {
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '');
  const start = /<(?:\w+:)?sheetData[\s/>]/.exec(plain)?.index;
  if (start === undefined) return '';
  const [end] = [...plain.matchAll(/<\/(?:\w+:)?sheetData\s*>/g)].slice(-1);
  return plain.slice(start, end?.index);
}
