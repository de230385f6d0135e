import { decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

type Letters = ReadonlyMap<number, string>;

/** Text painted on a page of a PDF that Typst wrote: glyph numbers of two bytes, named by the fonts' Unicode maps. */
export function pageText(page: PDFPage): string {
  const fonts = fontsOf(page);
  const content = streamText(page.node.Contents());
  let letters: Letters = new Map();
  let text = '';
  for (let at = 0; at < content.length; at++) {
    const font = /^\/(\w+) [\d.]+ Tf/.exec(content.slice(at, at + 40));
    if (font) letters = fonts.get(font[1] ?? '') ?? new Map();
    if (content[at] !== '(') continue;
    const { bytes, end } = readString(content, at + 1);
    for (let index = 0; index < bytes.length; index += 2)
      text += letters.get((bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0)) ?? '';
    at = end;
  }
  return text;
}

/** Bytes of a stream, unpacked, one character each. */
export function streamText(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function fontsOf(page: PDFPage): ReadonlyMap<string, Letters> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'));
  if (!(fonts instanceof PDFDict)) return new Map();
  return new Map(
    fonts.keys().map((name) => {
      const map = fonts.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
      return [name.decodeText(), lettersOf(streamText(map))];
    }),
  );
}

function lettersOf(map: string): Letters {
  const pairs = map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim);
  return new Map(
    [...pairs].map(([, glyph = '', letters = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(letters, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A literal string of ISO 32000-1, 7.3.4.2: escapes, octal numbers, and brackets inside it where they are balanced. */
function readString(content: string, from: number): { bytes: number[]; end: number } {
  const bytes: number[] = [];
  let depth = 1;
  for (let at = from; at < content.length; at++) {
    const letter = content[at] ?? '';
    if (letter === '(') depth++;
    if (letter === ')' && --depth === 0) return { bytes, end: at };
    if (letter !== '\\') bytes.push(letter.charCodeAt(0));
    else {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const next = content[at + 1] ?? '';
      bytes.push(octal === undefined ? (ESCAPES[next] ?? next.charCodeAt(0)) : Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
    }
  }
  throw new Error('a string without an end');
}
