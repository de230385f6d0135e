import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree } from './planted-tree.ts';
import { ROOT } from './project-files.ts';

const CONFIGURATION = ['tsconfig.json', 'tsconfig.domain.json', 'package.json'];

/** Compiles foundation and domain of a checkout without Node and DOM types; returns the compiler's complaints. */
function compilePurePart(tree: string): string {
  const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
  const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.domain.json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (run.status === null) throw run.error ?? new Error('the compiler was stopped');
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}`;
}

const plantRule = (line: string): string =>
  plantTree(
    { 'app/modules/needs/domain/a.ts': `export const found = (): unknown => ${line};\n` },
    CONFIGURATION,
  );

describe('rules compile without Node and DOM', () => {
  it('in the whole tree', () => {
    expect(compilePurePart(ROOT)).toBe('');
  });

  it('in a clean planted tree', () => {
    expect(compilePurePart(plantRule('1n + 1n'))).toBe('');
  });

  it.each([
    ['process', 'process.env'],
    ['fetch', "fetch('/')"],
    ['window', 'window'],
    ['console', 'console'],
    ['node:fs', "import('node:fs')"],
    ['setTimeout', 'setTimeout'],
  ])('and a planted %s does not compile', (name, line) => {
    expect(compilePurePart(plantRule(line))).toMatch(new RegExp(`error TS2\\d+: Cannot find .*'${name}'`));
  });
});
