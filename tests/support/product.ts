import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

const COMMAND = path.join(PROJECT_ROOT, 'bin', 'gemeinwerk.mjs');
const TODAY = '2026-11-21';
export const DEMO_PASSWORD = 'gemeinwerk-demo';

/** The whole product as a user starts it: own process, own data folder, embedded database, demo counties. */
export interface Product {
  readonly url: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Ends it the way a signal does; the folder stays. */
  stop(): Promise<void>;
}

/** A data folder that the server's user may pass; removed by the caller. */
export function openDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-product-'));
  chmodSync(folder, 0o711);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the product on a folder and waits until it answers; `settings` as the environment gives them. */
export async function startProduct(
  folder: string,
  port?: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { ...productEnv(folder, chosen), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let messages = '';
  child.stderr?.on('data', (data: Buffer) => {
    messages += data.toString();
  });
  const url = `http://localhost:${chosen}`;
  for (const end = Date.now() + 60_000; ; ) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`the product did not start: ${messages}`);
    if (await isUp(url)) break;
    await sleep(20);
  }
  return { url, folder, process: child, stop: () => end(child, 'SIGTERM') };
}

const productEnv = (folder: string, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  GEMEINWERK_DATA: folder,
  GEMEINWERK_TODAY: TODAY,
  PORT: String(port),
  LOG_LEVEL: 'error',
  DATABASE_URL: '',
  // Vitest sets a BASE_URL of its own.
  BASE_URL: '',
});

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

/** Sends a signal and waits for the end of the process. */
export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `gemeinwerk` with arguments on a data folder; `input` goes to standard input. */
export function runCommand(
  args: readonly string[],
  options: { folder?: string; input?: string } = {},
): Promise<CommandResult> {
  const env = options.folder ? productEnv(options.folder, 0) : process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { ...env, PORT: '' }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
    child.stdin?.end(options.input ?? '');
  });
}

/** Signs in over HTTP and answers the session cookie. */
export async function signInCookie(url: string, address: string): Promise<string> {
  const response = await fetch(`${url}/anmelden`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ adresse: address, kennwort: DEMO_PASSWORD }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (response.status !== 303 || !cookie)
    throw new Error(`sign-in of ${address} answered ${response.status}`);
  return cookie;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
