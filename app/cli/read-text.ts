import { readFile } from 'node:fs/promises';
import { arrayBuffer, text } from 'node:stream/consumers';
import { RefusedError } from './command.ts';

/** Reads a file or standard input ("-") as UTF-8; bytes that are none are refused, not replaced. */
export async function readText(path: string): Promise<string> {
  if (path === '-') return text(process.stdin);
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedError(
      `Die Datei ${path} ist nicht in UTF-8 gespeichert. Speichern Sie sie als „CSV UTF-8“ oder JSON in UTF-8.`,
    );
  }
}

/** Reads a file or standard input ("-") as it is, byte for byte. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return new Uint8Array(await arrayBuffer(process.stdin));
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new RefusedError(sentenceFor(path, error.code));
  });
}

function sentenceFor(path: string, code: string | undefined): string {
  if (code === 'ENOENT') return `Die Datei ${path} gibt es nicht. Prüfen Sie den Pfad.`;
  if (code === 'EISDIR') return `${path} ist ein Ordner. Geben Sie eine Datei an.`;
  if (code === 'EACCES') return `Die Datei ${path} darf nicht gelesen werden. Prüfen Sie die Rechte.`;
  return `Die Datei ${path} lässt sich nicht lesen (${code ?? 'unbekannter Grund'}).`;
}
