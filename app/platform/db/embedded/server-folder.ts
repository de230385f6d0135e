import { existsSync } from 'node:fs';
import { chmod, mkdir, readlink, realpath, rmdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../../config.ts';
import { newId } from '../../new-id.ts';
import { runsAsRoot } from './run-program.ts';

const SYSTEM_FOLDER = '/var/lib/gemeinwerk';

/**
 * Where the embedded server keeps its files: below the data folder. Started by root the server runs as nobody, who
 * cannot pass through closed folders such as /root; then the data folder holds a link to a folder of the system. The
 * link decides for good: rights that change later must not lead to another, empty database.
 */
export async function serverFolder(dataFolder: string, systemFolder = SYSTEM_FOLDER): Promise<string> {
  const wanted = path.join(await prepareDataFolder(dataFolder), 'postgresql');
  const linked = await readlink(wanted).catch(() => undefined);
  if (linked !== undefined) return linked;
  if (!runsAsRoot || (await othersMayPass(path.dirname(wanted)))) return wanted;
  if (existsSync(wanted))
    throw new ConfigError(
      `Die Datenbank in ${wanted} ist für den Benutzer „nobody“ nicht mehr erreichbar, unter dem sie läuft. Geben Sie den Ordnern darüber wieder das Recht zum Durchgehen (chmod o+x).`,
    );
  return linkTo(systemFolder, wanted);
}

async function prepareDataFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o711 });
    return await realpath(dataFolder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `Einstellung falsch: GEMEINWERK_DATA nennt ${dataFolder}, dort lässt sich kein Ordner anlegen (${code}). Geben Sie einen Ordner an, in den Gemeinwerk schreiben darf.`,
    );
  }
}

async function linkTo(systemFolder: string, wanted: string): Promise<string> {
  const folder = path.join(systemFolder, newId());
  for (const created of [systemFolder, folder]) {
    await mkdir(created, { recursive: true });
    await chmod(created, 0o711);
  }
  await symlink(folder, wanted).catch(async (error: NodeJS.ErrnoException) => {
    await rmdir(folder);
    // Of two that start at once one makes the link.
    if (error.code !== 'EEXIST') throw error;
  });
  return readlink(wanted);
}

async function othersMayPass(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || othersMayPass(parent);
}
