import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';

/** What a file from outside turned out to be. */
export type InspectedPdf =
  | { readonly kind: 'pdf'; readonly pages: number; readonly hasElectronicSignature: boolean }
  /** Needs a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'broken' }
  /** Took too much time or memory: a file made to do harm, or an absurd one. */
  | { readonly kind: 'too-costly' };

export interface InspectionLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const LIMITS: InspectionLimits = { milliseconds: 10_000, megabytes: 600 };
const LOOK_MILLISECONDS = 50;
const PAGE_BYTES = 4096;
const HEADER = '%PDF-';

/** At most so many at once: each may take the memory of its limit. */
const AT_ONCE = 2;
let running = 0;
const queue: (() => void)[] = [];

/**
 * Looks whether bytes are a PDF that can be read, by their content alone. In a process of its own with limits: a small
 * file can unpack to gigabytes, and that must not hold up or end the server.
 */
export async function inspectPdf(bytes: Uint8Array, limits = LIMITS): Promise<InspectedPdf> {
  if (!startsAsPdf(bytes)) return { kind: 'broken' };
  await takeTurn();
  try {
    return await inspectApart(bytes, limits);
  } finally {
    passTurnOn();
  }
}

const startsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, HEADER.length)).toString('latin1') === HEADER;

async function takeTurn(): Promise<void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => queue.push(resolve));
}

function passTurnOn(): void {
  const next = queue.shift();
  if (next) next();
  else running -= 1;
}

function inspectApart(
  bytes: Uint8Array,
  { milliseconds, megabytes }: InspectionLimits,
): Promise<InspectedPdf> {
  const { promise, resolve } = Promise.withResolvers<InspectedPdf>();
  const child = fork(processFile(), [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // It needs nothing of the settings and must not know the database's password.
    env: { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] },
  });
  const giveUp = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const watch = setInterval(() => void endWhenLarge(child, megabytes), LOOK_MILLISECONDS);
  child.once('message', (answer: InspectedPdf) => resolve(answer));
  child.once('error', () => resolve({ kind: 'too-costly' }));
  child.once('exit', () => resolve({ kind: 'too-costly' }));
  child.send(bytes, (error) => error && child.kill('SIGKILL'));
  return promise.finally(() => {
    clearTimeout(giveUp);
    clearInterval(watch);
  });
}

/** What unpacks lies outside the heap, which alone Node limits. Where there is no /proc the time limit remains. */
async function endWhenLarge(child: ChildProcess, megabytes: number): Promise<void> {
  const statm = await readFile(`/proc/${child.pid}/statm`, 'latin1').catch(() => '');
  const residentPages = Number(statm.split(' ')[1] ?? 0);
  if (residentPages * PAGE_BYTES > megabytes * 1024 * 1024) child.kill('SIGKILL');
}

/** Beside this file in the sources, a bundle of its own in dist/. */
const processFile = (): string =>
  import.meta.filename.endsWith('.ts')
    ? path.join(import.meta.dirname, 'inspect-pdf-process.ts')
    : path.join(PROJECT_ROOT, 'dist', 'inspect-pdf-process.js');
