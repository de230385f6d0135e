import { germanDecimal } from '../../../../foundation/german.ts';

/** Hundredths in German: 6250 are "62,50"; null stays empty. */
export const pointsText = (points: number | null): string | null =>
  points === null
    ? null
    : germanDecimal(`${Math.trunc(points / 100)}.${String(points % 100).padStart(2, '0')}`);
