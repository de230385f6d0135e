import type { BenchRow } from './bench-row.ts';
import { withBenchServer } from './bench-server.ts';
import { p95 } from './p95.ts';
import { BENCH_PROJECTS } from './portfolio-sizes.ts';

const GOAL_MS = 100;

/**
 * The portfolio with 30 members and their part in 60 projects (places, waiting list, load, lights, lead times), and the
 * status lists of a year, against the same route answering a constant. One call after the other; p95 of 200.
 */
export const benchPortfolio = (): Promise<BenchRow[]> =>
  withBenchServer('portfolio-server', async (address) => {
    const base = '/v/portfolio';
    const otherMs = await p95(address, `${base}/konstante`);
    const rowOf = async (page: string, path: string): Promise<BenchRow> => {
      const oursMs = await p95(address, base + path);
      return {
        work: `${page}, 30 members × ${BENCH_PROJECTS} projects: p95`,
        oursMs,
        otherMs,
        ratio: oursMs / otherMs,
        otherSide: 'same route answering a constant string: p95',
        goal: `p95 < ${GOAL_MS} ms`,
        met: oursMs < GOAL_MS,
      };
    };
    return [await rowOf('portfolio', '/portfolio'), await rowOf('status lists', '/portfolio/standlisten')];
  });
