import type { SheetFault } from './sheet-refusal.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: .xls, and the envelope of a workbook with a password (MS-CFB 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream that holds a workbook with a password (MS-OFFCRYPTO 1.3). */
const ENVELOPE = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its first bytes, whatever it is called; undefined for a ZIP, which may be a workbook. */
export function recogniseContainer(
  bytes: Uint8Array,
): (SheetFault & ('not-xlsx' | 'old-excel' | 'encrypted')) | undefined {
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, COMPOUND)) return 'not-xlsx';
  const isEnvelope = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENVELOPE);
  return isEnvelope ? 'encrypted' : 'old-excel';
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);
