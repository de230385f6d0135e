import type { BenchRow } from './bench-row.ts';
import { withBenchServer } from './bench-server.ts';
import { p95 } from './p95.ts';
import { PROJECT_SIZES } from './project-sizes.ts';

const GOAL_MS = 50;

/**
 * The page of one project with 30 members, a document that goes round and its stages, and the list of all of them, against
 * the same route answering a constant. One call after the other; p95 of 200.
 */
export const benchProjects = (): Promise<BenchRow[]> =>
  withBenchServer('projects-server', async (address) => {
    const pages: number[] = [];
    const lists: number[] = [];
    const constants: number[] = [];
    for (const size of PROJECT_SIZES) {
      const base = `/v/projekte-${size}`;
      constants.push(await p95(address, `${base}/konstante`));
      pages.push(await p95(address, `${base}/projekte/projekt-0`));
      lists.push(await p95(address, `${base}/projekte`));
    }
    return [rowOf('page of one', pages, constants), rowOf('list of all', lists, constants)];
  });

/** The middle size is the goal's: five projects run at a time. */
const MIDDLE = 1;

function rowOf(page: string, ours: readonly number[], constants: readonly number[]): BenchRow {
  const oursMs = ours[MIDDLE] ?? Number.NaN;
  const otherMs = constants[MIDDLE] ?? Number.NaN;
  return {
    work: `projects, ${page}, 30 members, ${PROJECT_SIZES[MIDDLE]} projects: p95`,
    oursMs,
    otherMs,
    otherSide: 'same route answering a constant string: p95',
    ratio: oursMs / otherMs,
    goal: `p95 < ${GOAL_MS} ms`,
    met: oursMs < GOAL_MS,
    growth: PROJECT_SIZES.map((count, index) => `${count}: ${ours[index]?.toFixed(1)} ms`).join(', '),
  };
}
