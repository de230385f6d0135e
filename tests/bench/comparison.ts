import type { BenchRow } from './bench-row.ts';
import { withBenchServer } from './bench-server.ts';
import { COMPARISON_SIZES } from './comparison-sizes.ts';
import { p95 } from './p95.ts';

const GOAL_MS = 150;
/** The middle size is the goal's: 15 members × 200 items. */
const MIDDLE = 1;

/**
 * The comparison of a survey with 15 members (quartiles, outliers, places, potential of every item), the side-by-side table
 * of all of them, and one item, against the same route answering a constant. One call after the other; p95 of 200.
 */
export const benchComparison = (): Promise<BenchRow[]> =>
  withBenchServer('comparison-server', async (address) => {
    const base = '/v/vergleich';
    const otherMs = await p95(address, `${base}/konstante`);
    const rowOf = async (page: string, path: string): Promise<BenchRow> => {
      const ours: number[] = [];
      for (const size of COMPARISON_SIZES)
        ours.push(await p95(address, `${base}/erhebungen/fragen-${size}/vergleich${path}`));
      const oursMs = ours[MIDDLE] ?? Number.NaN;
      return {
        work: `comparison, ${page}, 15 members × ${COMPARISON_SIZES[MIDDLE]} items: p95`,
        oursMs,
        otherMs,
        ratio: oursMs / otherMs,
        otherSide: 'same route answering a constant string: p95',
        goal: `p95 < ${GOAL_MS} ms`,
        met: oursMs < GOAL_MS,
        growth: COMPARISON_SIZES.map((size, index) => `${size}: ${ours[index]?.toFixed(1)} ms`).join(', '),
      };
    };
    return [
      await rowOf('all items', ''),
      await rowOf('side by side', '/gegenueberstellung?block='),
      await rowOf('one item', '?frage=frage-0'),
    ];
  });
