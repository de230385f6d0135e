import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Paper } from '../../foundation/paper.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { TypesetAnswer } from './typeset-process.ts';

/** When a rendering is given up, and when the process that renders is let go. */
export interface TypesetterLimits {
  readonly millisecondsPerDocument: number;
  readonly documentsPerProcess: number;
  readonly idleMilliseconds: number;
}

export interface Typesetter {
  /** Rejects when the process fails or takes too long; the next rendering gets a fresh one. */
  render(paper: Paper): Promise<Uint8Array>;
  /** Of the process that renders, while there is one. */
  pid(): number | undefined;
}

const LIMITS: TypesetterLimits = {
  millisecondsPerDocument: 20_000,
  documentsPerProcess: 200,
  idleMilliseconds: 60_000,
};

/** Collects what it no longer needs early: after a hundred documents it holds 200 MB instead of 340, at the same speed. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=512'];

/**
 * Renders in a process of its own, one document after the other: setting type would hold up every other request, and
 * a fault in foreign machine code must not end the server. The process keeps neither the server nor a test from ending.
 */
export function createTypesetter(limits: TypesetterLimits = LIMITS): Typesetter {
  let child: ChildProcess | undefined;
  let written = 0;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const release = (): void => {
    if (child?.connected) child.disconnect();
    child = undefined;
  };
  const renderNow = async (paper: Paper): Promise<Uint8Array> => {
    clearTimeout(idle);
    // One that was ended for its slowness counts as connected until it is gone.
    if (!child?.connected || child.killed) [child, written] = [startProcess(), 0];
    try {
      const pdf = await ask(child, paper, limits.millisecondsPerDocument);
      if (++written >= limits.documentsPerProcess) release();
      return pdf;
    } finally {
      idle = setTimeout(release, limits.idleMilliseconds).unref();
    }
  };
  return {
    render: (paper) => {
      const turn = last.then(() => renderNow(paper));
      last = turn.catch(() => undefined);
      return turn;
    },
    pid: () => (child?.connected ? child.pid : undefined),
  };
}

/** Sends a paper and waits for its PDF; meanwhile, and only then, the process keeps the program alive. */
function ask(child: ChildProcess, paper: Paper, milliseconds: number): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const fail = (reason: string): void => reject(new Error(`the PDF could not be written: ${reason}`));
  const onMessage = (answer: TypesetAnswer): void =>
    'pdf' in answer ? resolve(answer.pdf) : fail(answer.failure);
  const onExit = (code: number | null, signal: string | null): void =>
    fail(`its process ended with ${signal ?? code}`);
  const onError = (error: Error): void => fail(error.message);
  const timer = setTimeout(() => {
    fail(`it took longer than ${milliseconds} ms`);
    child.kill('SIGKILL');
  }, milliseconds);
  child.on('message', onMessage).on('exit', onExit).on('error', onError);
  hold(child);
  child.send(paper, (error) => error && onError(error));
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', onMessage).off('exit', onExit).off('error', onError);
    letGo(child);
  });
}

function startProcess(): ChildProcess {
  const child = fork(processFile(), [], {
    execArgv: SMALL_HEAP,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // It needs nothing of the settings and must not know the database's password.
    env: { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] },
  });
  // A process that breaks while nobody waits is replaced at the next rendering.
  child.on('error', () => undefined);
  letGo(child);
  return child;
}

/** Beside this file in the sources, a bundle of its own in dist/. */
const processFile = (): string =>
  import.meta.filename.endsWith('.ts')
    ? path.join(import.meta.dirname, 'typeset-process.ts')
    : path.join(PROJECT_ROOT, 'dist', 'typeset-process.js');

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref?.();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref?.();
}
