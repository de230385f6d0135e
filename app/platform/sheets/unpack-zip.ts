import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../foundation/result.ts';
import { readZipDirectory, type ZipEntry, type ZipFault } from './zip-directory.ts';

export interface UnpackLimits {
  readonly unpackedBytes: number;
  readonly parts: number;
}

/**
 * Unpacks a ZIP. The sizes that its directory claims are summed first, so that a bomb is refused unopened; an entry
 * that unpacks to more or less than it claims, or to other bytes, makes the file broken.
 */
export function unpackZip(
  bytes: Uint8Array,
  { unpackedBytes, parts }: UnpackLimits,
): Result<ReadonlyMap<string, Uint8Array>, ZipFault | 'too-large'> {
  const directory = readZipDirectory(bytes, parts);
  if (!directory.ok) return directory;
  const claimed = directory.value.reduce((sum, { size }) => sum + size, 0);
  if (claimed > unpackedBytes) return fail('too-large');
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of directory.value) {
    if (entry.name.endsWith('/')) continue;
    const content = unpackEntry(entry);
    if (!content) return fail('broken');
    unpacked.set(entry.name, content);
  }
  return ok(unpacked);
}

function unpackEntry(entry: ZipEntry): Uint8Array | undefined {
  const content = entry.isPacked ? inflate(entry) : entry.bytes;
  if (content?.length !== entry.size) return undefined;
  return crc32(content) === entry.crc32 ? content : undefined;
}

/** Stops at the claimed size: what unpacks further is given up there. */
function inflate({ bytes, size }: ZipEntry): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
