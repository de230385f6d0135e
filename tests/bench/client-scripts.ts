import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

/** Of the script that every page carries. */
const SHARED_LIMIT_KB = 15;
/** Of a page with all of its scripts; the grid of a needs round is the largest. */
const PAGE_LIMIT_KB = 40;
const GRID_PAGE = ['page.js', 'needs/grid.js'];

interface ScriptRow {
  readonly script: string;
  readonly gzipKb: number;
  readonly goal: string;
  readonly met: boolean;
}

/** Size of the browser scripts of the build as they travel; there is no other side, so they stand in a table of their own. */
export function measureScripts(): ScriptRow[] {
  const folder = path.join(PROJECT_ROOT, 'dist', 'assets');
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  );
  const sizeOf = (name: string): number =>
    gzipSync(readFileSync(path.join(folder, manifest[name] ?? ''))).length / 1024;
  const scripts = Object.keys(manifest).filter((name) => name.endsWith('.js'));
  return [
    ...scripts.map((name) => rowOf(name, sizeOf(name), SHARED_LIMIT_KB)),
    rowOf(
      'grid page, all scripts',
      GRID_PAGE.map(sizeOf).reduce((sum, size) => sum + size),
      PAGE_LIMIT_KB,
    ),
  ];
}

const rowOf = (script: string, gzipKb: number, limit: number): ScriptRow => ({
  script,
  gzipKb: Math.round(gzipKb * 10) / 10,
  goal: `≤ ${limit} kB (0 needed)`,
  met: gzipKb <= limit,
});
