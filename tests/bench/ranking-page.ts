import type { BenchRow } from './bench-row.ts';
import { type BenchAddress, withBenchServer } from './bench-server.ts';

const WARM_UP = 20;
const CALLS = 100;
const GOAL_MS = 100;
const PAGES = [
  { label: 'ranking page', path: 'bedarf' },
  { label: 'one area with its reasons', path: 'bedarf/datenschutz' },
  { label: 'comparison by attributes', path: 'bedarf/vergleich' },
] as const;

/** The pages of a round of 29 members and 148 tasks, against the same route answering a constant; p95 of 100. */
export const benchRankingPage = (): Promise<BenchRow[]> =>
  withBenchServer('ranking-server', async (address) => {
    const otherMs = await p95(address, '/v/main-kinzig/konstante');
    const rows: BenchRow[] = [];
    for (const { label, path } of PAGES) {
      const oursMs = await p95(address, `/v/main-kinzig/${path}`);
      rows.push({
        work: `${label}, 29 members, 148 tasks: p95`,
        oursMs,
        otherMs,
        otherSide: 'same route answering a constant string: p95',
        ratio: oursMs / otherMs,
        goal: `p95 < ${GOAL_MS} ms`,
        met: oursMs < GOAL_MS,
      });
    }
    return rows;
  });

async function p95(address: BenchAddress, path: string): Promise<number> {
  for (let count = 0; count < WARM_UP; count++) await timed(address, path);
  const times: number[] = [];
  for (let count = 0; count < CALLS; count++) times.push(await timed(address, path));
  return times.toSorted((a, b) => a - b)[Math.ceil(CALLS * 0.95) - 1] ?? Number.NaN;
}

async function timed({ port, cookie }: BenchAddress, path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - start;
}
