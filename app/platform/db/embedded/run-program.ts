import { spawn } from 'node:child_process';
import path from 'node:path';

/** PostgreSQL refuses to run as root: then its programs run as nobody (uid and gid 65534 on Debian). */
const NOBODY = { uid: 65534, gid: 65534 };
export const runsAsRoot = process.getuid?.() === 0;
export const serverUser: { uid?: number; gid?: number } = runsAsRoot ? NOBODY : {};

/** Runs one of PostgreSQL's programs to its end and rejects with its output when it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { detached?: boolean } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    // pg_ctl hands its standard streams to the server it starts; a pipe would then never close.
    const stdio = options.detached ? 'ignore' : 'pipe';
    const child = spawn(program, args, { ...serverUser, cwd: '/', stdio: ['ignore', stdio, stdio] });
    let output = '';
    const collect = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.basename(program)} ended with ${code}: ${output.slice(0, 800)}`)),
    );
  });
}
