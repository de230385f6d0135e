import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from './project-files.ts';

/** Path below the tree → text of the file. */
export type Files = Readonly<Record<string, string>>;

/**
 * A small checkout in the system's temporary folder with the real configuration and made-up files, to prove that a
 * check reports what it should. Removed when the test ends.
 * @param configuration files copied unchanged from the top of the checkout
 */
export function plantTree(files: Files, configuration: readonly string[]): string {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'gemeinwerk-planted-')));
  onTestFinished(() => rmSync(tree, { recursive: true, force: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const name of configuration) copyFileSync(join(ROOT, name), join(tree, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}
