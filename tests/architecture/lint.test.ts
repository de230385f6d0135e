import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plantTree } from './planted-tree.ts';
import { ROOT } from './project-files.ts';

const save = 'export const save = async (): Promise<number> => 1;\n';

/** Codes of the lint rules that a file with this text breaks. */
function lint(text: string): string[] {
  const tree = plantTree({ 'app/a.ts': text }, ['.oxlintrc.json', 'tsconfig.json', 'package.json']);
  const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [program, '--type-aware', '--format', 'json', 'app'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string }[] };
  return diagnostics.map((diagnostic) => diagnostic.code);
}

describe('lint with types', () => {
  it('leaves clean code alone', () => {
    expect(lint(`${save}export const twice = async (): Promise<number> => 2 * (await save());\n`)).toEqual(
      [],
    );
  });

  it.each([
    ['typescript(no-floating-promises)', 'export const a = (): void => {\n  save();\n};\n'],
    ['typescript(no-misused-promises)', "export const a = (): string => (save() ? 'yes' : 'no');\n"],
    [
      'typescript(switch-exhaustiveness-check)',
      "export function a(b: 'x' | 'y'): void {\n  switch (b) {\n    case 'x':\n      break;\n  }\n}\n",
    ],
  ])('reports a planted %s', (rule, text) => {
    expect(lint(save + text)).toContain(rule);
  });
});
