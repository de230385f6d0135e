import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

interface WriteWhole {
  writeWhole(file: string, content: string): Promise<void>;
  writeOutputs(outputs: readonly { readonly path: string; readonly contents: Uint8Array }[]): Promise<void>;
}
/** The build runs on older Nodes too, so it is JavaScript without types. */
const script = path.join(PROJECT_ROOT, 'scripts', 'write-whole.mjs');
const { writeOutputs, writeWhole } = (await import(script)) as WriteWhole;

const folder = await mkdtemp(path.join(os.tmpdir(), 'gemeinwerk-whole-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a built file is never seen half written', async () => {
  const file = path.join(folder, 'cli.js');
  const [old, fresh] = ['a'.repeat(3_000_000), 'b'.repeat(2_000_000)];
  await writeWhole(file, old);
  let isWritten = false;
  const writing = (async () => {
    for (let round = 0; round < 20; round += 1) await writeWhole(file, round % 2 ? old : fresh);
    isWritten = true;
  })();
  while (!isWritten) {
    const text = await readFile(file, 'utf8');
    expect([old, fresh].includes(text)).toBe(true);
  }
  await writing;
  expect(await readdir(folder)).toEqual(['cli.js']);
});

it('what names the others is written last', async () => {
  const contents = new TextEncoder().encode('x');
  const named = path.join(folder, 'chunks', 'a-ABCDEFGH.js');
  // The folder of the entry cannot be made: a file stands in its way.
  const entry = path.join(folder, 'cli.js', 'main.js');
  await expect(
    writeOutputs([
      { path: entry, contents },
      { path: named, contents },
    ]),
  ).rejects.toThrow();
  expect(await readFile(named, 'utf8')).toBe('x');
});
