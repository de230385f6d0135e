import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

/** Two letters a folder: a directory with a hundred thousand entries is slow to list and to back up. */
const pathOf = (dataFolder: string, sha256: string): string =>
  path.join(dataFolder, 'files', sha256.slice(0, 2), sha256);

/** Writes the bytes under their hash so that they survive a power cut; an existing file is the same file. */
export async function writeBytes(dataFolder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const target = pathOf(dataFolder, sha256);
  if (await exists(target)) return;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, target);
}

export const readBytes = (dataFolder: string, sha256: string): Promise<Uint8Array> =>
  readFile(pathOf(dataFolder, sha256));

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
