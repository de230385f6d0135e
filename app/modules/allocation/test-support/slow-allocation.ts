import { daysInclusive } from '../../../foundation/calendar-date.ts';
import type { AllocationInput, AllocationMember, Layer } from '../domain/allocation-types.ts';

/** A ratio; the denominator is positive. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * The contract of `allocate` written down a second time, slowly: ratios of bigints, λ found by walking all
 * breakpoints. Amounts by member and layer in cents, null where the input is refused. Only for inputs whose
 * form has been checked.
 */
export function slowAllocation(input: AllocationInput): bigint[][] | null {
  const sign = input.pool < 0n ? -1n : 1n;
  const pool = input.pool * sign;
  const present = input.members.filter((member) => daysOf(input, member) > 0n);
  const earlier = present.map(() => 0n);
  const parts: bigint[][] = present.map(() => []);
  for (const layer of input.layers) {
    const amounts = layerAmounts(input, layer, present, pool, earlier);
    if (amounts === null) return null;
    amounts.forEach((amount, index) => {
      earlier[index] = (earlier[index] ?? 0n) + amount;
      parts[index]?.push(sign * amount);
    });
  }
  return input.members.map((member) => parts[present.indexOf(member)] ?? []);
}

function daysOf({ period }: AllocationInput, member: AllocationMember): bigint {
  if (period === null) return 1n;
  const from = member.from === null || member.from < period.from ? period.from : member.from;
  const to = member.to === null || member.to > period.to ? period.to : member.to;
  return to < from ? 0n : BigInt(daysInclusive(from, to));
}

function measure(input: AllocationInput, member: AllocationMember, name: string): Ratio {
  const n = name === 'equal' ? 1_000_000n : (member.measures.get(name) ?? 0n);
  if (input.period === null || !input.prorate.includes(name)) return { n, d: 1_000_000n };
  const days = BigInt(daysInclusive(input.period.from, input.period.to));
  return { n: n * daysOf(input, member), d: 1_000_000n * days };
}

function layerAmounts(
  input: AllocationInput,
  layer: Layer,
  present: readonly AllocationMember[],
  pool: bigint,
  earlier: readonly bigint[],
): bigint[] | null {
  const ids = present.map((member) => member.id);
  const ratios = (name: string): Ratio[] => present.map((member) => measure(input, member, name));
  switch (layer.kind) {
    case 'flat':
      return ratios('equal').map(({ n, d }) => halfUp(layer.amount * n, d));
    case 'rate':
      return ratios(layer.of).map(({ n, d }) => halfUp(layer.rate * n, d * 10_000n));
    case 'share':
      return hamilton(halfUp(pool * layer.percent, 100_000_000n), ratios(layer.of), ids);
    case 'rest': {
      const total = pool - earlier.reduce((a, b) => a + b, 0n);
      const bounded = input.floor !== null || input.cap !== null;
      if (!bounded && total < 0n)
        return hamilton(-total, ratios(layer.of), ids)?.map((part) => -part) ?? null;
      if (!bounded) return hamilton(total, ratios(layer.of), ids);
      return boundedRest(input, total, present, ratios(layer.of), earlier);
    }
  }
}

const halfUp = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/** Largest remainder by sorting all members, ties by id. */
function hamilton(total: bigint, ratios: readonly Ratio[], ids: readonly string[]): bigint[] | null {
  const weights = wholeNumbers(ratios);
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return null;
  const parts = weights.map((weight) => (total * weight) / sum);
  const order = weights
    .map((weight, index) => ({ index, rest: (total * weight) % sum, id: ids[index] ?? '' }))
    .sort((a, b) => (a.rest === b.rest ? (a.id < b.id ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  const left = total - parts.reduce((a, b) => a + b, 0n);
  for (const { index } of order.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
}

/** The ratios over their one common denominator: all ratios of a measure have the same. */
const wholeNumbers = (ratios: readonly Ratio[]): bigint[] => ratios.map(({ n }) => n);

function boundedRest(
  input: AllocationInput,
  total: bigint,
  present: readonly AllocationMember[],
  ratios: readonly Ratio[],
  earlier: readonly bigint[],
): bigint[] | null {
  const weights = wholeNumbers(ratios);
  if (weights.every((weight) => weight === 0n)) return null;
  const limits = present.map((member, index) => limitsOf(input, member, earlier[index] ?? 0n));
  const low = limits.map(({ least, most }) => (most !== null && most < least ? most : least));
  const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  if (sum(low) > total) return null;
  /** Each part at λ = n ÷ d, as a numerator over d. */
  const at = ({ n, d }: Ratio): bigint[] =>
    weights.map((weight, index) => {
      const most = limits[index]?.most ?? null;
      const raised = n * weight > (low[index] ?? 0n) * d ? n * weight : (low[index] ?? 0n) * d;
      if (weight === 0n) return (low[index] ?? 0n) * d;
      return most !== null && raised > most * d ? most * d : raised;
    });
  const level = findLevel(
    total,
    weights,
    low,
    limits.map(({ most }) => most),
    at,
  );
  const exact = at(level);
  const bounded = exact.map((part, index) => {
    const most = limits[index]?.most ?? null;
    return part === (low[index] ?? 0n) * level.d || (most !== null && part === most * level.d);
  });
  const free = bounded.flatMap((isBounded, index) => (isBounded ? [] : [index]));
  const parts = exact.map((part) => part / level.d);
  const rest = total - sum(parts.filter((_, index) => bounded[index]));
  const shares = hamilton(
    rest,
    free.map((index) => ({ n: weights[index] ?? 0n, d: 1n })),
    free.map((index) => present[index]?.id ?? ''),
  );
  for (const [position, index] of free.entries()) parts[index] = shares?.[position] ?? 0n;
  return parts;
}

function limitsOf(
  input: AllocationInput,
  member: AllocationMember,
  earlier: bigint,
): { readonly least: bigint; readonly most: bigint | null } {
  let floor = 0n;
  if (input.floor !== null) {
    if ('amount' in input.floor) floor = input.floor.amount;
    else {
      const { n, d } = measure(input, member, input.floor.of);
      floor = halfUp(n * 100n, d);
    }
  }
  const least = floor > earlier ? floor - earlier : 0n;
  if (input.cap === null) return { least, most: null };
  const { n, d } = measure(input, member, input.cap.of);
  return { least, most: (input.cap.perUnit * n) / (d * 10_000n) - earlier };
}

/** Walks the breakpoints upwards; between two of them the sum of the parts grows along a straight line. */
function findLevel(
  total: bigint,
  weights: readonly bigint[],
  low: readonly bigint[],
  high: readonly (bigint | null)[],
  at: (level: Ratio) => bigint[],
): Ratio {
  const sumAt = (level: Ratio): Ratio => ({ n: at(level).reduce((a, b) => a + b, 0n), d: level.d });
  const levels = weights
    .flatMap((d, index) => [low[index], high[index]].map((n) => ({ n: n ?? 0n, d })))
    .filter(({ n, d }) => d > 0n && n >= 0n)
    .sort((a, b) => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0));
  let before: Ratio = { n: 0n, d: 1n };
  for (const level of levels) {
    const { n, d } = sumAt(level);
    if (n >= total * d) return between(total, before, sumAt(before), level, { n, d });
    before = level;
  }
  const beyond = { n: before.n + before.d, d: before.d };
  const slope = sumAt(beyond).n - sumAt(before).n;
  if (slope === 0n) return before;
  const missing = total * before.d - sumAt(before).n;
  return { n: before.n * slope + before.d * missing, d: before.d * slope };
}

/** Straight line from (a, sumA) to (b, sumB) at the total. */
function between(total: bigint, a: Ratio, sumA: Ratio, b: Ratio, sumB: Ratio): Ratio {
  const rise = sumB.n * sumA.d - sumA.n * sumB.d;
  if (rise === 0n) return b;
  const missing = (total * sumA.d - sumA.n) * sumB.d;
  const run = b.n * a.d - a.n * b.d;
  return { n: a.n * b.d * rise + run * missing, d: a.d * b.d * rise };
}
