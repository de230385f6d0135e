import { describe, expect, it } from 'vitest';
import { sumCents } from '../../../foundation/cents.ts';
import { recomputeTable } from './recompute.ts';
import { DATA_PROTECTION, PROCUREMENT, SERVICES } from './test-support/prints.ts';

function recomputed(table: typeof PROCUREMENT) {
  const result = recomputeTable(table, new Map([['06435009', 'Freigericht']]));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('recomputeTable', () => {
  it('sets the amounts to the cent beside the printed ones, in their unit', () => {
    const row = recomputed(PROCUREMENT).rows[1];
    expect(row).toMatchObject({
      name: 'Freigericht',
      amount: 2_446_890n,
      guaranteed: 611_723n,
      amountPrinted: { column: 'planContribution', recomputed: '24', printed: '25', difference: '-1' },
      guaranteedPrinted: { column: 'baseContribution', recomputed: '6', printed: '6', difference: '0' },
      reconciliation: { verdict: 'within-rounding' },
    });
  });

  it('splits the whole pool', () => {
    for (const table of [PROCUREMENT, DATA_PROTECTION, SERVICES]) {
      expect(sumCents(recomputed(table).rows.map((row) => row.amount))).toBe(table.pool);
    }
  });

  it('pays 1,200 EUR flat and 30,800 EUR by VZÄ for data protection: Ronneburg 30,800 × 4 ÷ 47', () => {
    const ronneburg = recomputed(DATA_PROTECTION).allocation.members[0];
    expect(ronneburg?.parts.map((part) => part.amount)).toEqual([120_000n, 262_128n]);
  });

  it('compares nothing where nothing was printed', () => {
    const [row] = recomputed({ ...SERVICES, print: null }).rows;
    expect(row).toMatchObject({
      amountPrinted: null,
      guaranteedPrinted: null,
      reconciliation: null,
      guaranteed: null,
    });
  });

  it('refuses what the split refuses', () => {
    expect(recomputeTable({ ...SERVICES, rows: [] }, new Map())).toMatchObject({ ok: false });
  });
});
