import { describe, expect, it } from 'vitest';
import { ratio, ratioOfDecimal } from '../../../foundation/ratio.ts';
import { contains } from './interval.ts';
import type { PrintedColumn } from './print-description.ts';
import {
  asPrinted,
  hiddenText,
  hiddenValues,
  printedDecimal,
  printedText,
  roundedText,
} from './printed-figure.ts';

const column = (unit: PrintedColumn['unit'], step: string | null): PrintedColumn => ({
  key: 'x',
  label: 'X',
  unit,
  step,
  role: 'output',
  total: null,
});

describe('hiddenValues', () => {
  it('are those that round half up to the printed figure', () => {
    const values = hiddenValues(column('T€', '1'), '25');
    expect(['24.5', '25', '25.499999'].map((text) => contains(values, ratioOfDecimal(text)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['24.499999', '25.5'].map((text) => contains(values, ratioOfDecimal(text)))).toEqual([
      false,
      false,
    ]);
  });

  it('start at 0 for a printed 0, and a count is just itself', () => {
    expect(hiddenValues(column('Std.', '1'), '0').low.value).toEqual(ratio(0n));
    expect(contains(hiddenValues(column('Anzahl', null), '80'), ratioOfDecimal('80.1'))).toBe(false);
  });

  it('refuse a negative figure: nothing in these tables is below 0', () => {
    expect(() => hiddenValues(column('T€', '1'), '-1')).toThrow(RangeError);
  });
});

describe('texts', () => {
  it.each([
    ['T€', '1', '24.56', '25\u00a0T€', '24,56\u00a0T€ ≈ 25\u00a0T€', '25'],
    ['T€', '0.1', '9', '9,0\u00a0T€', '9,0\u00a0T€', '9.0'],
    ['VZÄ', '0.01', '0.0741', '0,07\u00a0VZÄ', '0,0741\u00a0VZÄ ≈ 0,07\u00a0VZÄ', '0.07'],
    ['Anteil', '0.01', '0.2597', '0,26', '0,2597 ≈ 0,26', '0.26'],
    ['Anzahl', null, '1308', '1.308', '1.308', '1308'],
  ] as const)('%s in steps of %s: %s', (unit, step, value, printed, rounded, decimal) => {
    const of = column(unit, step);
    expect(printedText(of, ratioOfDecimal(value))).toBe(printed);
    expect(roundedText(of, ratioOfDecimal(value))).toBe(rounded);
    expect(printedDecimal(of, ratioOfDecimal(value))).toBe(decimal);
  });

  it('show as many places as rounding needs: 21.4971 is 21, though 21.50 would be 22', () => {
    const thousands = column('T€', '1');
    expect(hiddenText(thousands, ratioOfDecimal('21.4971'))).toBe('21,497\u00a0T€');
    expect(asPrinted(thousands, ratioOfDecimal('21.4971'))).toEqual(ratio(21n));
  });
});
