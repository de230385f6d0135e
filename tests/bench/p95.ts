import type { BenchAddress } from './bench-server.ts';

const WARM_UP = 30;
const CALLS = 200;

/** The time that 95 of 100 calls of a page stay below, one after the other, in milliseconds. */
export async function p95(address: BenchAddress, path: string): Promise<number> {
  for (let count = 0; count < WARM_UP; count++) await timed(address, path);
  const times: number[] = [];
  for (let count = 0; count < CALLS; count++) times.push(await timed(address, path));
  return times.toSorted((a, b) => a - b)[Math.ceil(CALLS * 0.95) - 1] ?? Number.NaN;
}

export const callPage = ({ port, cookie }: BenchAddress, path: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });

async function timed(address: BenchAddress, path: string): Promise<number> {
  const start = performance.now();
  const response = await callPage(address, path);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - start;
}
