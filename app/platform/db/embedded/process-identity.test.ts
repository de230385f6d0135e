import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { identityOf, isRunning } from './process-identity.ts';

describe('identity of a process', () => {
  it('holds as long as the process runs', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const identity = identityOf(child.pid ?? 0);
    expect(identity?.startsWith(`${child.pid}-`)).toBe(true);
    expect(isRunning(identity ?? '')).toBe(true);
    child.stdin.end();
    await once(child, 'exit');
    expect(isRunning(identity ?? '')).toBe(false);
  });

  it('is not that of another process under the same number', () => {
    const mine = identityOf(process.pid) ?? '';
    expect(isRunning(mine)).toBe(true);
    expect(isRunning(`${mine}1`)).toBe(false);
  });

  it.each(['', '0', '-1', '1.5', 'abc', '4194305-1'])('is none for %j', (text) => {
    expect(isRunning(text)).toBe(false);
  });
});
