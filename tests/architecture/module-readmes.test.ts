import { describe, expect, it } from 'vitest';
import { countLines } from './file-length.ts';
import { listFiles, readText } from './project-files.ts';

const modules = [
  ...new Set(listFiles(['app/modules/*/**']).map((path) => path.split('/').slice(0, 3).join('/'))),
];

describe('every module says in a screen what it decides', () => {
  it('finds the modules', () => {
    expect(modules.length).toBeGreaterThan(0);
  });

  it.each(modules)('%s/README.md has 8 to 25 lines', (module) => {
    expect(listFiles([`${module}/README.md`])).toEqual([`${module}/README.md`]);
    const lines = countLines(readText(`${module}/README.md`));
    expect(lines).toBeGreaterThanOrEqual(8);
    expect(lines).toBeLessThanOrEqual(25);
  });
});
