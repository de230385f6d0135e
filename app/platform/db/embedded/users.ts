import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { identityOf, isRunning } from './process-identity.ts';

const folderOf = (folder: string): string => path.join(folder, 'users');
const ownFile = (folder: string): string => path.join(folderOf(folder), identityOf(process.pid) ?? 'unknown');

/** Notes that this process uses the server. */
export async function addUser(folder: string): Promise<void> {
  await mkdir(folderOf(folder), { recursive: true });
  await writeFile(ownFile(folder), '');
}

/** Forgets this process and those that died, and answers how many still use the server. */
export async function removeUser(folder: string): Promise<number> {
  await rm(ownFile(folder), { force: true });
  let living = 0;
  for (const name of await readdir(folderOf(folder))) {
    if (isRunning(name)) living += 1;
    else await rm(path.join(folderOf(folder), name), { force: true });
  }
  return living;
}
