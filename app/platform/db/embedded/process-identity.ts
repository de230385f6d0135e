import { existsSync, readFileSync } from 'node:fs';

const KNOWS_START_TIMES = existsSync('/proc/self/stat');

/**
 * A running process as others can recognise it later, or undefined where none runs under the number. Numbers are given
 * again, in a container to the very next start; on Linux the start time tells the processes apart.
 */
export function identityOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined;
  if (!KNOWS_START_TIMES) return answersSignals(pid) ? `${pid}-0` : undefined;
  try {
    return identityIn(pid, readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the process that once had this identity still runs. */
export const isRunning = (identity: string): boolean =>
  identity !== '' && identityOf(Number(identity.split('-')[0])) === identity;

/** proc(5): after the name in brackets the third field is the state, the twenty-second the start time. */
function identityIn(pid: number, stat: string): string | undefined {
  const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Ended, but nobody has fetched its result.
  if (state === 'Z' || state === 'X') return undefined;
  return `${pid}-${fields[18] ?? ''}`;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
