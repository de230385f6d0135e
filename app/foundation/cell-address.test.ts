import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters, readReference } from './cell-address.ts';

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
