import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { identityOf } from './process-identity.ts';

/** A postmaster that runs on a data directory. */
export interface FoundServer {
  /** Undefined while it starts. */
  readonly port: number | undefined;
}

/** Reads the pid file of a data directory; one that a killed server left behind names none, or by now another program. */
export async function findServer(dataDirectory: string): Promise<FoundServer | undefined> {
  const file = await readFile(path.join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = ''] = file.split('\n');
  if (identityOf(Number(pid)) === undefined || !(await isServerOn(dataDirectory, pid))) return undefined;
  return { port: Number(port) || undefined };
}

/** Where the system shows command lines, the server's names its directory. */
const isServerOn = (dataDirectory: string, pid: string): Promise<boolean> =>
  readFile(`/proc/${pid}/cmdline`, 'utf8').then(
    (command) => command.includes(dataDirectory),
    () => true,
  );
