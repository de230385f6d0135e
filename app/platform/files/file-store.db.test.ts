import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '../../../tests/support/at-once.ts';
import { createTestApp } from '../../../tests/support/test-app.ts';
import type { PageRoute } from '../http/page-route.ts';
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

describe('a file that is gone from the data folder', () => {
  const download: PageRoute = {
    method: 'get',
    path: '/probe',
    access: { kind: 'public', because: 'stands in this test alone' },
    answer: async (call) => {
      const file = await call.services.database.inAlliance(broken.alliance.id, (tx) =>
        readStoredFile(call.services, tx, call.query.get('sha256') ?? ''),
      );
      return file ? { kind: 'file', ...file, body: file.bytes } : { kind: 'redirect', to: '/' };
    },
  };
  const lines: string[] = [];
  let broken: Awaited<ReturnType<typeof createTestApp>>;
  const put = async (text: string): Promise<string> => {
    const file = { name: 'Scan.pdf', contentType: 'application/pdf', bytes: bytes(text) };
    const stored = await broken.services.database.inAlliance(broken.alliance.id, (tx) =>
      storeFile(broken.services, tx, broken.alliance.id, file),
    );
    return stored.sha256;
  };
  const onDisk = (sha256: string) =>
    path.join(broken.services.config.dataFolder, 'files', sha256.slice(0, 2), sha256);
  const page = (sha256: string) => broken.anonymous.send(`/probe?sha256=${sha256}`);

  beforeAll(async () => {
    broken = await createTestApp({ routes: { pages: [download] }, onLog: (line) => lines.push(line) });
  });

  it.each([
    ['after a restore without the folder', (file: string) => rm(file)],
    ['by a fault of the disk', (file: string) => writeFile(file, 'anderes')],
  ])('%s: the page says so and what helps, the log which one', async (fault, spoil) => {
    const sha256 = await put(fault);
    expect((await page(sha256)).status).toBe(200);
    await spoil(onDisk(sha256));
    const answer = await page(sha256);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('Diese Datei fehlt auf dem Server');
    expect(html).not.toContain('anderes');
    expect(lines.join('')).toContain(sha256);
  });
});
