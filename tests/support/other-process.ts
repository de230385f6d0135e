import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { acquireCluster } from '../../app/platform/db/embedded/acquire-embedded.ts';
import { withFolderLock } from '../../app/platform/db/embedded/folder-lock.ts';

/** What a process of its own does with a folder of the embedded server until it is told to end. */
type Act = 'use-server' | 'hold-lock';

export interface OtherProcess {
  readonly pid: number;
  /** URL of the server it uses, or "holding". */
  readonly said: string;
  /** Lets it finish in order: it leaves the server, or gives the lock back. */
  end(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a process and waits until it uses the server or holds the lock. */
export async function startOther(act: Act, folder: string, programs = ''): Promise<OtherProcess> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), act, folder, programs], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(refuse)]);
  return {
    pid: child.pid ?? 0,
    said: String(said[0]),
    end: () => ended(child, () => child.stdin.end()),
    kill: () => ended(child, () => child.kill('SIGKILL')),
  };
}

const refuse = ([code]: unknown[]): never => {
  throw new Error(`the other process ended with ${String(code)} before it did its part`);
};

async function ended(child: ChildProcess, order: () => void): Promise<void> {
  const exit = once(child, 'exit');
  order();
  await exit;
}

const told = (): Promise<unknown> => once(process.stdin.resume(), 'end');

async function main([act, folder = '', programs = '']: readonly string[]): Promise<void> {
  if (act === 'hold-lock')
    return withFolderLock(folder, async () => {
      process.stdout.write('holding');
      await told();
    });
  const server = await acquireCluster({ programs, folder });
  process.stdout.write(server.url);
  await told();
  await server.release();
}

if (import.meta.main) await main(process.argv.slice(2));
