#!/usr/bin/env node
// Starts the `gemeinwerk` command on the pinned Node 24 and builds it first where the sources are newer.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_MAJOR = 24;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  const run = spawnSync(pinnedNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(run.status ?? 1);
}
if (existsSync(path.join(root, 'app'))) {
  const { buildIfStale } = await import(pathToFileURL(path.join(root, 'scripts', 'build.mjs')).href);
  await buildIfStale();
}
await import(pathToFileURL(path.join(root, 'dist', 'cli.js')).href);

function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    process.stderr.write(
      `Gemeinwerk braucht Node ${NEEDED_MAJOR}; hier läuft ${process.version}. Führen Sie „npm ci“ aus oder installieren Sie Node ${NEEDED_MAJOR}.\n`,
    );
    process.exit(1);
  }
}
