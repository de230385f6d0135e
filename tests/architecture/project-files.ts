import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** Top of the checkout; the tests never rely on the working directory. */
export const ROOT = join(import.meta.dirname, '..', '..');

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'coverage', '.data']);

/** Hand-kept files below `root` that match one of the patterns, as paths with slashes, sorted. */
export function listFiles(patterns: readonly string[], root = ROOT): string[] {
  const found = globSync([...patterns], { cwd: root, exclude: (path) => NOT_OURS.has(basename(path)) });
  return found
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The text of a file named relative to the top of the checkout. */
export const readText = (path: string, root = ROOT): string => readFileSync(join(root, path), 'utf8');
