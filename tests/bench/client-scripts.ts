import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../../app/platform/project-root.ts';

const LIMIT_KB = 15;

/** Size of each browser script as it travels; there is no other side, so it stands in a table of its own. */
export function measureScripts(): { script: string; gzipKb: number; goal: string; met: boolean }[] {
  const folder = path.join(PROJECT_ROOT, 'dist', 'assets');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const gzipKb = gzipSync(readFileSync(path.join(folder, name))).length / 1024;
      return {
        script: name,
        gzipKb: Math.round(gzipKb * 10) / 10,
        goal: `≤ ${LIMIT_KB} kB (0 needed)`,
        met: gzipKb <= LIMIT_KB,
      };
    });
}
