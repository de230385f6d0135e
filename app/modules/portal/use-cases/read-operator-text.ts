import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Services } from '../../../platform/services.ts';

/** Pages to which whoever runs the installation adds a text of his own. */
export type OperatorText = 'impressum' | 'datenschutz' | 'barriere-melden';

/**
 * The paragraphs of GEMEINWERK_DATA/seiten/<name>.txt, parted by blank lines; none while the operator has not
 * written the file. Read at every call: a correction needs no restart.
 */
export async function readOperatorText({ config }: Services, name: OperatorText): Promise<readonly string[]> {
  const file = path.join(config.dataFolder, 'seiten', `${name}.txt`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
