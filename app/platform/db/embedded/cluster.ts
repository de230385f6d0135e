import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runProgram, runsAsRoot, serverUser } from './run-program.ts';
import { findServer } from './running-server.ts';

/** One PostgreSQL data directory with the programs that serve it. */
export interface Cluster {
  /** Folder with initdb and pg_ctl. */
  readonly programs: string;
  /** Absolute folder that holds `pgdata`, the password and the server's log. */
  readonly folder: string;
}

const SUPERUSER = 'gemeinwerk_admin';
const OWNER = 'gemeinwerk';
/** Recovery after a crash replays what was written since the last checkpoint. */
const RECOVERY_MS = 60_000;
const LEFTOVERS_MS = 5_000;

const dataOf = (cluster: Cluster): string => path.join(cluster.folder, 'pgdata');
const logOf = (cluster: Cluster): string => path.join(dataOf(cluster), 'server.log');
const passwordFile = (cluster: Cluster): string => path.join(cluster.folder, 'password');

/** Creates the cluster on first use, starts the server unless it runs, and answers the owner's connection URL. */
export async function startCluster(cluster: Cluster): Promise<string> {
  await prepareFolder(cluster);
  if (!existsSync(dataOf(cluster))) await createCluster(cluster);
  const password = await readFile(passwordFile(cluster), 'utf8');
  const port = (await answeringPort(cluster, password)) ?? (await launch(cluster));
  await prepareOwner(url(SUPERUSER, password, port, 'postgres'), password);
  return url(OWNER, password, port, OWNER);
}

/** Stops the server where it runs; connected clients are cut off, committed work is safe. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  if (!(await findServer(dataOf(cluster)))) return;
  await runProgram(
    path.join(cluster.programs, 'pg_ctl'),
    ['-D', dataOf(cluster), '-m', 'fast', '-w', 'stop'],
    { detached: true },
  ).catch(async (error: Error) => {
    // It may have died between the look and the order to stop.
    if (await findServer(dataOf(cluster))) throw error;
  });
}

const url = (user: string, password: string, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

async function prepareFolder(cluster: Cluster): Promise<void> {
  await mkdir(cluster.folder, { recursive: true, mode: 0o711 });
  if (runsAsRoot) await chmod(cluster.folder, 0o711);
}

/** Builds beside the final place and renames at the end, so that a killed start leaves nothing half made. */
async function createCluster(cluster: Cluster): Promise<void> {
  const draft = `${dataOf(cluster)}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile(cluster), password, { mode: 0o600 });
  if (serverUser.uid !== undefined) {
    await chown(draft, serverUser.uid, serverUser.gid ?? serverUser.uid);
    await chown(passwordFile(cluster), serverUser.uid, serverUser.gid ?? serverUser.uid);
  }
  await runProgram(path.join(cluster.programs, 'initdb'), initdbArguments(draft, passwordFile(cluster)));
  await rename(draft, dataOf(cluster));
}

const initdbArguments = (data: string, passwords: string): string[] => [
  ...['-D', data, '-U', SUPERUSER, '-A', 'scram-sha-256', '--pwfile', passwords, '-E', 'UTF8'],
  ...['--locale-provider=icu', '--icu-locale=de-DE', '--locale=C.UTF-8', '--no-instructions'],
];

/**
 * The port of a live server on this directory. A pid file alone proves nothing: the connection does. A server that
 * starts or recovers after a crash is waited for, since a second one cannot run beside it.
 */
async function answeringPort(cluster: Cluster, password: string): Promise<number | undefined> {
  for (const end = Date.now() + RECOVERY_MS; Date.now() < end; await sleep(100)) {
    const server = await findServer(dataOf(cluster));
    if (!server) return undefined;
    if (server.port && (await answers(url(SUPERUSER, password, server.port, 'postgres')))) return server.port;
  }
  return undefined;
}

async function answers(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Keeps the port of earlier runs where it is free, so that a restarted server is found by open pools. */
async function launch(cluster: Cluster): Promise<number> {
  const portFile = path.join(cluster.folder, 'port');
  const wanted = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  const port = (await freePort(wanted)) ?? (await freePort(0)) ?? 0;
  // What a killed server leaves behind (its other processes, its number) may stand in the way for a moment.
  for (const end = Date.now() + LEFTOVERS_MS; !(await started(cluster, port)); await sleep(200))
    if (Date.now() > end)
      throw new Error(`PostgreSQL startet nicht. Die Ursache steht in ${logOf(cluster)}.`);
  await writeFile(portFile, String(port));
  return port;
}

const started = (cluster: Cluster, port: number): Promise<boolean> => {
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  const words = ['-D', dataOf(cluster), '-w', '-l', logOf(cluster), '-o', settings, 'start'];
  return runProgram(path.join(cluster.programs, 'pg_ctl'), words, { detached: true }).then(
    () => true,
    () => false,
  );
};

function freePort(wanted: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}

/** The application never connects as superuser: superusers pass row-level security unseen. */
async function prepareOwner(adminUrl: string, password: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const known = await admin.query('select from pg_database where datname = $1', [OWNER]);
    if (known.rowCount) return;
    const role = await admin.query('select from pg_roles where rolname = $1', [OWNER]);
    if (!role.rowCount)
      await admin.query(
        `create role ${OWNER} login createrole createdb password ${pg.escapeLiteral(password)}`,
      );
    await admin.query(`create database ${OWNER} owner ${OWNER}`);
  } finally {
    await admin.end();
  }
}
