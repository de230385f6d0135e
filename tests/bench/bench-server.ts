import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

/** What a bench server prints when it is ready: its port and the cookie of someone signed in. */
export interface BenchAddress {
  readonly port: number;
  readonly cookie: string;
  /** Origin that the server takes its own forms from; a sheet to fill in. Only where a bench asks for them. */
  readonly origin?: string;
  readonly sheet?: string;
}

/** Bundles and starts a server of this folder with data of its own, lets it be measured, and ends it. */
export async function withBenchServer<T>(
  entry: string,
  measure: (address: BenchAddress) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-bench-'));
  chmodSync(folder, 0o711);
  const child = await start(entry, folder);
  try {
    return await measure(await firstLine(child));
  } finally {
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(entry: string, folder: string): Promise<ChildProcess> {
  const outfile = path.join(PROJECT_ROOT, 'dist', 'bench', `${entry}.js`);
  await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [`tests/bench/${entry}.ts`],
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

async function firstLine(child: ChildProcess): Promise<BenchAddress> {
  if (!child.stdout) throw new Error('the bench server has no output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as BenchAddress;
  throw new Error('the bench server did not start');
}
