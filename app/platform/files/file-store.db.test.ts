import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../tests/support/at-once.ts';
import { createTestApp } from '../../../tests/support/test-app.ts';
import { readStoredFile, storeFile } from './file-store.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });
const bytes = (text: string) => new TextEncoder().encode(text);
const store = (text: string, where = alliance) =>
  services.database.inAlliance(where.id, (tx) =>
    storeFile(services, tx, where.id, {
      name: 'Beschluss.pdf',
      contentType: 'application/pdf',
      bytes: bytes(text),
    }),
  );
const read = (sha256: string, where = alliance) =>
  services.database.inAlliance(where.id, (tx) => readStoredFile(services, tx, sha256));

/** SHA-256 of "abc": FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('stored files', () => {
  it('are named by the hash of their content and come back as they were', async () => {
    expect(await store('abc')).toEqual({
      sha256: ABC,
      size: 3,
      name: 'Beschluss.pdf',
      contentType: 'application/pdf',
    });
    const found = await read(ABC);
    expect(found && new TextDecoder().decode(found.bytes)).toBe('abc');
    const onDisk = path.join(services.config.dataFolder, 'files', 'ba', ABC);
    expect(await readFile(onDisk, 'utf8')).toBe('abc');
  });

  it('belong to the alliance that stored them, though equal bytes lie on disk once', async () => {
    const { sha256 } = await store('nur hier');
    expect(await read(sha256, neighbour)).toBeUndefined();
    await store('nur hier', neighbour);
    expect((await read(sha256, neighbour))?.size).toBe(8);
    const folder = path.join(services.config.dataFolder, 'files', sha256.slice(0, 2));
    expect(await readdir(folder)).toEqual([sha256]);
  });

  it('may be stored twice at once', async () => {
    const calls = Array.from({ length: 8 }, () => () => store('gleichzeitig'));
    const results = await atOnce(services.config.databaseUrl ?? '', 'platform.file', calls);
    expect(new Set(results.map(({ sha256 }) => sha256)).size).toBe(1);
    const folder = path.join(services.config.dataFolder, 'files', results[0]?.sha256.slice(0, 2) ?? '');
    expect(await readdir(folder)).toEqual([results[0]?.sha256]);
  });

  it('leave no row where the transaction fails', async () => {
    const failing = services.database.inAlliance(alliance.id, async (tx) => {
      await storeFile(services, tx, alliance.id, {
        name: 'x',
        contentType: 'text/plain',
        bytes: bytes('verworfen'),
      });
      throw new Error('refused later');
    });
    await expect(failing).rejects.toThrow('refused later');
    const { sha256 } = await store('verworfen', neighbour);
    expect(await read(sha256)).toBeUndefined();
  });
});
