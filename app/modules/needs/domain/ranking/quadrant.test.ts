import { describe, expect, it } from 'vitest';
import { placeInQuadrants } from './quadrant.ts';

const area = (members: number, urgency: bigint | null) => ({
  members,
  urgency: urgency === null ? null : { sum: urgency * 1_000_000n, count: 1 },
});

describe('quadrants of need and urgency', () => {
  it('parts at the member threshold and at the mean of the area means; reaching a line counts', () => {
    const chart = placeInQuadrants(
      [area(15, 6n), area(20, 5n), area(14, 7n), area(3, 6n), area(2, 5n), area(9, null)],
      15,
    );
    // (6 + 5 + 7 + 6 + 5) ÷ 5 = 5,8
    expect(chart.meanUrgency).toEqual({ numerator: 29n, denominator: 5n });
    expect(chart.areas.map(({ quadrant }) => quadrant)).toEqual([
      'vorrang',
      'verbreitet',
      'dringlich',
      'dringlich',
      'beobachten',
      null,
    ]);
  });

  it('lets an area on the mean count as urgent', () => {
    expect(placeInQuadrants([area(1, 7n)], 2).areas[0]?.quadrant).toBe('dringlich');
  });

  it('has no mean where nobody gave a mark', () => {
    expect(placeInQuadrants([area(4, null)], 2)).toMatchObject({
      meanUrgency: null,
      areas: [{ quadrant: null }],
    });
  });
});
