import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../foundation/cell-address.ts';
import { plainText } from '../../foundation/plain-text.ts';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Texts stay what they are, also what looks like a number ("007") or a formula; numbers are right-aligned. */
  readonly kind: 'text' | 'number';
}

/** What the office program lets people enter into a column, below the header. The server checks again. */
export type SheetCheck =
  | {
      readonly kind: 'list';
      readonly column: number;
      /** Together at most 255 characters, none with a comma. */
      readonly values: readonly string[];
      readonly message: string;
    }
  | {
      /** The words stand in a column of another sheet, below its head: as many and as long as need be. */
      readonly kind: 'list-of-sheet';
      readonly column: number;
      /** Row below the header, from 0. */
      readonly row: number;
      readonly source: { readonly sheet: string; readonly column: number; readonly count: number };
      readonly message: string;
    }
  | {
      readonly kind: 'whole';
      readonly column: number;
      readonly min: number;
      readonly max: number;
      readonly message: string;
    };

export interface SheetToWrite {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The row of headers stays in view. */
  readonly frozenHeader?: boolean;
  readonly validations?: readonly SheetCheck[];
  readonly hidden?: boolean;
}

const HEADER_STYLE = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
/** Format "text": what begins with = stays text when someone edits it, and 007 keeps its zeros. */
const AS_TEXT = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const;
const AS_NUMBER = { alignment: { vertical: 'top' } } as const;

/**
 * Writes a workbook. No cell becomes a formula: a text that begins with = + - or @ is stored as a text. The library is
 * loaded with the first workbook, it costs 30 ms.
 */
export async function writeSheet({
  sheets,
}: {
  readonly sheets: readonly SheetToWrite[];
}): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(toWriteSheet) });
}

function toWriteSheet({
  name,
  columns,
  rows,
  frozenHeader,
  validations = [],
  hidden,
}: SheetToWrite): WriteSheet {
  const body = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? escapeText(value) || null : value)),
  );
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, style: kind === 'text' ? AS_TEXT : AS_NUMBER })),
    rows: [columns.map(({ header }) => header), ...body],
    cells: new Map(columns.map((_, index) => [`0,${index}`, { style: HEADER_STYLE }])),
    dataValidations: validations.map((check) => toValidation(check, rows.length)),
    ...(frozenHeader && { freezePane: { rows: 1 } }),
    ...(hidden && { hidden }),
  };
}

/** "_x0041_" would be read as the letter A (ECMA-376-1, 22.9.2.19). */
const escapeText = (text: string): string => plainText(text).replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');

function toValidation(check: SheetCheck, rows: number): DataValidation {
  const common = {
    range: rangeOf(check, rows),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: 'Bitte prüfen',
    errorMessage: check.message,
  };
  switch (check.kind) {
    case 'list':
      return { ...common, type: 'list', values: [...check.values] };
    case 'list-of-sheet':
      return { ...common, type: 'list', formula1: sourceOf(check.source) };
    case 'whole': {
      const [formula1, formula2] = [String(check.min), String(check.max)];
      return { ...common, type: 'whole', operator: 'between', formula1, formula2 };
    }
  }
}

function rangeOf(check: SheetCheck, rows: number): string {
  const letters = columnLetters(check.column);
  if (check.kind === 'list-of-sheet') return `${letters}${check.row + 2}`;
  return `${letters}2:${letters}${Math.max(rows, 1) + 1}`;
}

type ListSource = Extract<SheetCheck, { kind: 'list-of-sheet' }>['source'];

function sourceOf({ sheet, column, count }: ListSource): string {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${count + 1}`;
}
