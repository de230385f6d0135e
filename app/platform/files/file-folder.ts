import { randomBytes } from 'node:crypto';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../sha256.ts';

/** The database knows a file that the data folder lacks, for example after a restore of one without the other. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';

  constructor(sha256: string, fault: string) {
    super(`the stored file ${sha256} ${fault}`);
  }
}

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
  await syncFolder(path.dirname(target));
}

/** The name of a file lies in its folder, and that is written out apart. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes of a hash. Throws MissingFileError where they are gone or no longer those that were stored. */
export async function readBytes(dataFolder: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(pathOf(dataFolder, sha256)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new MissingFileError(sha256, 'is not in the data folder');
    throw error;
  });
  if (sha256Of(bytes) !== sha256) throw new MissingFileError(sha256, 'holds other bytes than were stored');
  return bytes;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
