import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { acquireEmbedded } from '../../app/platform/db/embedded/acquire-embedded.ts';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import type { BenchRow } from './bench-row.ts';

const PORT = 3917;
const PAGE = `http://127.0.0.1:${PORT}/`;

/** Empty folder to first page with both demo counties, and restart, against starting PostgreSQL alone. */
export async function benchStartUp(): Promise<BenchRow[]> {
  const alone = openFolder();
  const empty = await time(() => startPostgres(alone));
  const warm = await time(() => startPostgres(alone));
  const folder = openFolder();
  const first = await timeToPage(folder);
  const restart = await timeToPage(folder);
  for (const used of [alone, folder]) rmSync(used, { recursive: true, force: true });
  return [
    row('empty folder to first page, both demo counties', first, empty, 4),
    row('restart to first page', restart, warm, 6),
  ];
}

const row = (work: string, oursMs: number, otherMs: number, limit: number): BenchRow => ({
  work,
  oursMs,
  otherMs,
  otherSide: 'starting the embedded PostgreSQL alone',
  ratio: oursMs / otherMs,
  goal: `≤ ${limit} ×`,
  met: oursMs / otherMs <= limit,
});

let stopping: Promise<void> = Promise.resolve();

async function startPostgres(folder: string): Promise<void> {
  await stopping;
  const server = await acquireEmbedded(folder);
  // Stopping is not part of what is timed.
  stopping = server.release();
}

async function timeToPage(folder: string): Promise<number> {
  await stopping;
  const start = performance.now();
  const child = startServer(folder);
  try {
    while (!(await answers())) await sleep(5);
    return performance.now() - start;
  } finally {
    await stop(child);
  }
}

function startServer(folder: string): ChildProcess {
  const env = { ...process.env, PORT: String(PORT), GEMEINWERK_DATA: folder, LOG_LEVEL: 'silent' };
  return spawn(process.execPath, [path.join(PROJECT_ROOT, 'bin', 'gemeinwerk.mjs'), 'serve'], {
    env,
    stdio: 'ignore',
  });
}

const answers = (): Promise<boolean> =>
  fetch(PAGE).then(
    async (response) => response.ok && (await response.text()).includes('</html>'),
    () => false,
  );

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function openFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-bench-'));
  chmodSync(folder, 0o711);
  return folder;
}

async function time(work: () => Promise<void>): Promise<number> {
  await stopping;
  const start = performance.now();
  await work();
  return performance.now() - start;
}
