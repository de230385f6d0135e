import { describe, expect, it } from 'vitest';
import type { CriterionScore, Score } from './criterion.ts';
import { mayTellRange, summariseScores } from './summarise-scores.ts';

const score = (memberKey: string, alone: Score | null, together: Score | null): CriterionScore => ({
  criterionId: 'k',
  memberKey,
  alone,
  together,
  evidence: '',
});

describe('scores of one criterion', () => {
  it('are told by least and middle, and by who gains', () => {
    const scores = [score('a', 2, 4), score('b', 3, 3), score('c', 4, 2), score('d', 1, 5)];
    expect(summariseScores(scores, ['a', 'b', 'c', 'd'])).toEqual({
      count: 4,
      missing: 0,
      alone: { least: 1, median: '2,5' },
      together: { least: 2, median: '3,5' },
      better: ['a', 'd'],
      same: ['b'],
      worse: ['c'],
    });
  });

  it('never count what is missing, half, or of someone who takes no part', () => {
    const scores = [score('a', 2, 4), score('b', null, 5), score('x', 1, 1)];
    expect(summariseScores(scores, ['a', 'b', 'c'])).toMatchObject({
      count: 1,
      missing: 2,
      alone: { least: 2, median: '2' },
    });
  });

  it('give single ones away below three', () => {
    expect([1, 2, 3].map((count) => mayTellRange({ count }))).toEqual([false, false, true]);
  });

  it('are nothing without any', () => {
    expect(summariseScores([], ['a'])).toMatchObject({ count: 0, missing: 1, alone: null, together: null });
  });
});
