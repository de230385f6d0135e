import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json: sources run from app/, the bundle from dist/, both find data files from here. */
export const PROJECT_ROOT: string = findRoot(import.meta.dirname);

function findRoot(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('package.json not found above the program');
  return findRoot(parent);
}
