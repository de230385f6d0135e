import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip.ts';

const DAY = new Date('2026-11-21T09:30:00Z');
const file = (name: string, text = name) => ({ name, bytes: strToU8(text) });

describe('zipFiles', () => {
  it('keeps names in UTF-8 and what stands in the files', () => {
    const files = [file('Anzeige § 27 – Groß-Gerau.pdf', 'a'.repeat(5000)), file('leer.txt', ''), file('10')];
    const read = unzipSync(zipFiles(files, DAY));
    expect(Object.keys(read).sort()).toEqual(files.map(({ name }) => name).sort());
    for (const { name, bytes } of files) expect(strFromU8(read[name] ?? strToU8('?'))).toBe(strFromU8(bytes));
  });

  it('is the same for the same files and the same day, and bears that day in UTC', () => {
    const zipped = zipFiles([file('a.txt')], DAY);
    expect(Buffer.compare(zipped, zipFiles([file('a.txt')], new Date(DAY)))).toBe(0);
    const view = new DataView(zipped.buffer, zipped.byteOffset);
    // MS-DOS form: years since 1980, month, day; hours, minutes, half seconds.
    expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
    expect(view.getUint16(10, true)).toBe((9 << 11) | (30 << 5));
  });

  it('marks its names as UTF-8', () => {
    const zipped = zipFiles([file('ä.txt')], DAY);
    expect(new DataView(zipped.buffer, zipped.byteOffset).getUint16(6, true) & 0x0800).toBe(0x0800);
  });

  it.each([
    ['Scan.pdf', 0],
    ['Vorlage.docx', 0],
    ['Unterschriften.csv', 8],
  ])('packs nothing twice: %s', (name, method) => {
    const zipped = zipFiles([file(name, 'a'.repeat(5000))], DAY);
    expect(new DataView(zipped.buffer, zipped.byteOffset).getUint16(8, true)).toBe(method);
  });

  it('takes a day before 1980 as the first of 1980', () => {
    expect(zipFiles([file('a')], new Date(0))).toEqual(
      zipFiles([file('a')], new Date('1980-01-01T00:00:00Z')),
    );
  });

  it.each(['', '.', '..', '__proto__', '../a', 'a/b', 'a\\b', 'C:a', 'a\u0000b', 'a\nb'])(
    'refuses the name %j',
    (name) => {
      expect(() => zipFiles([file(name)], DAY)).toThrow(RangeError);
    },
  );

  it('refuses names that would overwrite each other', () => {
    expect(() => zipFiles([file('Anlage.pdf'), file('anlage.PDF')], DAY)).toThrow('each name once');
    expect(() => zipFiles([file('\u00fc'), file('u\u0308')], DAY)).toThrow('each name once');
  });

  it('takes names that mean something to the language', () => {
    const read = unzipSync(zipFiles([file('constructor')], DAY));
    expect(strFromU8(read['constructor'] ?? strToU8('?'))).toBe('constructor');
  });

  it('may be empty', () => expect(unzipSync(zipFiles([], DAY))).toEqual({}));
});
