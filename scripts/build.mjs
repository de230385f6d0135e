// Builds dist/: the server and command line as one ESM bundle with chunks, and the browser's assets.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAssets } from './build-assets.mjs';
import { writeOutputs, writeWhole } from './write-whole.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'dist', 'built');
const SOURCES = ['app', 'db/seeds', 'scripts', 'package-lock.json'];

/** Builds when a source is newer than the last build. A second process that comes meanwhile builds the same files. */
export async function buildIfStale() {
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (SOURCES.some((source) => newest(path.join(root, source)) > builtAt)) await buildAll();
}

export async function buildAll() {
  const startedAt = new Date();
  await Promise.all([buildServer(), buildAssets()]);
  await writeWhole(stamp, startedAt.toISOString());
}

async function buildServer() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'app/cli/main.ts',
      'typeset-process': 'app/platform/documents/typeset-process.ts',
      'inspect-pdf-process': 'app/platform/documents/inspect-pdf-process.ts',
      'read-sheet-process': 'app/platform/sheets/read-sheet-process.ts',
      paper: 'app/platform/documents/paper.typ',
    },
    loader: { '.typ': 'copy' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: 'linked',
    logLevel: 'warning',
    write: false,
  });
  await writeOutputs(outputFiles);
}

function newest(entry) {
  const stats = statSync(entry);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(entry).reduce(
    (latest, name) => Math.max(latest, newest(path.join(entry, name))),
    stats.mtimeMs,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await buildAll();
}
