import { MILLION } from '../../../foundation/decimal.ts';
import type { Cap, Floor } from './allocation-types.ts';
import { fraction } from './fraction.ts';
import type { Integers } from './integers.ts';
import type { Column } from './weigh-members.ts';

/** Least and highest whole amount of each who takes part, in cents; null: no such bound. */
export interface Bounds<N> {
  readonly floors: readonly N[] | null;
  readonly caps: readonly N[] | null;
}

/** A floor below the cent is rounded half up, a cap down. A fixed floor does not depend on days of membership. */
export function boundsOf<N>(
  integers: Integers<N>,
  size: number,
  floor: Floor | null,
  cap: Cap | null,
  columnOf: (measure: string) => Column<N>,
): Bounds<N> {
  return {
    floors: floor === null ? null : floorsOf(integers, size, floor, columnOf),
    caps: cap === null ? null : capsOf(integers, cap, columnOf(cap.of)),
  };
}

function floorsOf<N>(
  integers: Integers<N>,
  size: number,
  floor: Floor,
  columnOf: (measure: string) => Column<N>,
): N[] {
  if ('amount' in floor) return new Array<N>(size).fill(integers.from(floor.amount));
  const { weights, unit } = columnOf(floor.of);
  return integers.scale(weights, fraction(unit.numerator * 100n, unit.denominator), 'half-up');
}

const capsOf = <N>(integers: Integers<N>, cap: Cap, column: Column<N>): N[] =>
  integers.scale(column.weights, centsPerWeight(cap.perUnit, column), 'down');

/** A rate of EUR per unit (millionths) as cents per weight of the column. */
export const centsPerWeight = (rate: bigint, { unit }: Pick<Column<unknown>, 'unit'>) =>
  fraction(rate * 100n * unit.numerator, MILLION * unit.denominator);
