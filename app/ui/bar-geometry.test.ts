import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeScale, percent, position, stack } from './bar-geometry.ts';

describe('position', () => {
  it('is the share of the scale in percent', () => {
    expect(position(5, 20)).toBe(25);
  });

  it('stays inside the scale', () => {
    expect(position(30, 20)).toBe(100);
    expect(position(-1, 20)).toBe(0);
    expect(position(1, 0)).toBe(0);
  });
});

describe('stack', () => {
  it('lays one value behind the other', () => {
    expect(stack([14, 4], 20)).toEqual([
      { start: 0, length: 70 },
      { start: 70, length: 20 },
    ]);
  });

  it('cuts what does not fit', () => {
    expect(stack([15, 10], 20)).toEqual([
      { start: 0, length: 75 },
      { start: 75, length: 25 },
    ]);
  });
});

describe('changeScale', () => {
  it('puts losses left and gains right of one zero line, in one measure', () => {
    const scale = changeScale([-30, 10]);
    expect(scale.zero).toBe(75);
    expect(scale.span(-30)).toEqual({ start: 0, length: 75 });
    expect(scale.span(10)).toEqual({ start: 75, length: 25 });
  });

  it('stands in the middle where nothing changes', () => {
    expect(changeScale([0, 0]).zero).toBe(50);
    expect(changeScale([]).span(0)).toEqual({ start: 50, length: 0 });
  });

  it('keeps every bar inside the field and touching the zero line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (changes) => {
        const scale = changeScale(changes);
        for (const change of changes) {
          const { start, length } = scale.span(change);
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
          expect(change < 0 ? start + length : start).toBeCloseTo(scale.zero, 9);
        }
      }),
    );
  });
});

describe('percent', () => {
  it('writes two places at most', () => {
    expect(percent(33.333_333)).toBe('33.33%');
    expect(percent(70)).toBe('70%');
  });
});
