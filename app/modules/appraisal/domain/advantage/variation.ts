import { type Ratio, ratio } from '../../../../foundation/ratio.ts';

/** By what the assumptions of a model are multiplied. */
export interface Variation {
  readonly volume: Ratio;
  readonly minutesToday: Ratio;
  readonly minutesPooled: Ratio;
  readonly rates: Ratio;
  readonly fixedCost: Ratio;
}

const ONE = ratio(1n);

/** Nothing varied. */
export const AS_ENTERED: Variation = {
  volume: ONE,
  minutesToday: ONE,
  minutesPooled: ONE,
  rates: ONE,
  fixedCost: ONE,
};
