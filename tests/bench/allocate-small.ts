import { cents } from '../../app/foundation/cents.ts';
import { millionths } from '../../app/foundation/decimal.ts';
import { type AllocationInput, allocate, EQUAL } from '../../app/modules/allocation/domain/index.ts';
import { type BenchRow, bestOf } from './bench-row.ts';
import { AllocationSheet, type SheetRow, type SheetRules } from './sheet.ts';

const RULES: SheetRules = { pool: 114_000_000, flat: 120_000, sharePercent: 10 };
const BATCH = 100;
const LEAST_TIMES = 20;

/**
 * Thirty members, three layers with largest remainder each, against HyperFormula on the equivalent sheet. First amounts
 * alone against the sheet that stands and recalculates after one cell changed (its best case), then from the figures
 * to the amounts on both sides, ours with the Rechenweg of every part.
 */
export function benchAllocateSmall(): BenchRow[] {
  const rows = Array.from({ length: 30 }, (_, index): SheetRow => {
    return { id: String(6_435_001 + index).padStart(8, '0'), hours: 15 + ((index * 7_919) % 600) };
  });
  const sheet = new AllocationSheet(rows, RULES);
  const input = inputOf(rows);
  assertSameSplit(sheet, input);
  let pool = RULES.pool;
  const next = () => ({ ...input, pool: cents(BigInt(++pool)) });
  return [
    rowFor('amounts', 'HyperFormula, one cell changed', [
      bestOfBatches(() => void allocate(next(), { basis: false })),
      bestOf(300, () => void sheet.recalculate(++pool)),
    ]),
    rowFor('amounts and Rechenweg', 'HyperFormula, sheet built', [
      bestOfBatches(() => void allocate(next())),
      bestOf(30, () => void new AllocationSheet(rows, RULES).recalculate(++pool)),
    ]),
  ];
}

/** One call is too short for the clock. */
const bestOfBatches = (work: () => void): number =>
  bestOf(60, () => {
    for (let call = 0; call < BATCH; call++) work();
  }) / BATCH;

function rowFor(what: string, otherSide: string, [oursMs, otherMs]: readonly [number, number]): BenchRow {
  const ratio = otherMs / oursMs;
  return {
    work: `allocate: 30 members, 3 layers, ${what}`,
    oursMs,
    otherMs,
    otherSide,
    ratio,
    goal: `≥ ${LEAST_TIMES} × faster`,
    met: ratio >= LEAST_TIMES,
  };
}

const inputOf = (rows: readonly SheetRow[]): AllocationInput => ({
  pool: cents(BigInt(RULES.pool)),
  period: null,
  members: rows.map(({ id, hours }) => ({
    id,
    name: id,
    measures: new Map([['hours', millionths(BigInt(hours) * 1_000_000n)]]),
    from: null,
    to: null,
  })),
  prorate: [],
  layers: [
    { name: 'Grundbetrag', kind: 'flat', amount: cents(BigInt(RULES.flat)) },
    {
      name: 'Sockel',
      kind: 'share',
      percent: millionths(BigInt(RULES.sharePercent) * 1_000_000n),
      of: EQUAL,
    },
    { name: 'Rest', kind: 'rest', of: 'hours' },
  ],
  floor: null,
  cap: null,
  guaranteed: null,
});

/** Both sides must do the same work, to the cent where floating point allows. */
function assertSameSplit(sheet: AllocationSheet, input: AllocationInput): void {
  const allocation = allocate(input);
  if (!allocation.ok) throw new Error(allocation.error.message);
  const theirs = sheet.recalculate(Number(input.pool));
  allocation.value.members.forEach(({ id, amount }, index) => {
    if (Math.abs(Number(amount) - (theirs[index] ?? 0)) > 1)
      throw new Error(`${id}: ${amount} against ${theirs[index]}`);
  });
}
