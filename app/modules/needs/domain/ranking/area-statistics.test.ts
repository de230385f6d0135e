import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { collectAreaStatistics } from './area-statistics.ts';

describe('counts and means of an area', () => {
  it('counts a member once, however many of its tasks it wants', () => {
    const round = collectAreaStatistics([
      sampleRating({ task: 'Magazin' }),
      sampleRating({ task: 'Anfragen' }),
      sampleRating({ member: 'B', cohort: 'other' }),
    ]);
    expect(round.areas).toMatchObject([{ studyMembers: 1, otherMembers: 1, members: 2 }]);
  });

  it('takes means over given marks only: an empty mark is missing, not zero', () => {
    const [area] = collectAreaStatistics([
      sampleRating({ urgency: 8 }),
      sampleRating({ member: 'B', urgency: null, complexity: 4 }),
    ]).areas;
    expect(area).toMatchObject({
      urgency: { sum: 8_000_000n, count: 1 },
      complexity: { sum: 4_000_000n, count: 1 },
    });
  });

  it('ignores marks in rows without interest but counts the member in N', () => {
    const round = collectAreaStatistics([
      sampleRating({ urgency: 3 }),
      sampleRating({ member: 'B', interested: false, urgency: 10, complexity: 10 }),
    ]);
    expect(round).toMatchObject({
      members: 2,
      areas: [{ members: 1, urgency: { sum: 3_000_000n, count: 1 }, complexity: null }],
    });
  });

  it('keeps an area nobody wants', () => {
    expect(collectAreaStatistics([sampleRating({ interested: false })]).areas).toEqual([
      { area: 'Archiv', studyMembers: 0, otherMembers: 0, members: 0, urgency: null, complexity: null },
    ]);
  });
});
