import { describe, expect, it } from 'vitest';
import { axisScale } from './scatter-scale.ts';

describe('axisScale', () => {
  it('leaves air at both ends and shows round ticks', () => {
    const axis = axisScale([4, 20], 0, 100, 4);
    // 6 % of 16 on either side: 3.04 to 20.96
    expect(axis.place(3.04)).toBe(0);
    expect(axis.place(20.96)).toBe(100);
    expect(axis.place(12)).toBe(50);
    expect(axis.ticks).toEqual([5, 10, 15, 20]);
  });

  it('runs upwards where the pixel range is turned round', () => {
    const axis = axisScale([0, 10], 100, 0, 4);
    expect(axis.place(0)).toBeGreaterThan(axis.place(10));
  });

  it('puts a single value in the middle', () => {
    expect(axisScale([5, 5], 0, 100, 4).place(5)).toBe(50);
  });
});
