import { zipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { cellAddress, columnLetters } from '../../foundation/cell-address.ts';
import { fail, ok } from '../../foundation/result.ts';
import { cellText } from './cell-text.ts';
import { findPartFault, type Parts } from './check-parts.ts';
import type { DecimalSign, ReadSheet, SheetAnswer, SheetQuestion } from './read-sheet.ts';
import { type CellScan, scanCells } from './scan-cells.ts';
import type { SheetLimits } from './sheet-limits.ts';
import { refuseFormulas, refuseSheet } from './sheet-refusal.ts';
import { unpackZip } from './unpack-zip.ts';

const WORKSHEET = /<(?:\w+:)?worksheet[\s>]/;

/**
 * Reads a workbook in this process: only for the one with limits (read-sheet.ts). The library gets no bytes from
 * outside but a ZIP packed anew from the parts that were unpacked and checked here.
 */
export async function readWorkbook({ bytes, limits, decimal = '.' }: SheetQuestion): Promise<SheetAnswer> {
  const unpacked = unpackZip(bytes, limits);
  if (!unpacked.ok)
    return fail(refuseSheet(unpacked.error === 'too-many-parts' ? 'too-large' : unpacked.error));
  const parts = unpacked.value;
  const fault = findPartFault(parts);
  if (fault) return fail(refuseSheet(fault));
  const scans = scanParts(parts);
  if (scans.length > limits.sheets) return fail(refuseSheet('too-many-sheets'));
  if (scans.some(({ rows }) => rows > limits.rows)) return fail(refuseSheet('too-many-rows'));
  if (scans.some(({ columns }) => columns > limits.columns)) return fail(refuseSheet('too-many-columns'));
  const sheets = await parse(parts, limits);
  if (!sheets) return fail(refuseSheet('broken'));
  if (sheets === 'too-many-sheets') return fail(refuseSheet(sheets));
  const formulas = allFormulas(sheets, scans);
  return formulas.length > 0
    ? fail(refuseFormulas(formulas))
    : ok(sheets.map((sheet) => toReadSheet(sheet, decimal)));
}

const scanParts = (parts: Parts): CellScan[] =>
  [...parts]
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, part]) => new TextDecoder().decode(part))
    .filter((text) => WORKSHEET.test(text.slice(0, 5_000)))
    .map(scanCells);

/** Undefined where the library finds no workbook. Cells beyond the limits are only formatted: scanParts saw them. */
async function parse(
  parts: Parts,
  { rows, columns, sheets }: SheetLimits,
): Promise<Sheet[] | 'too-many-sheets' | undefined> {
  const texts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
  const packed = zipSync(Object.fromEntries(texts), { level: 0 });
  // A workbook may name one part many times.
  let listed = 0;
  const isWithin = (): boolean => ++listed <= sheets;
  try {
    const range = `A1:${columnLetters(columns - 1)}${rows}`;
    const workbook = await readXlsx(packed, { range, sheets: isWithin });
    return listed > sheets ? 'too-many-sheets' : workbook.sheets;
  } catch {
    return undefined;
  }
}

/** The library knows in which sheet a formula stands, the scan finds those without text too. */
function allFormulas(sheets: readonly Sheet[], scans: readonly CellScan[]): readonly string[] {
  const scanned = scans.flatMap(({ formulas }) => formulas);
  const named = sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])]
      .filter(([, cell]) => cell.formula !== undefined || cell.type === 'formula')
      .map(([key]) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return cellAddress(name, row, column);
      }),
  );
  return named.length >= scanned.length ? named : scanned;
}

/** Without the empty rows and columns at the end, which are often only formatted. */
function toReadSheet({ name, rows, hidden, veryHidden }: Sheet, decimal: DecimalSign): ReadSheet {
  const texts = rows.map((row) => row.map((value) => cellText(value, decimal)));
  const height = texts.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  const kept = texts.slice(0, height);
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex((text) => text !== '') + 1));
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: kept.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  };
}
