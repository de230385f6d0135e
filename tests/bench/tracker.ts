import type { BenchRow } from './bench-row.ts';
import { type BenchAddress, withBenchServer } from './bench-server.ts';
import { callPage, p95 } from './p95.ts';
import { PAPERS_A_MATTER, TRACKER_SIZES } from './tracker-sizes.ts';

const GOAL_MS = 100;

/**
 * The list of all matters (every path of every matter simulated) and the page of one matter with 30 members, against the
 * same route answering a constant. One call after the other; p95 of 200.
 */
export const benchTracker = (): Promise<BenchRow[]> =>
  withBenchServer('tracker-server', async (address) => {
    const lists: number[] = [];
    const singles: number[] = [];
    const constants: number[] = [];
    for (const size of TRACKER_SIZES) {
      const base = `/v/vorgaenge-${size}`;
      const matter = await firstMatter(address, `${base}/vorgaenge`);
      constants.push(await p95(address, `${base}/konstante`));
      lists.push(await p95(address, `${base}/vorgaenge`));
      singles.push(await p95(address, matter));
    }
    return [rowOf('all matters', lists, constants), rowOf('one matter', singles, constants)];
  });

/** The middle size is the goal's: 450 papers. */
const MIDDLE = 1;

function rowOf(page: string, ours: readonly number[], constants: readonly number[]): BenchRow {
  const oursMs = ours[MIDDLE] ?? Number.NaN;
  const otherMs = constants[MIDDLE] ?? Number.NaN;
  const papers = TRACKER_SIZES.map((matters) => matters * PAPERS_A_MATTER);
  return {
    work: `tracker, ${page}, 30 members, ${papers[MIDDLE]} papers: p95`,
    oursMs,
    otherMs,
    otherSide: 'same route answering a constant string: p95',
    ratio: oursMs / otherMs,
    goal: `p95 < ${GOAL_MS} ms`,
    met: oursMs < GOAL_MS,
    growth: papers.map((count, index) => `${count}: ${ours[index]?.toFixed(1)} ms`).join(', '),
  };
}

async function firstMatter(address: BenchAddress, list: string): Promise<string> {
  const html = await (await callPage(address, list)).text();
  const path = /href="(\/v\/[^"]*\/vorgaenge\/[0-9a-f-]{36})"/.exec(html)?.[1];
  if (path === undefined) throw new Error(`${list} shows no matter`);
  return path;
}
