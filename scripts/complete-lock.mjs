// Puts platform builds that npm dropped back into package-lock.json: node scripts/complete-lock.mjs
// npm leaves out an optional package it cannot find in the registry at hand; on a machine of that platform `npm ci`
// would then install the package without its machine code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from './write-whole.mjs';

const PLATFORM =
  /-(?<os>aix|android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32)-(?<cpu>arm64|arm|ia32|x64|ppc64|riscv64|s390x|loong64)(?:-(?<build>\w+))?$/;

/**
 * Adds an entry for each platform build that a locked package names as optional and the lock lacks. The entries carry
 * no checksum: npm installs such a build unchecked. Changes `lock` and returns the added names.
 * @param {{ packages: Record<string, { optionalDependencies?: Record<string, string>, license?: string, engines?: object }> }} lock
 * @returns {string[]}
 */
export function completeLock(lock) {
  const added = [];
  for (const owner of Object.values(lock.packages))
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      const platform = PLATFORM.exec(name)?.groups;
      if (!platform || isLocked(lock, name)) continue;
      lock.packages[place] = describeBuild(owner, version, platform);
      added.push(name);
    }
  const byPlace = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(byPlace);
  return added;
}

const isLocked = (lock, name) =>
  Object.keys(lock.packages).some((place) => place.endsWith(`node_modules/${name}`));

const describeBuild = (owner, version, { os, cpu, build }) => ({
  version,
  cpu: [cpu],
  ...(os === 'linux' && { libc: [build?.startsWith('musl') ? 'musl' : 'glibc'] }),
  ...(owner.license && { license: owner.license }),
  optional: true,
  os: [os],
  ...(owner.engines && { engines: owner.engines }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = completeLock(lock);
  if (added.length > 0) await writeWhole(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length > 0 ? added.map((name) => `added ${name}`).join('\n') : 'nothing is missing');
}
