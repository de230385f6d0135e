import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the public reference data, which the project does not copy; tests that need it are skipped without. */
export const REFERENCE_FOLDER: string | undefined = process.env['GEMEINWERK_REFERENCE_DATA'] || undefined;

/** The text of a reference file. */
export const readReference = (name: string): string =>
  readFileSync(join(REFERENCE_FOLDER ?? '', name), 'utf8');
