import { describe, expect, it } from 'vitest';
import { reconcileSums } from './reconcile-sums.ts';
import { PROCUREMENT, PROCUREMENT_PRINT } from './test-support/prints.ts';

const sums = reconcileSums(PROCUREMENT_PRINT, PROCUREMENT.rows);
const sumOf = (column: string) => sums.find((sum) => sum.column === column);

describe('reconcileSums on the procurement centre (Anlage 3, 12/2023, 4.2)', () => {
  it.each([
    ['uvgoHours', '1400', '1399', '1', 'within-rounding'],
    ['vgvHours', '419', '416', '3', 'within-rounding'],
    ['hours', '1817', '1815', '2', 'within-rounding'],
    ['planContribution', '1141', '1140', '1', 'within-rounding'],
    ['baseContribution', '286', '286', '0', 'equal'],
  ])('%s: rows %s, printed %s', (column, rows, printed, difference, verdict) => {
    expect(sumOf(column)).toMatchObject({ rows, printed, difference, verdict });
  });

  it('says that each row is rounded alone, and between which sums the truth lies', () => {
    expect(sumOf('hours')?.sentence).toMatch(
      /^Die gedruckten Zeilen ergeben 1\.817\u00a0Std\., gedruckt ist 1\.815\u00a0Std\. \(\+2\u00a0Std\.\)\. Jede der 18 Zeilen ist für sich gerundet; ungerundet liegt ihre Summe zwischen 1\.8\d\d,\d+ und 1\.82\d,\d+\u00a0Std\., die gedruckte Summe ist also möglich\.$/,
    );
  });

  it('does not explain a total that lies further off than 18 roundings can', () => {
    const print = {
      ...PROCUREMENT_PRINT,
      columns: PROCUREMENT_PRINT.columns.map((column) =>
        column.key === 'vgvHours' ? { ...column, total: '409' } : column,
      ),
    };
    const planted = reconcileSums(print, PROCUREMENT.rows).find((sum) => sum.column === 'vgvHours');
    expect(planted).toMatchObject({ difference: '10', verdict: 'not-explained' });
    expect(planted?.sentence).toContain('Das erklärt auch das Runden nicht');
  });
});
