import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { cruiseTree, type Violation } from './cruise-tree.ts';
import { PERMITTED_IMPORTS, PLANTED_IMPORTS } from './planted-imports.ts';
import { type Files, plantTree } from './planted-tree.ts';
import { listFiles, ROOT } from './project-files.ts';

const CONFIGURATION = ['.dependency-cruiser.cjs', 'module-order.json', 'tsconfig.json', 'package.json'];
const require = createRequire(import.meta.url);
const ruleNames = (
  require('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] }
).forbidden.map((rule) => rule.name);
const moduleOrder = require('../../module-order.json') as Record<string, string[]>;

const cruisePlanted = (files: Files): Promise<Violation[]> =>
  cruiseTree(plantTree(files, CONFIGURATION), topFolders(Object.keys(files)));

const topFolders = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => path.slice(0, path.indexOf('/')))),
];

/** An import that module-order.json does not grant: of a later module or, where all are granted, of an unlisted one. */
function plantAgainstOrder(module: string): Files {
  const granted = new Set([module, ...(moduleOrder[module] ?? [])]);
  const stranger = Object.keys(moduleOrder).find((other) => !granted.has(other)) ?? 'unlisted';
  return {
    [`app/modules/${module}/domain/a.ts`]: `export * from '../../${stranger}/domain/index.ts';\n`,
    [`app/modules/${stranger}/domain/index.ts`]: 'export const value = 1;\n',
  };
}

const planted: Record<string, Files> = {
  ...PLANTED_IMPORTS,
  ...Object.fromEntries(Object.keys(moduleOrder).map((m) => [`module-order/${m}`, plantAgainstOrder(m)])),
};

describe('import rules', () => {
  it('are kept by the whole tree', async () => {
    const folders = ['app', 'bin', 'db', 'scripts', 'tests'].filter((f) => listFiles([`${f}/**`]).length > 0);
    expect(await cruiseTree(ROOT, folders)).toEqual([]);
  });

  it('leave every permitted direction alone', async () => {
    expect(await cruisePlanted(PERMITTED_IMPORTS)).toEqual([]);
  });

  it('have one planted violation each', () => {
    expect(Object.keys(planted).sort()).toEqual([...ruleNames].sort());
  });

  it.each(Object.keys(planted))('report a planted violation of %s', async (rule) => {
    const found = await cruisePlanted(planted[rule] ?? {});
    expect(found.map((violation) => violation.rule)).toContain(rule);
  });
});

describe('module-order.json', () => {
  it('names a module only after the modules it uses, so that the order has no circle', () => {
    const seen = new Set<string>();
    for (const [module, below] of Object.entries(moduleOrder)) {
      expect(
        below.filter((other) => !seen.has(other)),
        `${module} uses modules that stand below it`,
      ).toEqual([]);
      seen.add(module);
    }
  });

  it('lists every module folder', () => {
    const folders = new Set(listFiles(['app/modules/*/**']).map((path) => path.split('/')[2]));
    expect([...folders].filter((name) => name === undefined || !(name in moduleOrder))).toEqual([]);
  });
});
