import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';
import type { BenchRow } from './bench-row.ts';

const CONNECTIONS = 20;
const SECONDS = 5;

/** A page with a database list (signed in, row-level security, CSP) against the same route answering a constant string. */
export async function benchPage(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-bench-'));
  chmodSync(folder, 0o711);
  const child = await startServer(folder);
  try {
    const { port, cookie } = await firstLine(child);
    const measure = (page: string) => load(`http://127.0.0.1:${port}/v/gross-gerau/${page}`, cookie);
    await measure('mitglieder');
    const constant = await measure('konstante');
    const list = await measure('mitglieder');
    return [rowOf(list, constant)];
  } finally {
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

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

async function startServer(folder: string): Promise<ChildProcess> {
  const outfile = path.join(PROJECT_ROOT, 'dist', 'bench', 'page-server.js');
  await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: ['tests/bench/page-server.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const env = { ...process.env, GEMEINWERK_DATA: folder, LOG_LEVEL: 'silent', NODE_ENV: 'production' };
  return spawn(process.execPath, [outfile], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<{ port: number; cookie: string }> {
  if (!child.stdout) throw new Error('the bench server has no output');
  for await (const line of createInterface({ input: child.stdout }))
    return JSON.parse(line) as { port: number; cookie: string };
  throw new Error('the bench server did not start');
}
