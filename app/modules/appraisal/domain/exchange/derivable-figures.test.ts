import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanInteger } from '../../../../foundation/german.ts';
import { derivableFigures } from './derivable-figures.ts';
import type { Figure } from './exchange-item.ts';

const figure = (value: string, member: string | null, isReleased = false, unit = 'im Jahr'): Figure => ({
  label: member === null ? 'Fälle zusammen' : 'Fälle',
  value,
  unit,
  member,
  isReleased,
});
const values = (figures: readonly Figure[]) => derivableFigures(figures).map(({ value }) => value);

describe('figures of all that give one away', () => {
  it.each<[string, readonly Figure[], readonly string[]]>([
    ['sum less one', [figure('800', null), figure('388', 'A', true), figure('412', 'B')], ['800']],
    ['with places', [figure('1,5', null), figure('1', 'A', true), figure('0,5', 'B')], ['1,5']],
    ['sum of those held back', [figure('412', null), figure('388', 'A', true), figure('412', 'B')], ['412']],
    ['mean', [figure('400', null), figure('388', 'A', true), figure('412', 'B')], ['400']],
    ['two held back', [figure('9', null), figure('2', 'A'), figure('7', 'B')], ['9']],
    ['three held back', [figure('12', null), figure('2', 'A'), figure('7', 'B'), figure('3', 'C')], []],
    ['all shown', [figure('9', null), figure('2', 'A', true), figure('7', 'B', true)], []],
    ['more members', [figure('4.120', null), figure('388', 'A', true), figure('412', 'B')], []],
    ['another unit', [figure('800', null, false, '€'), figure('388', 'A', true), figure('412', 'B')], []],
    ['no number', [figure('viele', null), figure('388', 'A', true), figure('412', 'B')], []],
    ['no member', [figure('800', null)], []],
  ])('%s', (_, figures, expected) => {
    expect(values(figures)).toEqual(expected);
  });

  it('are a sum exactly where one or two of its figures are held back', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const sum = rows.reduce((total, [value]) => total + value, 0);
        const single = rows.map(([value, isReleased], index) =>
          figure(germanInteger(value), `${index}`, isReleased),
        );
        const heldBack = rows.filter(([, isReleased]) => !isReleased).length;
        const expected = heldBack === 1 || heldBack === 2 ? [germanInteger(sum)] : [];
        expect(values([...single, figure(germanInteger(sum), null)])).toEqual(expected);
      }),
    );
  });
});
