import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { runsAsRoot } from './run-program.ts';

const SYSTEM_FOLDER = '/var/lib/gemeinwerk';

/**
 * Where the embedded server keeps its files: below the data folder. Started by root the server runs as nobody,
 * who cannot pass through closed folders such as /root; then a folder of the system named after the data folder.
 */
export async function serverFolder(dataFolder: string): Promise<string> {
  const wanted = path.join(path.resolve(dataFolder), 'postgresql');
  if (!runsAsRoot) return wanted;
  await mkdir(path.dirname(wanted), { recursive: true, mode: 0o711 });
  if (await othersMayPass(path.dirname(wanted))) return wanted;
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16);
  return path.join(SYSTEM_FOLDER, name);
}

async function othersMayPass(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || othersMayPass(parent);
}
