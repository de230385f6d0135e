/** One line of the bench table: both sides measured in the same run. */
export interface BenchRow {
  readonly work: string;
  readonly oursMs: number;
  readonly otherMs: number;
  /** What we are measured against. */
  readonly otherSide: string;
  /** Ours ÷ other, or where bigger is better other ÷ ours; `goal` says which. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
  /** How cost grew over three sizes. */
  readonly growth?: string;
}

/** Best of several runs: the machine's other work only ever adds time. */
export function bestOf(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
