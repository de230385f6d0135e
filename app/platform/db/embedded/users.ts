import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/** Runs the work while no other process of this folder starts or stops the server. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, 'lock');
  await mkdir(folder, { recursive: true, mode: 0o711 });
  while (!(await takeLock(lock))) await sleep(25);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const holder = await readFile(lock, 'utf8').catch(() => '');
  // Whoever held it was killed; an empty file is a holder about to write its number.
  if (holder !== '' && !isAlive(Number(holder))) await rm(lock, { force: true });
  return false;
}

/** Notes that this process uses the server. */
export async function addUser(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'users'), { recursive: true });
  await writeFile(userFile(folder, process.pid), '');
}

/** Forgets this process and those that died, and answers how many still use the server. */
export async function removeUser(folder: string): Promise<number> {
  await rm(userFile(folder, process.pid), { force: true });
  let living = 0;
  for (const name of await readdir(path.join(folder, 'users'))) {
    if (isAlive(Number(name))) living += 1;
    else await rm(userFile(folder, Number(name)), { force: true });
  }
  return living;
}

const userFile = (folder: string, pid: number): string => path.join(folder, 'users', String(pid));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}
