import { cents } from '../../../foundation/cents.ts';
import { MILLION } from '../../../foundation/decimal.ts';
import { germanEuro } from '../../../foundation/german.ts';
import { divideRoundHalfUp } from '../../../foundation/integer-division.ts';
import { ok, type Result } from '../../../foundation/result.ts';
import { type AllocationProblem, refuse } from './allocation-problem.ts';
import { type AllocationInput, EQUAL, type Layer, type RestLayer } from './allocation-types.ts';
import { restLimits, splitBounded } from './bounded-rest.ts';
import { at, type Integers, sumOf } from './integers.ts';
import type { LayerOutcome } from './layer-outcome.ts';
import { boundsOf, centsPerWeight } from './member-bounds.ts';
import type { Roster } from './roster.ts';
import { splitByWeights } from './split-by-weights.ts';
import { type Column, weighMembers } from './weigh-members.ts';

type Outcome<N> = Result<LayerOutcome<N>, AllocationProblem>;

/** What every layer works on. The pool is not negative: a credit is turned round before and after. */
interface Workspace<N> {
  readonly input: AllocationInput;
  readonly integers: Integers<N>;
  readonly roster: Roster;
  readonly pool: bigint;
  readonly columnOf: (measure: string) => Column<N>;
}

/** All layers applied: their parts, and the sum of these for each who takes part. */
export interface Applied<N> {
  readonly outcomes: readonly LayerOutcome<N>[];
  readonly amounts: readonly N[];
}

/**
 * Applies the layers in order to the pool (its absolute value).
 * Refuses when all weights of a split are zero or floors and earlier layers exceed the pool.
 */
export function applyLayers<N>(
  input: AllocationInput,
  integers: Integers<N>,
  roster: Roster,
): Result<Applied<N>, AllocationProblem> {
  const space = workspace(input, integers, roster);
  const outcomes: LayerOutcome<N>[] = [];
  const amounts = roster.members.map(() => integers.zero);
  for (const [index, layer] of input.layers.entries()) {
    const outcome = applyLayer(space, layer, index, amounts);
    if (!outcome.ok) return outcome;
    outcomes.push(outcome.value);
    outcome.value.parts.forEach((part, member) => {
      amounts[member] = integers.add(at(amounts, member), part);
    });
  }
  return ok({ outcomes, amounts });
}

function workspace<N>(input: AllocationInput, integers: Integers<N>, roster: Roster): Workspace<N> {
  const columns = new Map<string, Column<N>>();
  const columnOf = (measure: string): Column<N> => {
    const known = columns.get(measure);
    if (known) return known;
    const column = weighMembers(integers, roster, measure, input.prorate.includes(measure));
    columns.set(measure, column);
    return column;
  };
  return { input, integers, roster, columnOf, pool: input.pool < 0n ? -input.pool : input.pool };
}

function applyLayer<N>(space: Workspace<N>, layer: Layer, index: number, earlier: readonly N[]): Outcome<N> {
  switch (layer.kind) {
    case 'flat':
      return ok(perWeight(space, layer, EQUAL, layer.amount * (MILLION / 100n)));
    case 'rate':
      return ok(perWeight(space, layer, layer.of, layer.rate));
    case 'share': {
      const amount = divideRoundHalfUp(space.pool * layer.percent, 100n * MILLION);
      return shareOut(space, layer, layer.of, index, space.integers.from(amount));
    }
    case 'rest':
      return applyRest(space, layer, index, earlier);
  }
}

/** rate (millionths of EUR) × measure, rounded half up to the cent. */
function perWeight<N>(space: Workspace<N>, layer: Layer, measure: string, rate: bigint): LayerOutcome<N> {
  const column = space.columnOf(measure);
  const parts = space.integers.scale(column.weights, centsPerWeight(rate, column), 'half-up');
  return { layer, parts, column, prorated: space.input.prorate.includes(measure), split: null, bound: null };
}

function shareOut<N>(
  space: Workspace<N>,
  layer: Layer,
  measure: string,
  index: number,
  amount: N,
): Outcome<N> {
  const { integers, roster } = space;
  const column = space.columnOf(measure);
  if (!integers.isLess(integers.zero, column.sum)) return refuseZeroWeights(space, layer, measure, index);
  const mirrored = integers.isLess(amount, integers.zero);
  const total = mirrored ? integers.subtract(integers.zero, amount) : amount;
  const shares = splitByWeights(integers, total, column.weights, column.sum, roster.ids);
  return ok({
    layer,
    parts: mirrored ? shares.map((share) => integers.subtract(integers.zero, share)) : shares,
    column,
    prorated: space.input.prorate.includes(measure),
    split: { pool: amount, weight: column.sum, partial: false },
    bound: null,
  });
}

function applyRest<N>(
  space: Workspace<N>,
  layer: RestLayer,
  index: number,
  earlier: readonly N[],
): Outcome<N> {
  const { input, integers } = space;
  const total = integers.subtract(integers.from(space.pool), sumOf(integers, earlier));
  if (input.floor === null && input.cap === null) return shareOut(space, layer, layer.of, index, total);
  return applyBoundedRest(space, layer, index, earlier, total);
}

function applyBoundedRest<N>(
  space: Workspace<N>,
  layer: RestLayer,
  index: number,
  earlier: readonly N[],
  total: N,
): Outcome<N> {
  const { input, integers, roster } = space;
  const column = space.columnOf(layer.of);
  if (!integers.isLess(integers.zero, column.sum)) return refuseZeroWeights(space, layer, layer.of, index);
  const bounds = boundsOf(integers, roster.members.length, input.floor, input.cap, space.columnOf);
  const limits = restLimits(integers, column.weights, earlier, bounds);
  const least = sumOf(integers, limits.low);
  if (integers.isLess(total, least)) {
    return refuseFloors(input, index, integers.toBigint(integers.subtract(least, total)));
  }
  const rest = splitBounded(integers, total, column.weights, limits, roster.ids);
  const partial = rest.freeTotal !== total || rest.freeWeight !== column.sum;
  return ok({
    layer,
    parts: rest.parts,
    column,
    prorated: input.prorate.includes(layer.of),
    split: { pool: rest.freeTotal, weight: rest.freeWeight, partial },
    bound: { sides: rest.sides, earlier: [...earlier], ...bounds },
  });
}

function refuseZeroWeights<N>(space: Workspace<N>, layer: Layer, measure: string, index: number): Outcome<N> {
  if (space.roster.members.length === 0) {
    return refuse(
      ['layers', index, 'of'],
      `Die Schicht „${layer.name}“ kann nichts verteilen, weil im Zeitraum kein Mitglied beteiligt ist; prüfen Sie "period" sowie "from" und "to" der Mitglieder.`,
    );
  }
  return refuse(
    ['layers', index, 'of'],
    `Die Schicht „${layer.name}“ kann nichts verteilen, weil „${measure}“ bei allen Beteiligten 0 ist; geben Sie mindestens einem Mitglied einen Wert über 0 oder wählen Sie eine andere Bezugsgröße.`,
  );
}

function refuseFloors<N>(input: AllocationInput, index: number, excess: bigint): Outcome<N> {
  const amount = germanEuro(cents(excess));
  if (input.floor === null) {
    return refuse(
      ['layers', index],
      `Die Schichten vor dem Rest verlangen ${amount} mehr, als im Topf sind, und mit einem Höchstbetrag (cap) lässt sich das nicht zurückgeben; senken Sie diese Schichten oder erhöhen Sie den Topf.`,
    );
  }
  return refuse(
    ['floor'],
    `Die Mindestbeträge (floor) und die Schichten vor dem Rest verlangen zusammen ${amount} mehr, als im Topf sind; senken Sie den Mindestbetrag oder diese Schichten, oder erhöhen Sie den Topf.`,
  );
}
