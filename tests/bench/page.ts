import autocannon from 'autocannon';
import type { BenchRow } from './bench-row.ts';
import { withBenchServer } from './bench-server.ts';

const CONNECTIONS = 20;
const SECONDS = 5;

/** A page with a database list (signed in, row-level security, CSP) against the same route answering a constant string. */
export const benchPage = (): Promise<BenchRow[]> =>
  withBenchServer('page-server', async ({ port, cookie }) => {
    const measure = (page: string) => load(`http://127.0.0.1:${port}/v/gross-gerau/${page}`, cookie);
    await measure('mitglieder');
    const constant = await measure('konstante');
    const list = await measure('mitglieder');
    return [rowOf(list, constant)];
  });

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly errors: number;
}

function rowOf(list: Load, constant: Load): BenchRow {
  const share = list.perSecond / constant.perSecond;
  return {
    work: `members page, signed in, c = ${CONNECTIONS}: ${Math.round(list.perSecond)}/s, p99 ${list.p99} ms, ${list.errors} errors`,
    oursMs: 1000 / list.perSecond,
    otherMs: 1000 / constant.perSecond,
    otherSide: 'same route answering a constant string',
    ratio: share,
    goal: '≥ 0.5 of its requests/s, p99 < 30 ms',
    met: share >= 0.5 && list.p99 < 30 && list.errors === 0,
  };
}

async function load(url: string, cookie: string): Promise<Load> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: { cookie } });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}
