import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRatings } from '../../../../../tests/golden/ranking-arbitraries.ts';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { presentMean } from '../ranking/present-ranking.ts';
import { type CrossLine, type CrossTab, crossTabulate } from './cross-tab.ts';
import { figureOf, MEASURES, membersBehind } from './measure.ts';
import { hideSmallCells } from './protect-cells.ts';

const group = (label: string, ...members: string[]): CrossLine => ({
  key: label,
  label,
  members: new Set(members),
  takes: () => true,
});
const area = (name: string): CrossLine => ({
  key: name,
  label: name,
  members: null,
  takes: (rating) => rating.area === name,
});

describe('a cross-tab', () => {
  const ratings = [
    { member: 'a', area: 'Archiv', task: '1', urgency: 8 },
    { member: 'a', area: 'Archiv', task: '2', urgency: 5 },
    { member: 'a', area: 'EDV', urgency: null },
    { member: 'b', area: 'Archiv', urgency: 3 },
    { member: 'b', area: 'EDV', interested: false, urgency: 9 },
    { member: 'c', area: 'EDV', urgency: 10 },
  ].map(sampleRating);
  const tab = crossTabulate(
    ratings,
    ['a', 'b', 'c', 'd'],
    [area('Archiv'), area('EDV')],
    [group('klein', 'a', 'b'), group('groß', 'c', 'd')],
  );
  const cells = (measure: (typeof MEASURES)[number]) => [
    ...tab.rows.map((row) => [...row.cells, row.total].map((cell) => figureOf(cell, measure))),
    [...tab.totals, tab.total].map((cell) => figureOf(cell, measure)),
  ];

  it('counts each member once in cells and totals', () => {
    expect(cells('kommunen')).toEqual([
      [2, 0, 2],
      [1, 1, 2],
      [2, 1, 3],
    ]);
  });

  it('takes means over the marks with interest: missing is not zero', () => {
    // 16 ÷ 3 from three marks; the 9 without interest counts nowhere; 26 ÷ 4 in all.
    expect(cells('dringlichkeit')).toEqual([
      ['5.33', null, '5.33'],
      [null, '10.00', '10.00'],
      ['5.33', '10.00', '6.50'],
    ]);
  });

  it('counts ideas and answers, and who was asked and answered', () => {
    expect(cells('ideen')).toEqual([
      [3, 0, 3],
      [1, 1, 2],
      [4, 1, 5],
    ]);
    expect(cells('antworten')[2]).toEqual([5, 1, 6]);
    expect(tab.totals.map(({ asked, answered }) => [asked, answered])).toEqual([
      [2, 2],
      [2, 1],
    ]);
  });

  it('crosses two attributes of the members', () => {
    const kinds = [group('Stadt', 'a', 'c'), group('Gemeinde', 'b', 'd')];
    const crossed = crossTabulate(ratings, ['a', 'b', 'c', 'd'], kinds, [
      group('klein', 'a', 'b'),
      group('groß', 'c', 'd'),
    ]);
    expect(crossed.rows.map((row) => row.cells.map(({ members }) => members))).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(presentMean(crossed.rows[0]?.total.urgency ?? null)).toBe('7.67');
  });
});

describe('hiding small cells', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const anyTab = fc
    .tuple(anyRatings, fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 7, maxLength: 7 }))
    .map(([ratings, classes]): CrossTab => {
      const areas = [...new Set(ratings.map((rating) => rating.area))].map(area);
      const columns = ['x', 'y', 'z'].map((name) =>
        group(name, ...NAMES.filter((_, index) => classes[index] === name)),
      );
      return crossTabulate(ratings, NAMES, areas, columns);
    });

  it('leaves no figure of one or two members, and nothing that a total gives away', () => {
    fc.assert(
      fc.property(anyTab, fc.constantFrom(...MEASURES), (tab, measure) => {
        const hidden = hideSmallCells(tab, measure);
        const isHidden = (row: number, column: number) => hidden.rows[row]?.cells[column] === true;
        const behind = (row: number, column: number) => {
          const cell = tab.rows[row]?.cells[column];
          return cell ? membersBehind(cell, measure) : 0;
        };
        const lines = [
          ...tab.rows.map((line, row) => line.cells.map((_, column) => [row, column] as const)),
          ...tab.columns.map((_, column) => tab.rows.map((_row, row) => [row, column] as const)),
        ];
        for (const [row, { cells }] of tab.rows.entries())
          for (const [column, cell] of cells.entries())
            if (!isHidden(row, column))
              expect(behind(row, column) === 0 || behind(row, column) >= 3).toBe(true);
            else expect(cell).toBeDefined();
        for (const line of lines) {
          const covered = line.filter(([row, column]) => isHidden(row, column));
          const members = covered.reduce((sum, [row, column]) => sum + behind(row, column), 0);
          const isSafe =
            covered.length === 0 || covered.length === line.length || (covered.length > 1 && members >= 3);
          expect(isSafe).toBe(true);
        }
      }),
    );
  });

  it('hides a group of which fewer than three answered, even where nobody wants anything', () => {
    const ratings = ['a', 'b', 'c', 'd'].map((member) =>
      sampleRating({ member, interested: member !== 'd', urgency: 5 }),
    );
    const tab = crossTabulate(
      ratings,
      ['a', 'b', 'c', 'd'],
      [area('Archiv')],
      [group('groß', 'a', 'b', 'c'), group('klein', 'd')],
    );
    const { rows, totals } = hideSmallCells(tab, 'kommunen');
    // The other cell goes too: it is the total.
    expect(rows).toEqual([{ cells: [true, true], total: false }]);
    expect(totals).toEqual([false, true]);
  });
});
