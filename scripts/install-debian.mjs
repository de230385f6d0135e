import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OLDEST_POSTGRESQL = 15;
const POSTGRESQL_HOME = '/usr/lib/postgresql';

/** Debian package → is its program here? */
const PRESENT = {
  chromium: () => ['chromium', 'chromium-browser', 'google-chrome'].some(isOnPath),
  postgresql: () => hasPostgresqlHome(),
};

/**
 * Sees to it that the packages are installed: as root on Debian or Ubuntu it installs the missing ones, elsewhere it
 * only looks.
 * @param {readonly (keyof typeof PRESENT)[]} names
 * @returns {Map<string, string>} package → one line that says what is missing and what to do; empty when all is there
 */
export function ensureDebianPackages(names) {
  const missing = names.filter((name) => !PRESENT[name]());
  if (missing.length > 0 && isRootOnDebian()) install(missing);
  const stillMissing = missing.filter((name) => !PRESENT[name]());
  return new Map(
    stillMissing.map((name) => [name, `package missing: ${name}; install it (apt-get install ${name})`]),
  );
}

function install(names) {
  console.log(`Installing Debian packages: ${names.join(' ')}`);
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...names);
}

function aptGet(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...words], { env, encoding: 'utf8' });
  if (run.status !== 0)
    console.log(`apt-get ${words.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? ''}`);
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

const hasPostgresqlHome = () =>
  existsSync(POSTGRESQL_HOME) &&
  readdirSync(POSTGRESQL_HOME).some(
    (version) =>
      Number(version) >= OLDEST_POSTGRESQL && existsSync(join(POSTGRESQL_HOME, version, 'bin', 'initdb')),
  );

const isOnPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
