import { type Cents, cents } from '../../../foundation/cents.ts';
import { MILLION } from '../../../foundation/decimal.ts';
import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';
import type { Guaranteed } from './allocation-types.ts';

/**
 * What a member owes whatever is used (Sockelbetrag): the percentage of its amount, rounded half up to the cent, at
 * least the minimum. It changes no split. Source: Anlage 3 of the Main-Kinzig report, "Min 25 %, d.h. 3 Tsd. €".
 */
export function guaranteedAmount(amount: Cents, { percent, minimum }: Guaranteed): Cents {
  const share = cents(divideRoundHalfUp(amount * percent, 100n * MILLION));
  return share > minimum ? share : minimum;
}
