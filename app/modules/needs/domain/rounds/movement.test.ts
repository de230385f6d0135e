import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAreas } from '../ranking/rank-areas.ts';
import { type Rating, wholeMark } from '../ranking/rating.ts';
import { compareRounds, movementReason, movementText } from './movement.ts';

/** One rating: "Archiv a 7" is interest of member a with urgency 7. */
const ratings = (...lines: readonly string[]): Rating[] =>
  lines.map((line) => {
    const [area = '', member = '', urgency = ''] = line.split(' ');
    const marks = { urgency: wholeMark(Number(urgency)), complexity: wholeMark(5) };
    return { member, cohort: 'study', area, task: area, interested: true, ...marks };
  });

// Archiv had 2 of 2 members and leads; now 1 of 2, so that Bauhof (2 of 2) passes it.
const before = rankAreas(ratings('Archiv a 7', 'Archiv b 7', 'Bauhof a 5', 'Altes a 3'));
const now = rankAreas(ratings('Archiv a 7', 'Bauhof a 5', 'Bauhof b 6', 'Neues a 1'));
const moved = compareRounds(now, before);
const of = (area: string) => moved.find((movement) => movement.area === area);

describe('the movement between two rounds', () => {
  it('says rank then and now, how far, and which own figures changed', () => {
    expect(of('Bauhof')).toEqual({
      area: 'Bauhof',
      kind: 'auf',
      rank: 1,
      previousRank: 2,
      places: 1,
      reasons: ['2 statt 1 Kommunen', 'Dringlichkeit 5,50 statt 5,00'],
    });
    expect(of('Archiv')).toMatchObject({ kind: 'ab', rank: 2, previousRank: 1, places: 1 });
  });

  it('tells new areas and those that are gone', () => {
    expect(of('Neues')).toMatchObject({ kind: 'neu', rank: 3, previousRank: null });
    expect(of('Altes')).toMatchObject({ kind: 'entfallen', rank: null, previousRank: 3 });
    expect(moved.map(({ area }) => area)).toEqual(['Bauhof', 'Archiv', 'Neues', 'Altes']);
  });

  it('reads as a sentence', () => {
    expect(moved.map(movementText)).toEqual([
      '1 Rang vorgerückt',
      '1 Rang zurückgefallen',
      'neu',
      'entfallen',
    ]);
    expect(movementText({ kind: 'ab', places: 3 })).toBe('3 Ränge zurückgefallen');
    expect(moved.map(movementReason)).toEqual([
      '2 statt 1 Kommunen; Dringlichkeit 5,50 statt 5,00.',
      '1 statt 2 Kommunen.',
      'In der Vorrunde nicht bewertet.',
      'In dieser Runde nicht bewertet.',
    ]);
    expect(movementReason({ kind: 'auf', reasons: [] })).toContain('andere Bereiche haben sich bewegt');
  });

  it('tells shares where more or fewer members answered', () => {
    const more = rankAreas(ratings('Archiv a 7', 'Archiv b 7', 'Bauhof c 5'));
    expect(compareRounds(more, before)[0]?.reasons).toEqual(['2 von 3 statt 2 von 2 Kommunen']);
  });

  it('is none against itself, and turns round with the rounds', () => {
    expect(
      compareRounds(now, now).every(({ kind, reasons }) => kind === 'gleich' && reasons.length === 0),
    ).toBe(true);
    const line = fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 1, max: 10 }),
    );
    const round = fc.uniqueArray(line, { selector: ([area, member]) => area + member });
    const rank = (lines: readonly (readonly [string, string, number])[]) =>
      rankAreas(ratings(...lines.map((parts) => parts.join(' '))));
    fc.assert(
      fc.property(round, round, (first, second) => {
        const [a, b] = [rank(first), rank(second)];
        const back = new Map(compareRounds(b, a).map((movement) => [movement.area, movement]));
        for (const { area, places, rank: to, previousRank } of compareRounds(a, b))
          expect(back.get(area)).toMatchObject({ places, rank: previousRank, previousRank: to });
      }),
    );
  });
});
