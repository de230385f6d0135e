import { describe, expect, it } from 'vitest';
import { type RatingSketch, sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { presentRanking } from './present-ranking.ts';
import { type RankingOptions, rankAreas } from './rank-areas.ts';
import { HUNDRED_PERCENT } from './weights.ts';

const answer = (sketches: readonly RatingSketch[], options?: RankingOptions) =>
  presentRanking(rankAreas(sketches.map(sampleRating), options));
const order = (sketches: readonly RatingSketch[], options?: RankingOptions) =>
  answer(sketches, options).areas.map(({ area }) => area);

const onlyMembers = { weights: { members: HUNDRED_PERCENT, urgency: 0n, complexity: 0n } };

describe('ranking of task areas', () => {
  it('answers a worked example in the form of the contract', () => {
    const result = answer([
      { member: 'a', area: 'Archiv', urgency: 8, complexity: 2 },
      { member: 'b', area: 'Archiv', urgency: null, complexity: 4 },
      { member: 'c', cohort: 'other', area: 'Archiv', interested: false, urgency: 10 },
      { member: 'c', cohort: 'other', area: 'Bauhof', urgency: 7 },
      { member: 'd', cohort: 'other', area: 'Standesamt', interested: false },
    ]);
    // Archiv 40·2/4 + 40·7/9 + 20·7/9; Bauhof without complexity 50·1/4 + 50·6/9; Standesamt 100·0/4.
    expect(result).toEqual({
      members: 4,
      areas: [
        {
          rank: 1,
          area: 'Archiv',
          studyMembers: 2,
          otherMembers: 0,
          members: 2,
          urgency: '8.00',
          complexity: '3.00',
          score: '66.67',
          robustness: '1.0000',
        },
        {
          rank: 2,
          area: 'Bauhof',
          studyMembers: 0,
          otherMembers: 1,
          members: 1,
          urgency: '7.00',
          complexity: null,
          score: '45.83',
          robustness: '1.0000',
        },
        {
          rank: 3,
          area: 'Standesamt',
          studyMembers: 0,
          otherMembers: 0,
          members: 0,
          urgency: null,
          complexity: null,
          score: '0.00',
          robustness: '1.0000',
        },
      ],
    });
  });

  it('breaks equal scores by urgency, missing last', () => {
    const sketches = [{ area: 'ohne' }, { area: 'mehr', urgency: 5 }, { area: 'meist', urgency: 6 }];
    expect(order(sketches, onlyMembers)).toEqual(['meist', 'mehr', 'ohne']);
  });

  it('breaks equal urgency by members', () => {
    const sketches = [
      { area: 'einer', urgency: 5 },
      { area: 'zwei', urgency: 5 },
      { area: 'zwei', member: 'B', urgency: 5 },
    ];
    const onlyUrgency = { weights: { members: 0n, urgency: HUNDRED_PERCENT, complexity: 0n } };
    expect(order(sketches, onlyUrgency)).toEqual(['zwei', 'einer']);
  });

  it('breaks what is left by name in code point order, not by the German alphabet', () => {
    expect(order([{ area: 'Übung' }, { area: 'Zoo' }, { area: '🚒' }, { area: '\uFF21' }])).toEqual([
      'Zoo',
      'Übung',
      '\uFF21',
      '🚒',
    ]);
  });

  it('ranks by the exact score, not by the printed one', () => {
    // 1/3 against 33,333 %: both print 33.33.
    const wanted = { member: 'A', area: 'z' };
    const marks = (count: number, mark: number) =>
      Array.from({ length: count }, (_, i) => ({ member: `m${i}`, area: 'a', urgency: mark }));
    const onlyUrgency = { weights: { members: 0n, urgency: HUNDRED_PERCENT, complexity: 0n } };
    const sketches = [...marks(9_999, 4), { member: 'x', area: 'a', urgency: 3 }, { ...wanted, urgency: 4 }];
    const result = answer(sketches, onlyUrgency);
    expect(result.areas.map(({ area, score }) => [area, score])).toEqual([
      ['z', '33.33'],
      ['a', '33.33'],
    ]);
  });

  it('knows an empty round', () => {
    expect(answer([])).toEqual({ members: 0, areas: [] });
  });
});
