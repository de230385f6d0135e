#!/usr/bin/env node
// Starts the `gemeinwerk` command on the pinned Node 24 and builds it first where the sources are newer.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED_MAJOR = 24;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) await rerun();
else await start();

async function start() {
  if (existsSync(path.join(root, 'app'))) {
    const { buildIfStale } = await import(pathToFileURL(path.join(root, 'scripts', 'build.mjs')).href);
    await buildIfStale().catch(refuseBuild);
  }
  await import(pathToFileURL(path.join(root, 'dist', 'cli.js')).href);
}

/** A service often runs as a user who may not write where the program lies. */
function refuseBuild(error) {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  process.stderr.write(
    `Gemeinwerk ist noch nicht gebaut, und dieser Benutzer darf nicht nach ${path.join(root, 'dist')} schreiben. Führen Sie dort als Eigentümer „npm run build“ aus.\n`,
  );
  process.exit(1);
}

/** Who stops this process means the one that does the work: signals are passed on, its result is ours. */
async function rerun() {
  const child = spawn(pinnedNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`Node ${NEEDED_MAJOR} startet nicht: ${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

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
