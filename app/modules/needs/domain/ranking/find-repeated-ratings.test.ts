import { describe, expect, it } from 'vitest';
import { sampleRating } from '../../../../../tests/support/sample-rating.ts';
import { findRepeatedRatings } from './find-repeated-ratings.ts';

describe('repeated ratings', () => {
  it('finds none where member, area or task differ', () => {
    const ratings = [
      sampleRating(),
      sampleRating({ member: 'B' }),
      sampleRating({ area: 'Bauhof' }),
      sampleRating({ task: 'Anfragen' }),
    ];
    expect(findRepeatedRatings(ratings)).toBeNull();
  });

  it('counts every repetition and shows the first', () => {
    const again = sampleRating({ urgency: 9 });
    expect(findRepeatedRatings([sampleRating(), again, sampleRating({ interested: false })])).toEqual({
      count: 2,
      first: again,
    });
  });
});
