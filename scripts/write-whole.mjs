// Writes built files so that a program which starts meanwhile finds each of them whole, old or new.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes beside the final place and renames. */
export async function writeWhole(file, content) {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, file);
}

/**
 * Writes what esbuild built with `write: false`. Names with a hash come first: what names them comes last.
 * @param {readonly { path: string, contents: Uint8Array }[]} outputs
 */
export async function writeOutputs(outputs) {
  const isNamed = ({ path: file }) => /-[A-Z0-9]{8}\.\w+(\.map)?$/.test(file);
  await Promise.all(outputs.filter(isNamed).map((output) => writeWhole(output.path, output.contents)));
  for (const output of outputs.filter((one) => !isNamed(one))) await writeWhole(output.path, output.contents);
}
