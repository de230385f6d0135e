import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** How much a file from outside may cost before it is given up. */
export interface ApartLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** `too-costly`: the process took too much time or memory, or broke. */
export type ApartAnswer<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'too-costly' };

const LOOK_MILLISECONDS = 50;
const PAGE_BYTES = 4096;

/** At most so many at once: each may take the memory of its limit. */
const AT_ONCE = 2;
let running = 0;
const queue: (() => void)[] = [];

/**
 * Asks a program of this source tree, in a process of its own with limits, about something that came from outside: a
 * small file can unpack to gigabytes, and that must not hold up or end the server. `program` is its path below
 * app/platform without ending ("documents/inspect-pdf-process"); scripts/build.mjs bundles it. It takes one message,
 * answers one and ends (answer-apart.ts).
 */
export async function runApart<Answer>(
  program: string,
  input: unknown,
  limits: ApartLimits,
): Promise<ApartAnswer<Answer>> {
  await takeTurn();
  try {
    return await ask<Answer>(program, input, limits);
  } finally {
    passTurnOn();
  }
}

async function takeTurn(): Promise<void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => queue.push(resolve));
}

function passTurnOn(): void {
  const next = queue.shift();
  if (next) next();
  else running -= 1;
}

function ask<Answer>(
  program: string,
  input: unknown,
  { milliseconds, megabytes }: ApartLimits,
): Promise<ApartAnswer<Answer>> {
  const { promise, resolve } = Promise.withResolvers<ApartAnswer<Answer>>();
  const child = fork(fileOf(program), [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // It needs nothing of the settings and must not know the database's password.
    env: { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] },
  });
  const giveUp = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const watch = setInterval(() => void endWhenLarge(child, megabytes), LOOK_MILLISECONDS);
  child.once('message', (answer: Answer) => resolve({ kind: 'answered', answer }));
  child.once('error', () => resolve({ kind: 'too-costly' }));
  child.once('exit', () => resolve({ kind: 'too-costly' }));
  child.send({ input }, (error) => error && child.kill('SIGKILL'));
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

/** Below app/platform in the sources, a bundle of its own in dist/. */
const fileOf = (program: string): string =>
  import.meta.filename.endsWith('.ts')
    ? path.join(import.meta.dirname, `${program}.ts`)
    : path.join(PROJECT_ROOT, 'dist', `${path.basename(program)}.js`);
