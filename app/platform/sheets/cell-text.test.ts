import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, readReference } from './cell-address.ts';
import { type CellValue, cellText } from './cell-text.ts';

it.each<[CellValue, string]>([
  [null, ''],
  ['Standesamt', 'Standesamt'],
  ['mit\u0000 Steuer\u0007zeichen\r\nund Zeile', 'mit Steuerzeichen\nund Zeile'],
  ['halbes Zeichen \ud83d', 'halbes Zeichen \ufffd'],
  [7, '7'],
  [-0, '0'],
  [0.1 + 0.2, '0.3'],
  [1.5, '1.5'],
  [-1234567.25, '-1234567.25'],
  [1e21, '1000000000000000000000'],
  [-1.25e22, '-12500000000000000000000'],
  [1.5e-7, '0.00000015'],
  [Number.POSITIVE_INFINITY, '#ZAHL!'],
  [true, 'ja'],
  [false, 'nein'],
  [new Date('2026-11-21T00:00:00Z'), '2026-11-21'],
  [new Date('2026-11-21T14:30:00Z'), '2026-11-21 14:30'],
  [new Date(Number.NaN), '#DATUM!'],
])('%o is written as %s', (value, text) => {
  expect(cellText(value)).toBe(text);
});

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    // The last one of Excel.
    [16_383, 'XFD'],
  ])('column %i is %s, and back', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(readReference(`${letters}7`)).toEqual({ row: 6, column });
  });

  it('name the sheet', () => {
    expect(cellAddress('Bogen', 6, 1)).toBe('Bogen!B7');
  });
});
