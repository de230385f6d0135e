import { expect, it } from 'vitest';
import { readGermanDay } from './read-german-day.ts';

it.each([
  ['2026-12-01', '2026-12-01'],
  ['1.12.2026', '2026-12-01'],
  [' 01. 12. 2026 ', '2026-12-01'],
  ['29.02.2028', '2028-02-29'],
])('reads „%s“', (text, day) => {
  expect(readGermanDay(text)).toBe(day);
});

it.each(['', '29.02.2027', '1.12.26', '12/01/2026', '1.12.2026 Haushalt', '31.04.2027'])(
  'reads no day from „%s“',
  (text) => {
    expect(readGermanDay(text)).toBeUndefined();
  },
);
