import { fail, ok, type Result } from '../../foundation/result.ts';

/** One entry as the directory at the end of a ZIP claims it. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc32: number;
  /** The packed bytes themselves. */
  readonly bytes: Uint8Array;
}

export type ZipFault = 'broken' | 'encrypted' | 'too-many-parts';

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** Stands where a size or count is kept in the extension ZIP64, which no spreadsheet of our size needs. */
const ELSEWHERE = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Reads the directory of a ZIP (APPNOTE 4.3.12, 4.3.16) without unpacking anything. Refuses what no office program
 * writes and what readers understand differently: names that stand twice, data that overlap or lie outside.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  mostParts: number,
): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return fail('broken');
  const count = view.getUint16(end + 10, true);
  if (count === ELSEWHERE) return fail('broken');
  if (count > mostParts) return fail('too-many-parts');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readEntry(view, bytes, at, end);
    if (!read.ok) return read;
    entries.push(read.value.entry);
    at = read.value.next;
  }
  return isSound(entries, bytes.length) ? ok(entries) : fail('broken');
}

/** The record at the end, after which only its comment may follow. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return undefined;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): Result<{ readonly entry: ZipEntry; readonly next: number }, ZipFault> {
  if (at + DIRECTORY_BYTES > end || view.getUint32(at, true) !== DIRECTORY) return fail('broken');
  if (view.getUint16(at + 8, true) & ENCRYPTED) return fail('encrypted');
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const nameEnd = at + DIRECTORY_BYTES + view.getUint16(at + 28, true);
  const start = dataStart(view, view.getUint32(at + 42, true), end);
  if (start === undefined || start + packedSize > end) return fail('broken');
  if (method !== STORED && method !== DEFLATED) return fail('broken');
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + DIRECTORY_BYTES, nameEnd)),
    isPacked: method === DEFLATED,
    packedSize,
    size: view.getUint32(at + 24, true),
    crc32: view.getUint32(at + 16, true),
    bytes: bytes.subarray(start, start + packedSize),
  };
  return ok({ entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) });
}

/** Where the data of an entry begin: behind its own header, whose name and extra field may differ in length. */
function dataStart(view: DataView, header: number, end: number): number | undefined {
  if (header + LOCAL_BYTES > end || view.getUint32(header, true) !== LOCAL) return undefined;
  return header + LOCAL_BYTES + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function isSound(entries: readonly ZipEntry[], fileSize: number): boolean {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  return names.size === entries.length && packed <= fileSize;
}
