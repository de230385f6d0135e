import { describe, expect, it } from 'vitest';
import { type ComparisonForm, type CriterionForm, checkComparison } from './check-comparison.ts';

const row = (label: string, weight: string, points: string, reason = ''): CriterionForm => ({
  label,
  weight,
  points: {
    A: points[0]?.trim() ?? '',
    B: points[1]?.trim() ?? '',
    C: points[2]?.trim() ?? '',
    D: points[3]?.trim() ?? '',
  },
  reason,
});
const form = (change: Partial<ComparisonForm> = {}): ComparisonForm => ({
  criteria: [row('Identität', '60', '2235'), row('Aufwand', '40', '4432'), row('', '', '')],
  recommended: '',
  reason: '',
  ...change,
});
const refused = (change: Partial<ComparisonForm>): string[] => {
  const checked = checkComparison(form(change));
  return checked.ok ? [] : checked.error.map(({ row: at, field, message }) => `${at} ${field}: ${message}`);
};

describe('a comparison as typed', () => {
  it('leaves out empty rows and keeps what is not judged as missing', () => {
    expect(checkComparison(form({ criteria: [row(' Identität ', '7', '2 5'), row('', '20', '')] }))).toEqual({
      ok: true,
      value: {
        criteria: [{ label: 'Identität', weight: 7, points: { A: 2, B: null, C: 5, D: null }, reason: '' }],
        recommended: null,
        reason: '',
      },
    });
  });

  it.each([
    [{ criteria: [row('', '20', '1')] }, /^0 label: Benennen/],
    [{ criteria: [row('A', '0', '1')] }, /^0 weight: .*1 bis 100/],
    [{ criteria: [row('A', '12.5', '1')] }, /^0 weight/],
    [{ criteria: [row('A', '5', '6')] }, /^0 points: Wählen Sie für A/],
    [{ criteria: [row('A', '5', '1'), row(' a', '5', '1')] }, /^1 label: „a“ steht schon/],
    [{ criteria: Array.from({ length: 13 }, (_, index) => row(`K${index}`, '1', '1111')) }, /höchstens 12/],
    [{ recommended: 'A' }, /^null reason: Nach Punkten führt D/],
    [
      { criteria: [row('K', '1', '1 11')], recommended: 'B' },
      /^null recommended: B ist noch nicht ganz bewertet.*K/,
    ],
  ])('%j is refused', (change, words) => {
    expect(refused(change)).toEqual([expect.stringMatching(words)]);
  });

  it('recommends the first by points without a reason, and another with one', () => {
    expect(refused({ recommended: 'D' })).toEqual([]);
    expect(refused({ recommended: 'A', reason: 'Es gibt schon eine Fachabteilung.' })).toEqual([]);
  });
});
