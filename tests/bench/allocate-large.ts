import { cents } from '../../app/foundation/cents.ts';
import { millionths } from '../../app/foundation/decimal.ts';
import { type AllocationInput, allocate } from '../../app/modules/allocation/domain/index.ts';
import { type BenchRow, bestOf } from './bench-row.ts';
import { type PlainRules, type PlainTown, plainSplit } from './plain-split.ts';

/** The third is every municipality of Germany (Destatis, 2025-11-30: 10,953). */
const SIZES = [1_217, 3_651, 10_953] as const;
const RUNS = 25;
const MOST_TIMES = 25;
const MOST_MS = 150;

/** Three layers with floor and cap, against the same split in floating point; amounts without `basis` on both sides. */
export function benchAllocateLarge(): BenchRow[] {
  const times = SIZES.map(measure);
  return SIZES.map((size, index): BenchRow => {
    const { oursMs, otherMs } = times[index] ?? { oursMs: 0, otherMs: 0 };
    const ratio = oursMs / otherMs;
    const before = times[index - 1];
    const row = {
      work: `allocate: ${size.toLocaleString('en')} members, 3 layers, floor and cap`,
      oursMs,
      otherMs,
      otherSide: 'plain loop in floating point',
      ratio,
      goal: `≤ ${MOST_TIMES} ×; < ${MOST_MS} ms`,
      met: ratio <= MOST_TIMES && oursMs < MOST_MS,
    };
    return before
      ? { ...row, growth: growthOf(oursMs / before.oursMs, size / (SIZES[index - 1] ?? size)) }
      : row;
  });
}

const growthOf = (time: number, work: number): string =>
  `${time.toFixed(1)} × time for ${work.toFixed(1)} × members`;

function measure(size: number): { readonly oursMs: number; readonly otherMs: number } {
  const towns = syntheticTowns(size);
  const rules = rulesFor(towns);
  const input = inputOf(towns, rules);
  assertSameSplit(input, towns, rules);
  return {
    oursMs: bestOf(RUNS, () => allocate(input, { basis: false })),
    otherMs: bestOf(RUNS, () => plainSplit(towns, rules)),
  };
}

/** Made-up towns, the same in every run: many small, few large, not in the order of their ids. */
const syntheticTowns = (size: number): PlainTown[] =>
  Array.from({ length: size }, (_, index) => {
    const id = String((index * 7_919) % size).padStart(8, '0');
    const rank = ((index * 104_729) % 9_973) / 9_973;
    return {
      id,
      name: `Gemeinde ${id}`,
      population: 60 + Math.floor(900 / (1.0002 - rank)),
      area: 1 + ((index * 611_953) % 20_000) / 100,
    };
  });

/** 6 EUR per head in all, at most 9, at least 2,500 EUR: some are at the floor, some at the cap, most at neither. */
function rulesFor(towns: readonly PlainTown[]): PlainRules {
  const population = towns.reduce((sum, town) => sum + town.population, 0);
  return { pool: population * 6, flat: 500, sharePercent: 10, floor: 2500, capPerUnit: 9 };
}

const euro = (amount: number) => cents(BigInt(Math.round(amount * 100)));
const exact = (value: number) => millionths(BigInt(Math.round(value * 1_000_000)));

function inputOf(towns: readonly PlainTown[], rules: PlainRules): AllocationInput {
  return {
    pool: euro(rules.pool),
    period: null,
    members: towns.map(({ id, name, population, area }) => ({
      id,
      name,
      measures: new Map([
        ['population', exact(population)],
        ['area', exact(area)],
      ]),
      from: null,
      to: null,
    })),
    prorate: [],
    layers: [
      { name: 'Grundbetrag', kind: 'flat', amount: euro(rules.flat) },
      { name: 'Fläche', kind: 'share', percent: exact(rules.sharePercent), of: 'area' },
      { name: 'Rest', kind: 'rest', of: 'population' },
    ],
    floor: { amount: euro(rules.floor) },
    cap: { perUnit: exact(rules.capPerUnit), of: 'population' },
    guaranteed: null,
  };
}

/** Both sides must do the same work: no amount may differ by more than rounding. */
function assertSameSplit(input: AllocationInput, towns: readonly PlainTown[], rules: PlainRules): void {
  const allocation = allocate(input, { basis: false });
  if (!allocation.ok) throw new Error(allocation.error.message);
  plainSplit(towns, rules).forEach((plain, index) => {
    const ours = Number(allocation.value.members[index]?.amount ?? 0n) / 100;
    if (Math.abs(ours - plain.amount) > 0.03) throw new Error(`${plain.id}: ${ours} against ${plain.amount}`);
  });
}
