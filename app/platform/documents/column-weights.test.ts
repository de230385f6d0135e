import { expect, it } from 'vitest';
import { columnWeights } from './column-weights.ts';

const table = (headers: readonly string[], ...rows: string[][]) => ({
  kind: 'table' as const,
  caption: 'T',
  columns: headers.map((header) => ({ header })),
  rows,
});

it('gives a column what stands in it, within bounds', () => {
  const [amount = 0, opinion = 0, day = 0] = columnWeights(
    table(['Betrag', 'Stellungnahme', 'Vom'], ['1.250,00 €', 'Keine Bedenken. '.repeat(20), '17.11.2026']),
  );
  expect(opinion).toBeGreaterThan(3 * day);
  expect(amount).toBe(day);
});

it('gives a figure its width, whatever stands beside it', () => {
  const prose = 'Öffentlich-rechtliche Vereinbarung mit Mandat. '.repeat(4);
  const options = table(
    ['Weg', 'Rechtsform', 'Wer es tut', 'Personal', 'Im Jahr'],
    ['Personalservice beim Kreis', prose, prose, prose, '612.000,00\u00a0€'],
  );
  const widths = columnWeights(options);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(90);
  expect(widths[4]).toBe(15);
  expect(widths[1]).toBeCloseTo(widths[2] ?? 0);
});

it('gives a header room for its longest word', () => {
  const [wide = 0, narrow = 0] = columnWeights(table(['Verwaltungsgemeinschaft', 'Nr.'], ['1', '2']));
  expect(wide).toBeGreaterThan(2 * narrow);
});

it.each([
  ['rows', table(['A', 'B'], ['1', '2'], ['1'])],
  ['sums', { ...table(['A', 'B'], ['1', '2']), footer: ['Summe'] }],
])('refuses %s that do not fit the header', (_, skewed) =>
  expect(() => columnWeights(skewed)).toThrow('table "T": a row has 1 cells, the header 2'),
);
