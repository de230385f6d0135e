import { cents } from '../../../../foundation/cents.ts';
import { germanEuro } from '../../../../foundation/german.ts';
import { divideFloor } from '../../../../foundation/integer-division.ts';
import type { BreakEven } from '../../domain/advantage/break-even.ts';

/** Rounded down to whole cents: above it the member pays more. */
export const limitAmount = (at: Extract<BreakEven, { kind: 'limit' }>): string =>
  germanEuro(cents(divideFloor(at.cents.numerator, at.cents.denominator)));

export function limitText(at: BreakEven, purpose: string, start = ''): string {
  switch (at.kind) {
    case 'limit':
      return `${start}dürfen höchstens ${limitAmount(at)} im Jahr betragen, ${purpose}.`;
    case 'never':
      return `${start}reichen als Stellschraube nicht, ${purpose}: Auch ohne sie wird es teurer.`;
    case 'always':
      return `${start}dürfen beliebig hoch sein, ${purpose}.`;
  }
}
