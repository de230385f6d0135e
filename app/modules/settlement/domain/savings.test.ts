import { describe, expect, it } from 'vitest';
import { savingsOf } from './savings.ts';
import { DATA_PROTECTION, PROCUREMENT } from './test-support/prints.ts';

describe('savingsOf', () => {
  const savings = savingsOf(DATA_PROTECTION);

  it('shows who saves and who pays more: Wächtersbach 8.5 before, 10.2 with', () => {
    expect(savings?.members.map(({ saving, percent, dearer }) => [saving, percent, dearer])).toEqual([
      ['9.0', '68.7', false],
      ['-1.7', '-20.0', true],
      ['6.8', '52.7', false],
      ['4.4', '43.6', false],
      ['0.7', '10.3', false],
      ['2.8', '32.6', false],
    ]);
  });

  it('adds up to 22.0 of 60.0 T€', () => {
    expect(savings?.total).toEqual({
      before: '60.0',
      after: '38.0',
      saving: '22.0',
      percent: '36.7',
      dearer: false,
    });
  });

  it('says nothing where no cost before is printed', () => {
    expect(savingsOf(PROCUREMENT)).toBeNull();
  });

  it('has no percentage of nothing', () => {
    const rows = DATA_PROTECTION.rows.map((row) => ({
      ...row,
      printed: { ...row.printed, asIsCost: '0.0' },
    }));
    expect(savingsOf({ ...DATA_PROTECTION, rows })?.total.percent).toBeNull();
  });
});
