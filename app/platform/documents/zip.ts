import { type Zippable, zipSync } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The last one the packer cannot hold. */
const NO_FILE_NAMES = new Set(['', '.', '..', '__proto__']);
/** ZIP keeps years from 1980 on (APPNOTE 4.4.6). */
const EARLIEST = Date.UTC(1980, 0, 1);

/**
 * Packs files into one ZIP, names in UTF-8. Equal input gives equal bytes, wherever it runs.
 * Throws for a name that is empty, holds a path separator or a control character, or stands twice: on disk one file
 * would take the other's place.
 */
export function zipFiles(files: readonly ZippedFile[], modified: Date): Uint8Array {
  const seen = new Set<string>();
  for (const { name } of files) {
    refuseUnsafe(name);
    const onDisk = name.normalize('NFC').toLowerCase();
    if (seen.has(onDisk)) throw new RangeError(`a ZIP holds each name once: ${JSON.stringify(name)}`);
    seen.add(onDisk);
  }
  return packEntries(files, modified);
}

/** Packs entries as they are; a name may hold folders. For file formats that are ZIPs themselves. */
export function packEntries(entries: readonly ZippedFile[], modified: Date): Uint8Array {
  const mtime = asLocalTime(modified);
  const zippable: Zippable = Object.create(null);
  for (const { name, bytes } of entries) zippable[name] = [bytes, { mtime, level: isPacked(name) ? 0 : 6 }];
  return zipSync(zippable);
}

/** Packing what is packed already gains nothing, and everyone else waits: 23 ms a megabyte. */
const isPacked = (name: string): boolean => /\.(pdf|docx|zip|png|jpe?g)$/i.test(name);

function refuseUnsafe(name: string): void {
  if (NO_FILE_NAMES.has(name) || /[/\\:\p{Cc}]/u.test(name))
    throw new RangeError(`not a file name without a folder: ${JSON.stringify(name)}`);
}

/** The writer takes local time from the date; the file shall show UTC, on every machine. */
function asLocalTime(date: Date): Date {
  const utc = new Date(Math.max(EARLIEST, date.getTime()));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
