import { expect, it } from 'vitest';
import { bundlePoints } from './bundle-points.ts';

const figures = { wanting: 9, roundMembers: 15, urgency: '7.30', complexity: '4.60' };

it('is the score of the ranking: members, urgency and complexity with its standard weights', () => {
  // 9/15 = 0.6; (7.3 − 1)/9 = 0.7; (10 − 4.6)/9 = 0.6. Weights 40/40/20 %: 24 + 28 + 12 = 64 points.
  expect(bundlePoints(figures)).toBe(6_400);
  // Without complexity the other weights stand for all: (24 + 28) ÷ 0.8 = 65.
  expect(bundlePoints({ ...figures, complexity: null })).toBe(6_500);
});

it('is unknown where nobody wants any of it', () => {
  expect(bundlePoints({ ...figures, wanting: 0 })).toBeNull();
});
