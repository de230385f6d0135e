import type { BenchRow } from './bench-row.ts';
import { type BenchAddress, withBenchServer } from './bench-server.ts';

const WARM_UP = 30;
const CALLS = 300;
const GOAL_MS = 50;

/** What the grid does after every keystroke: saving one rating; against reading the readiness of the same server. p95. */
export const benchSaveRating = (): Promise<BenchRow[]> =>
  withBenchServer('sheet-server', async (address) => {
    const taskIds = await readTaskIds(address);
    const versions = new Map<string, number>();
    const oursMs = await p95((count) =>
      save(address, taskIds[count % taskIds.length] ?? '', count, versions),
    );
    const otherMs = await p95(() => ready(address));
    return [
      {
        work: `saving one rating of ${taskIds.length} tasks, 29 members: p95`,
        oursMs,
        otherMs,
        otherSide: 'one query on the same server (/readyz): p95',
        ratio: oursMs / otherMs,
        goal: `p95 < ${GOAL_MS} ms`,
        met: oursMs < GOAL_MS,
      },
    ];
  });

async function p95(work: (count: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < WARM_UP + CALLS; count++) {
    const start = performance.now();
    await work(count);
    if (count >= WARM_UP) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.ceil(CALLS * 0.95) - 1] ?? Number.NaN;
}

const urlOf = ({ port }: BenchAddress, path: string): string => `http://127.0.0.1:${port}${path}`;

async function readTaskIds(address: BenchAddress): Promise<string[]> {
  const html = await (
    await fetch(urlOf(address, address.sheet ?? ''), { headers: { cookie: address.cookie } })
  ).text();
  return [...html.matchAll(/&quot;taskId&quot;:&quot;([0-9a-f-]{36})&quot;/g)].map(([, id = '']) => id);
}

async function save(
  address: BenchAddress,
  taskId: string,
  count: number,
  versions: Map<string, number>,
): Promise<void> {
  const version = versions.get(taskId) ?? 0;
  const body = new URLSearchParams({
    [`stand-${taskId}`]: String(version),
    [`antwort-${taskId}`]: 'interesse',
    // Another mark at every pass: saving the same again would write nothing.
    [`dringlichkeit-${taskId}`]: String((Math.floor(count / 10) % 10) + 1),
    [`bemerkung-${taskId}`]: `Durchgang ${count}`,
  });
  const response = await fetch(urlOf(address, `${address.sheet}/speichern`), {
    method: 'POST',
    body,
    headers: { cookie: address.cookie, origin: address.origin ?? '' },
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`saving answered ${response.status}`);
  versions.set(taskId, version + 1);
}

async function ready(address: BenchAddress): Promise<void> {
  await (await fetch(urlOf(address, '/readyz'))).arrayBuffer();
}
