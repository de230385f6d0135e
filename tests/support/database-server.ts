import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../app/platform/db/connect.ts';
import { acquireCluster } from '../../app/platform/db/embedded/acquire-embedded.ts';
import { embeddedBinaries } from '../../app/platform/db/embedded/binaries.ts';
import { migrate } from '../../app/platform/db/migrate.ts';

const DEBIAN = '/usr/lib/postgresql';
export const TEMPLATE = 'gemeinwerk_template';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** One PostgreSQL server for all database tests of a run, with a migrated template that each test file copies. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = openFolder();
  const programs = await serverPrograms();
  const server = await acquireCluster({ programs, folder: path.join(folder, 'postgresql') }).catch(
    (error: Error) => {
      throw new Error(`the test database does not start: ${error.message}`);
    },
  );
  await prepareTemplate(server.url);
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.release();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** mkdtemp closes the folder to others, but started by root the server runs as nobody. */
function openFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeinwerk-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** The programs the tests run on: those that ship, or Debian's where GEMEINWERK_TEST_DATABASE says so. */
export const serverPrograms = async (): Promise<string> =>
  process.env['GEMEINWERK_TEST_DATABASE'] === 'debian' ? debianPrograms() : embeddedBinaries();

function debianPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => path.join(DEBIAN, version, 'bin'))
    .find((folder) => existsSync(path.join(folder, 'initdb')));
  if (!found) throw new Error('Debian package "postgresql" is missing (no initdb below /usr/lib/postgresql)');
  return found;
}

async function prepareTemplate(url: string): Promise<void> {
  const server = connect(url);
  await server.pool.query(`create database ${TEMPLATE}`);
  await server.close();
  const template = connect(databaseUrl(url, TEMPLATE));
  await migrate(template);
  await template.close();
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
