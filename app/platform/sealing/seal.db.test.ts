import { chmod, copyFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../tests/support/at-once.ts';
import { createTestApp, type TestApp } from '../../../tests/support/test-app.ts';
import { openSeal } from './open-seal.ts';
import { sealRecord } from './seal.ts';
import { listSealingKeys } from './sealing-keys.ts';

const folderOf = ({ services }: TestApp): string => path.join(services.config.dataFolder, 'keys');
const sealIn = ({ services, alliance }: TestApp, record: unknown, { id } = alliance) =>
  services.database.inAlliance(id, (tx) => sealRecord(services, tx, id, record));
const keysOf = ({ services, alliance }: TestApp, { id } = alliance) =>
  services.database.inAlliance(id, listSealingKeys);

describe('the key of an alliance', () => {
  it('is made at the first seal, stays, and its private half lies in a file of its own', async () => {
    const app = await createTestApp({ routes: {} });
    expect(await keysOf(app)).toEqual([]);
    const first = await sealIn(app, { at: new Date(0), amount: 5n });
    const second = await sealIn(app, 'zwei');
    const opened = openSeal(first.bytes);
    expect(opened.ok && opened.value).toMatchObject({
      record: { at: '1970-01-01T00:00:00.000Z', amount: '5' },
      fingerprint: first.fingerprint,
    });
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(await keysOf(app)).toMatchObject([{ fingerprint: first.fingerprint, retiredAt: null }]);
    const file = path.join(folderOf(app), `${first.fingerprint}.pem`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(folderOf(app))).mode & 0o777).toBe(0o700);
  });

  it('is one, where several seal for the first time at once', async () => {
    const app = await createTestApp({ routes: {} });
    const calls = [1, 2, 3].map((record) => () => sealIn(app, record));
    const sealed = await atOnce(app.services.config.databaseUrl ?? '', 'platform.sealing_key', calls);
    expect(new Set(sealed.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(await keysOf(app)).toHaveLength(1);
  });

  it('is not shared with another alliance', async () => {
    const app = await createTestApp({ routes: {} });
    const own = await sealIn(app, 1);
    const other = await sealIn(app, 1, app.neighbour);
    expect(other.fingerprint).not.toBe(own.fingerprint);
    expect(await keysOf(app, app.neighbour)).toMatchObject([{ fingerprint: other.fingerprint }]);
  });

  it('is replaced where its file is gone; the old one stays published', async () => {
    const app = await createTestApp({ routes: {} });
    const old = await sealIn(app, 1);
    await rm(path.join(folderOf(app), `${old.fingerprint}.pem`));
    const fresh = await sealIn(app, 2);
    expect(await keysOf(app)).toMatchObject([
      { fingerprint: fresh.fingerprint, retiredAt: null },
      { fingerprint: old.fingerprint, retiredAt: app.services.clock.now() },
    ]);
    expect(openSeal(old.bytes).ok).toBe(true);
  });

  it('is not replaced where its file is damaged or is another key: that is for the operator', async () => {
    const app = await createTestApp({ routes: {} });
    const { fingerprint } = await sealIn(app, 1);
    const other = await sealIn(app, 1, app.neighbour);
    const file = path.join(folderOf(app), `${fingerprint}.pem`);
    await rm(file);
    await copyFile(path.join(folderOf(app), `${other.fingerprint}.pem`), file);
    await expect(sealIn(app, 2)).rejects.toThrow(/another key/);
    await writeFile(file, 'kaputt');
    await chmod(file, 0o600);
    await expect(sealIn(app, 2)).rejects.toThrow();
    expect(await keysOf(app)).toHaveLength(1);
  });

  it('leaves no row where the transaction fails', async () => {
    const app = await createTestApp({ routes: {} });
    const { services, alliance } = app;
    const failing = services.database.inAlliance(alliance.id, async (tx) => {
      await sealRecord(services, tx, alliance.id, 1);
      throw new Error('anders überlegt');
    });
    await expect(failing).rejects.toThrow('anders überlegt');
    expect(await keysOf(app)).toEqual([]);
    expect(await readdir(folderOf(app))).toHaveLength(1);
    await sealIn(app, 1);
    expect(await keysOf(app)).toHaveLength(1);
  });
});
