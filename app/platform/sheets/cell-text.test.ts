import { expect, it } from 'vitest';
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

it('writes numbers with a comma where they are read as people write them', () => {
  expect(cellText(1140.5, ',')).toBe('1140,5');
  expect(cellText('1.140', ',')).toBe('1.140');
});
