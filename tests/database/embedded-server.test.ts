import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { acquireCluster } from '../../app/platform/db/embedded/acquire-embedded.ts';
import { withFolderLock } from '../../app/platform/db/embedded/folder-lock.ts';
import { runsAsRoot } from '../../app/platform/db/embedded/run-program.ts';
import { serverFolder } from '../../app/platform/db/embedded/server-folder.ts';
import { serverPrograms } from '../support/database-server.ts';
import { type OtherProcess, startOther } from '../support/other-process.ts';

const programs = await serverPrograms();
const leftovers: (() => unknown)[] = [];

afterEach(async () => {
  for (const undo of leftovers.splice(0).toReversed()) await undo();
});

/** A folder that the server's user may pass; removed after the test. */
function openFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-embedded-'));
  chmodSync(folder, 0o711);
  leftovers.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
async function other(...order: Parameters<typeof startOther>): Promise<OtherProcess> {
  const started = await startOther(...order);
  leftovers.push(() => tryKill(started.pid, 'SIGKILL'));
  return started;
}
function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Ended already.
  }
}
async function acquire(folder: string) {
  const server = await acquireCluster({ programs, folder });
  leftovers.push(() => server.release());
  return server;
}

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return (await client.query<{ answer: unknown }>(question)).rows[0]?.answer;
  } finally {
    await client.end().catch(() => undefined);
  }
}
const startedAt = (url: string) => ask(url, 'select pg_postmaster_start_time()::text as answer');
const postmaster = (folder: string): number =>
  Number(readFileSync(path.join(folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded server', () => {
  it('is one for all processes, and the last one stops it', { timeout: 60_000 }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const [first, second] = await Promise.all([
      other('use-server', folder, programs),
      other('use-server', folder, programs),
    ]);
    const mine = await acquire(folder);
    expect([first.said, second.said]).toEqual([mine.url, mine.url]);
    const start = await startedAt(mine.url);
    await first.end();
    expect(await startedAt(mine.url)).toBe(start);
    await mine.release();
    expect(await startedAt(mine.url)).toBe(start);
    await second.end();
    // Reset, where it is just going.
    await expect(startedAt(mine.url)).rejects.toThrow(/ECONNRE(FUSED|SET)/);
    expect(existsSync(path.join(folder, 'pgdata', 'postmaster.pid'))).toBe(false);
  });

  it('does not wait for a user that was killed', { timeout: 60_000 }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const killed = await other('use-server', folder, programs);
    const mine = await acquire(folder);
    await killed.kill();
    expect(await startedAt(mine.url)).toEqual(expect.any(String));
    await mine.release();
    // Reset, where it is just going.
    await expect(startedAt(mine.url)).rejects.toThrow(/ECONNRE(FUSED|SET)/);
  });

  it('is adopted where everyone who used it was killed, with what is in it', {
    timeout: 60_000,
  }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const killed = await other('use-server', folder, programs);
    await ask(killed.said, `create table kept as select 'da'::text as answer`);
    const start = await startedAt(killed.said);
    await killed.kill();
    const mine = await acquire(folder);
    expect(mine.url).toBe(killed.said);
    expect(await startedAt(mine.url)).toBe(start);
    expect(await ask(mine.url, 'select answer from kept')).toBe('da');
  });

  it('comes back on its port where it died itself, committed work included', {
    timeout: 60_000,
  }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const mine = await acquire(folder);
    await ask(mine.url, `create table kept as select 'da'::text as answer`);
    process.kill(postmaster(folder), 'SIGKILL');
    await expectSilence(mine.url);
    await mine.revive();
    expect(await ask(mine.url, 'select answer from kept')).toBe('da');
  });

  it('is waited for while it recovers from a lost process', { timeout: 60_000 }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const mine = await acquire(folder);
    const backend = await ask(mine.url.replace('//gemeinwerk:', '//gemeinwerk_admin:'), BACKGROUND_WRITER);
    process.kill(Number(backend), 'SIGKILL');
    const others = await other('use-server', folder, programs);
    expect(others.said).toBe(mine.url);
    expect(await ask(mine.url, 'select 1 as answer')).toBe(1);
    await others.end();
  });

  it('is not started again by one who has left, nor missed by one who leaves', {
    timeout: 60_000,
  }, async () => {
    const folder = path.join(openFolder(), 'postgresql');
    const mine = await acquire(folder);
    process.kill(postmaster(folder), 'SIGKILL');
    await mine.release();
    await mine.revive();
    // Reset, where it is just going.
    await expect(startedAt(mine.url)).rejects.toThrow(/ECONNRE(FUSED|SET)/);
  });
});

const BACKGROUND_WRITER = `select pid as answer from pg_stat_activity where backend_type = 'background writer'`;

async function expectSilence(url: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    const answers = await startedAt(url).then(
      () => true,
      () => false,
    );
    if (!answers) return;
  }
  throw new Error('the killed server still answers');
}

describe('the lock of its folder', () => {
  it('lets one process in at a time', async () => {
    const folder = openFolder();
    const holder = await other('hold-lock', folder);
    let entered = false;
    const mine = withFolderLock(folder, async () => {
      entered = true;
    });
    await sleep(150);
    expect(entered).toBe(false);
    await holder.end();
    await mine;
    expect(entered).toBe(true);
  });

  it('is taken over from a process that was killed, by one of many', async () => {
    const folder = openFolder();
    const holder = await other('hold-lock', folder);
    let inside = 0;
    let most = 0;
    const turns = Array.from({ length: 8 }, () =>
      withFolderLock(folder, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await sleep(5);
        inside -= 1;
      }),
    );
    await holder.kill();
    await Promise.all(turns);
    expect(most).toBe(1);
  });

  it('is given back where the work fails', async () => {
    const folder = openFolder();
    await expect(withFolderLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withFolderLock(folder, async () => 'next')).toBe('next');
  });
});

describe('the folder of the server', () => {
  it('cannot lie where a file stands', async () => {
    const file = path.join(openFolder(), 'file');
    writeFileSync(file, '');
    await expect(serverFolder(file)).rejects.toThrow('Einstellung falsch: GEMEINWERK_DATA');
  });

  it('lies below the data folder', async () => {
    const data = path.join(openFolder(), 'data');
    expect(await serverFolder(data)).toBe(path.join(data, 'postgresql'));
  });

  // PostgreSQL never runs as root: then its user is nobody, who cannot pass a closed folder.
  describe.runIf(runsAsRoot)('of root', () => {
    /** A data folder in a folder that is closed to others, and a stand-in for that of the system. */
    function closedFolder() {
      const [outer, system] = [openFolder(), path.join(openFolder(), 'system')];
      const closed = path.join(outer, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      return { data: path.join(closed, 'data'), system };
    }

    it('lies elsewhere where others may not pass, and stays there', async () => {
      const { data, system } = closedFolder();
      const folder = await serverFolder(data, system);
      expect(path.dirname(folder)).toBe(system);
      expect(await serverFolder(data, system)).toBe(folder);
      expect(await serverFolder(path.join(closedFolder().data, 'x'), system)).not.toBe(folder);
    });

    it('is not exchanged for an empty one where rights change later', async () => {
      const { data, system } = closedFolder();
      const folder = await serverFolder(data, system);
      chmodSync(path.dirname(data), 0o711);
      expect(await serverFolder(data, system)).toBe(folder);
      const open = path.join(openFolder(), 'data');
      mkdirSync(await serverFolder(open, system));
      chmodSync(path.dirname(open), 0o700);
      await expect(serverFolder(open, system)).rejects.toThrow('nicht mehr erreichbar');
    });

    it('serves from there', { timeout: 60_000 }, async () => {
      const { data, system } = closedFolder();
      const server = await acquire(await serverFolder(data, system));
      expect(await ask(server.url, 'select 1 as answer')).toBe(1);
    });
  });
});
