import { describe, expect, it } from 'vitest';
import { decideView, splitCountyWide } from './split-county-wide.ts';

describe('county-wide or bilateral', () => {
  it('needs 15 of 29 members for half of them', () => {
    expect(decideView(15, 29)).toEqual({
      view: 'kreisweit',
      reason: '15 von 29 Kommunen (51,7\u00a0%) erreichen die Schwelle von 50\u00a0%.',
    });
    expect(decideView(14, 29)).toEqual({
      view: 'bilateral',
      reason: '14 von 29 Kommunen (48,3\u00a0%) erreichen nicht die Schwelle von 50\u00a0%.',
    });
  });

  it('counts a threshold that is met exactly', () => {
    expect(decideView(15, 30).view).toBe('kreisweit');
    expect(decideView(3, 30, 10).view).toBe('kreisweit');
  });

  it('never calls an area county-wide that nobody wants', () => {
    expect(decideView(0, 0, 0).view).toBe('bilateral');
  });

  it('parts a list and keeps the order', () => {
    const parts = splitCountyWide([{ members: 20 }, { members: 3 }, { members: 16 }], 29);
    expect(parts.kreisweit.map(({ members }) => members)).toEqual([20, 16]);
    expect(parts.bilateral.map(({ members }) => members)).toEqual([3]);
  });
});
