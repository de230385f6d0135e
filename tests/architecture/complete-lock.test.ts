import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readText } from './project-files.ts';

interface Lock {
  packages: Record<string, Record<string, unknown>>;
}
/** Runs on older Nodes too, so it is JavaScript without types. */
const { completeLock } = (await import(path.join(ROOT, 'scripts', 'complete-lock.mjs'))) as {
  completeLock(lock: Lock): string[];
};
const readLock = (): Lock => JSON.parse(readText('package-lock.json')) as Lock;

const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

describe('package-lock.json', () => {
  it('names every platform build, so that npm ci works on all of them', () => {
    expect(completeLock(readLock())).toEqual([]);
  });

  it('gets a build back that npm dropped, as it was but for the checksum', () => {
    const lock = readLock();
    const dropped = [`${COMPILER}-darwin-arm64`, `${COMPILER}-linux-x64-musl`];
    const before = Object.fromEntries(dropped.map((name) => [name, lock.packages[`node_modules/${name}`]]));
    for (const name of dropped) delete lock.packages[`node_modules/${name}`];
    expect(completeLock(lock)).toEqual(dropped);
    for (const name of dropped) {
      const { integrity: _, ...entry } = before[name] ?? {};
      expect(lock.packages[`node_modules/${name}`]).toEqual(entry);
    }
    expect(Object.keys(lock.packages)).toEqual(Object.keys(readLock().packages));
  });

  it('is left alone where an optional package is no platform build', () => {
    const lock: Lock = {
      packages: { 'node_modules/a': { optionalDependencies: { fsevents: '2.3.3', 'b-linux': '1.0.0' } } },
    };
    expect(completeLock(lock)).toEqual([]);
  });
});
