import { describe, expect, it } from 'vitest';
import { readLimits, sizeClasses, sizeClassOf, USUAL_LIMITS } from './size-class.ts';

describe('size classes', () => {
  it('have names from small to large', () => {
    expect(sizeClasses(USUAL_LIMITS)).toEqual([
      'unter 5.000',
      '5.000 bis 9.999',
      '10.000 bis 19.999',
      '20.000 bis 49.999',
      'ab 50.000',
    ]);
  });

  it.each([
    [0, 'unter 5.000'],
    [4_999, 'unter 5.000'],
    [5_000, '5.000 bis 9.999'],
    [102_000, 'ab 50.000'],
    [null, 'ohne Einwohnerzahl'],
  ])('take %s as %s', (population, label) => {
    expect(sizeClassOf(population, USUAL_LIMITS)).toBe(label);
  });

  it('are read as people write them', () => {
    expect(readLimits(' 5000; 10.000 20000;')).toEqual({ ok: true, value: [5_000, 10_000, 20_000] });
  });

  it.each(['', 'viele', '5000; 5000', '20000; 10000', '0', '-5', '1;2;3;4;5;6;7;8;9'])(
    'refuse „%s“',
    (text) => {
      expect(readLimits(text)).toMatchObject({
        ok: false,
        error: expect.stringContaining('zum Beispiel 5000; 10000'),
      });
    },
  );
});
