import { type Cents, cents } from '../../../foundation/cents.ts';
import { type Millionths, millionths } from '../../../foundation/decimal.ts';
import { EQUAL, type Layer } from './allocation-types.ts';
import { boundHit } from './bound-hit.ts';
import { type Fraction, fraction } from './fraction.ts';
import { at, type Integers } from './integers.ts';
import type { LayerOutcome, SplitFacts } from './layer-outcome.ts';
import { centsPerWeight } from './member-bounds.ts';
import type { DaysFactor, PartDerivation } from './part-derivation.ts';
import type { Roster } from './roster.ts';
import { measureOf } from './weigh-members.ts';

/** Whose part it is, and whether the pool is a credit: its layers are computed on the absolute value. */
export interface PartPlace {
  readonly roster: Roster;
  readonly index: number;
  readonly isCredit: boolean;
}

/** One amount of a list in cents, with the sign of the pool put back. */
export function amountAt<N>(
  integers: Integers<N>,
  values: readonly N[],
  { index, isCredit }: Pick<PartPlace, 'index' | 'isCredit'>,
): Cents {
  const value = integers.toBigint(at(values, index));
  return cents(isCredit ? -value : value);
}

/** Derives one part of a layer: every figure it came from, exact. */
export function explainPart<N>(
  integers: Integers<N>,
  outcome: LayerOutcome<N>,
  place: PartPlace,
): PartDerivation {
  const { roster, index, isCredit } = place;
  const { layer, column } = outcome;
  const measure = layer.kind === 'flat' ? EQUAL : layer.of;
  const weight = integers.toBigint(at(column.weights, index));
  const amount = amountAt(integers, outcome.parts, place);
  const bound = outcome.bound === null ? null : boundHit(integers, outcome.bound, weight > 0n, index);
  const split = bound === null ? sharedSplit(integers, outcome.split) : null;
  const exact = signed(isCredit, exactPart(outcome, weight, split)) ?? fraction(amount, 1n);
  return {
    layer: layer.name,
    kind: layer.kind,
    measure,
    measured: measureOf(at(roster.members, index), measure),
    days: daysFactor(outcome, roster, index),
    weight: times(weight, column.unit),
    rate: rateOf(layer),
    percent: layer.kind === 'share' ? layer.percent : null,
    totalWeight: split === null ? null : times(split.weight, column.unit),
    pool: split === null ? null : cents(isCredit ? -split.pool : split.pool),
    partial: split?.partial ?? false,
    exact,
    rounding: fraction(amount * exact.denominator - exact.numerator, exact.denominator),
    amount,
    bound,
  };
}

/** The split a part comes from, if any weight shares in it. */
function sharedSplit<N>(integers: Integers<N>, split: SplitFacts<N> | null): SplitFacts<bigint> | null {
  if (split === null) return null;
  const weight = integers.toBigint(split.weight);
  return weight === 0n ? null : { pool: integers.toBigint(split.pool), weight, partial: split.partial };
}

/** The part in cents before rounding; null where a bound made it. */
function exactPart<N>(
  { layer, column }: LayerOutcome<N>,
  weight: bigint,
  split: SplitFacts<bigint> | null,
): Fraction | null {
  const rate = rateOf(layer);
  if (rate !== null) return times(weight, centsPerWeight(rate, column));
  return split === null ? null : fraction(split.pool * weight, split.weight);
}

function rateOf(layer: Layer): Millionths | null {
  if (layer.kind === 'flat') return millionths(layer.amount * 10_000n);
  return layer.kind === 'rate' ? layer.rate : null;
}

function daysFactor<N>(outcome: LayerOutcome<N>, roster: Roster, index: number): DaysFactor | null {
  return outcome.prorated && roster.periodDays > 1
    ? { member: at(roster.days, index), period: roster.periodDays }
    : null;
}

const times = (factor: bigint, unit: Fraction): Fraction =>
  fraction(factor * unit.numerator, unit.denominator);

const signed = (isCredit: boolean, value: Fraction | null): Fraction | null =>
  value === null || !isCredit ? value : { ...value, numerator: -value.numerator };
