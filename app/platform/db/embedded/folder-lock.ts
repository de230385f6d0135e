import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isRunning } from './process-identity.ts';

const PATIENCE_MS = 180_000;
const FREE = '';

/** The highest file of the folder: who holds the lock, or nobody any more. */
interface Turn {
  readonly number: number;
  readonly holder: string;
}

/**
 * Runs the work while no other process of this folder does. Each turn has a numbered file with its holder: a holder
 * that was killed blocks nobody, and two that find it dead cannot both take the next number. The highest file stays
 * when its turn ends: were it removed, who saw it before could take a number that is not the next.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const turns = path.join(folder, 'turns');
  await mkdir(turns, { recursive: true, mode: 0o711 });
  const turn = await takeTurn(turns);
  try {
    return await work();
  } finally {
    await endTurn(turns, turn);
  }
}

async function takeTurn(turns: string): Promise<number> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(25)) {
    const last = await lastTurn(turns);
    if (last && !isRunning(last.holder) && (await claim(turns, last.number + 1))) return last.number + 1;
  }
  throw new Error(
    `Ein anderer Start von Gemeinwerk ist mit der Datenbank in ${path.dirname(turns)} beschäftigt und wird nicht fertig. Beenden Sie ihn und versuchen Sie es noch einmal.`,
  );
}

/** Undefined where a newer turn came while looking. */
async function lastTurn(turns: string): Promise<Turn | undefined> {
  const number = (await numbersIn(turns)).at(-1);
  if (number === undefined) return { number: 0, holder: FREE };
  const holder = await readFile(path.join(turns, String(number)), 'utf8').catch(() => undefined);
  return holder === undefined ? undefined : { number, holder };
}

const numbersIn = async (turns: string): Promise<number[]> =>
  (await readdir(turns))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** A link appears with its content at once and never replaces a file: of several who claim a number one gets it. */
async function claim(turns: string, number: number): Promise<boolean> {
  const draft = await writeDraft(turns, identityOf(process.pid) ?? '');
  const won = await link(draft, path.join(turns, String(number))).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  await rm(draft, { force: true });
  if (!won) return false;
  const numbers = await numbersIn(turns);
  // Others were further already, and this number had been cleared away.
  const isLast = numbers.at(-1) === number;
  const obsolete = isLast ? numbers.slice(0, -1) : [number];
  await Promise.all(obsolete.map((old) => rm(path.join(turns, String(old)), { force: true })));
  return isLast;
}

async function endTurn(turns: string, number: number): Promise<void> {
  await rename(await writeDraft(turns, FREE), path.join(turns, String(number)));
}

async function writeDraft(turns: string, content: string): Promise<string> {
  const draft = path.join(turns, `draft-${randomUUID()}`);
  await writeFile(draft, content);
  return draft;
}
