import { expect, it } from 'vitest';
import { documentDate } from './document-date.ts';

it.each([
  ['Stand: 21.11.2026', '2026-11-21'],
  ['Stand: 1.2.2027, Fassung 3', '2027-02-01'],
  ['gilt vom 31.02.2026 bis 28.02.2026', '2026-02-28'],
  ['Aktenzeichen 10.24.20261', '1970-01-01'],
  ['', '1970-01-01'],
])('%s bears %s', (asOf, day) => expect(documentDate(asOf).toISOString().slice(0, 10)).toBe(day));
