import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRatings } from '../../../../../tests/golden/ranking-arbitraries.ts';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { presentMean } from '../ranking/present-ranking.ts';
import { type CrossCell, type CrossLine, type CrossTab, crossTabulate } from './cross-tab.ts';
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

  /** Cells with their totals last, and the line of totals with the grand total. */
  const linesOf = (tab: CrossTab, measure: (typeof MEASURES)[number]) => {
    const hidden = hideSmallCells(tab, measure);
    const line = (cells: readonly CrossCell[], covers: readonly boolean[]) =>
      cells.map((cell, index) => ({
        behind: membersBehind(cell, measure),
        isEmpty: cell.asked === 0,
        isHidden: covers[index] === true,
      }));
    const rows = [
      ...tab.rows.map(({ cells, total }, row) => {
        const own = hidden.rows[row];
        return line([...cells, total], [...(own?.cells ?? []), own?.total === true]);
      }),
      line([...tab.totals, tab.total], [...hidden.totals, hidden.total]),
    ];
    const columns = [...tab.totals, tab.total].map((_, column) => rows.flatMap((row) => row[column] ?? []));
    return [...rows, ...columns];
  };

  it('leaves no figure of one or two members, and nothing that a total gives away', () => {
    fc.assert(
      fc.property(anyTab, fc.constantFrom(...MEASURES), (tab, measure) => {
        for (const line of linesOf(tab, measure)) {
          for (const { isHidden, behind } of line)
            if (!isHidden) expect(behind === 0 || behind >= 3).toBe(true);
          const covered = line.slice(0, -1).filter(({ isHidden, isEmpty }) => isHidden && !isEmpty);
          const members = covered.reduce((sum, { behind }) => sum + behind, 0);
          const isTotalHidden = line.at(-1)?.isHidden === true;
          expect(covered.length === 0 || isTotalHidden || (covered.length > 1 && members >= 3)).toBe(true);
        }
      }),
    );
  });

  const answered = (...members: string[]) => members.map((member) => sampleRating({ member, urgency: 5 }));

  it('hides a second total where one alone could be had from all of them', () => {
    const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const tab = crossTabulate(
      answered(...members),
      members,
      [area('Archiv')],
      [group('klein', 'a', 'b'), group('mittel', 'c', 'd', 'e'), group('groß', 'f', 'g', 'h')],
    );
    const { rows, totals, total } = hideSmallCells(tab, 'ideen');
    expect(rows).toEqual([{ cells: [true, true, false], total: false }]);
    // 2 is 8 less 3 and 3, and only the 8 and one 3 are left to see.
    expect({ totals, total }).toEqual({ totals: [true, true, false], total: false });
  });

  it('hides nothing behind a group to which nobody belongs', () => {
    const north = ['a', 'b', 'c', 'd', 'e', 'f'];
    const south = ['g', 'h', 'i', 'j'];
    const tab = crossTabulate(
      answered(...north, ...south),
      [...north, ...south],
      [group('Nord', ...north), group('Süd', ...south)],
      [group('klein', 'a', 'b'), group('mittel', 'c', 'd', 'e', 'f'), group('groß', ...south)],
    );
    const { rows } = hideSmallCells(tab, 'antworten');
    // Both of the north go: with its total and either of them the other was plain. The south has empty cells beside one.
    expect(rows.map(({ cells }) => cells)).toEqual([
      [true, true, false],
      [false, false, false],
    ]);
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
    expect(totals).toEqual([true, true]);
  });
});
