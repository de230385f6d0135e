import { describe, expect, it } from 'vitest';
import { type RatingSketch, sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { equalRatio, ratio } from '../../../../foundation/ratio.ts';
import { listContested } from './contested.ts';
import { decideContest, memberUrgencies, spreadOf } from './urgency-spread.ts';

const spreadFor = (sketches: readonly RatingSketch[]) =>
  spreadOf(memberUrgencies(sketches.map(sampleRating)));
const marks = (...values: readonly number[]) =>
  values.map((urgency, index): RatingSketch => ({ member: `m${index}`, urgency }));

describe('the spread of urgency', () => {
  it('counts each member once, with the mean of its marks; no interest and no mark count nowhere', () => {
    const urgencies = memberUrgencies(
      [
        { member: 'a', task: '1', urgency: 10 },
        { member: 'a', task: '2', urgency: 5 },
        { member: 'b', urgency: null },
        { member: 'c', interested: false, urgency: 1 },
        { member: 'd', urgency: 2 },
      ].map(sampleRating),
    );
    expect(urgencies.map(({ member }) => member)).toEqual(['a', 'd']);
    expect(equalRatio(urgencies[0]?.mean ?? ratio(0n), ratio(15n, 2n))).toBe(true);
  });

  it.each([
    // √(((2−5)² + (8−5)²) ÷ 2) = 3; √(14 ÷ 9) = 1,2472 …; √2 = 1,4142 …; √1,5 = 1,2247 …
    [[2, 8], '3.00'],
    [[4, 6, 7], '1.25'],
    [[1, 2, 3, 4, 5], '1.41'],
    [[5, 5, 8, 5, 5, 5], '1.12'],
    [[7, 7, 7], '0.00'],
  ])('of %j is %s', (values, deviation) => {
    expect(spreadFor(marks(...values)).deviation).toBe(deviation);
  });

  it('is not said of a single member', () => {
    expect(spreadFor(marks(7)).deviation).toBeNull();
  });
});

describe('contested', () => {
  it.each([
    ['three low and three high', [1, 2, 4, 7, 9, 10], true],
    ['two low ones are no camp', [1, 4, 7, 8, 9, 10], false],
    ['five is in neither camp', [5, 5, 5, 7, 9, 10], false],
    ['three of thirteen are less than a quarter', [1, 2, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7], false],
    ['three of twelve are a quarter', [1, 2, 3, 7, 7, 7, 7, 7, 7, 7, 7, 7], true],
    ['nobody gave a mark', [], false],
  ])('%s', (_, values, isContested) => {
    expect(decideContest(spreadFor(marks(...values))).isContested).toBe(isContested);
  });

  it('says the counts', () => {
    expect(decideContest(spreadFor(marks(1, 2, 4, 7, 9, 10))).reason).toBe(
      'Von 6 Kommunen mit Bewertung sehen 3 wenig Dringlichkeit (höchstens 4) und 3 viel (mindestens 7): zwei Lager.',
    );
  });

  it('is looked for in areas and in tasks of the same name apart', () => {
    const low = (area: string) =>
      [1, 2, 3].map((urgency) => sampleRating({ member: `l${urgency}`, area, urgency }));
    const high = (area: string, task: string) =>
      [8, 9, 10].map((urgency) => sampleRating({ member: `h${urgency}`, area, task, urgency }));
    const topics = listContested([
      ...low('Archiv'),
      ...high('Archiv', 'Magazin'),
      ...low('EDV'),
      ...high('EDV', 'Netz'),
    ]);
    expect(topics.map(({ area, task }) => [area, task])).toEqual([
      ['Archiv', null],
      ['EDV', null],
      ['Archiv', 'Magazin'],
    ]);
  });
});
