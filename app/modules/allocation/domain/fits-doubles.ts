import { type AllocationInput, EQUAL, type Layer } from './allocation-types.ts';
import { periodDays } from './membership-days.ts';
import { measureOf } from './weigh-members.ts';

const LIMIT = 2 ** 50;
const MILLION = 1e6;

/**
 * Whether every weight, amount and sum of this allocation stays far below 2^53, so that doubles hold them exactly.
 * An upper estimate: a factor of two up to 2^51 is kept in reserve for the rounding of the estimate itself.
 */
export function fitsDoubles(input: AllocationInput): boolean {
  const days = input.period === null ? 1 : periodDays(input.period);
  const totals = totalsOf(input);
  const largestWeight = Math.max(...totals.values()) * MILLION * days;
  return largestWeight < LIMIT && largestMoney(input, totals) < LIMIT;
}

/** Sum of every measure in use over all members, in units. */
function totalsOf(input: AllocationInput): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const measure of usedMeasures(input)) {
    let sum = 0;
    for (const member of input.members) sum += Number(measureOf(member, measure));
    totals.set(measure, sum / MILLION);
  }
  return totals;
}

function usedMeasures(input: AllocationInput): ReadonlySet<string> {
  const used = new Set<string>([EQUAL]);
  for (const layer of input.layers) if (layer.kind !== 'flat') used.add(layer.of);
  if (input.floor !== null && 'of' in input.floor) used.add(input.floor.of);
  if (input.cap !== null) used.add(input.cap.of);
  return used;
}

/** No sum of amounts can exceed this many cents. */
function largestMoney(input: AllocationInput, totals: ReadonlyMap<string, number>): number {
  const pool = Math.abs(Number(input.pool));
  const total = (measure: string): number => totals.get(measure) ?? 0;
  let sum = pool + 2 * input.members.length;
  for (const layer of input.layers)
    sum += largestLayer(layer, pool, input.members.length, total) + input.members.length;
  if (input.floor !== null) {
    sum +=
      'of' in input.floor ? total(input.floor.of) * 100 : Number(input.floor.amount) * input.members.length;
  }
  if (input.cap !== null) sum += (Number(input.cap.perUnit) / 1e4) * total(input.cap.of);
  return sum;
}

function largestLayer(layer: Layer, pool: number, size: number, total: (of: string) => number): number {
  switch (layer.kind) {
    case 'flat':
      return Number(layer.amount) * size;
    case 'rate':
      return (Number(layer.rate) / 1e4) * total(layer.of);
    case 'share':
      return (Number(layer.percent) / 1e8) * pool;
    case 'rest':
      return pool;
  }
}
