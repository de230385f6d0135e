import { describe, expect, it } from 'vitest';
import { comparisonTable } from './comparison-table.ts';

const item = (label: string, answered: number) => ({
  label,
  answered,
  medianText: '8,20 €',
  spanText: 'von 3,10 bis 14,00 €',
});

describe('the comparison as a report prints it', () => {
  it('tells median and span from three answers on: below, they are what single members said', () => {
    expect(comparisonTable('Archive', [item('Fälle', 3), item('Kosten', 2)]).rows).toEqual([
      ['Fälle', '3', '8,20 €', 'von 3,10 bis 14,00 €'],
      ['Kosten', '2', 'unter drei Angaben', 'unter drei Angaben'],
    ]);
  });

  it('keeps to what a reader takes in, and says of how many', () => {
    const many = Array.from({ length: 31 }, (_, index) => item(`Merkmal ${index + 1}`, 5));
    const { caption, rows } = comparisonTable('Archive', many);
    expect(caption).toBe('Archive: die wichtigsten 30 von 31 Merkmalen');
    expect(rows).toHaveLength(30);
  });
});
