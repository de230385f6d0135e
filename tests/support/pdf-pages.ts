import { inflateSync } from 'node:zlib';

/** One sheet of a PDF that Chromium wrote: its size in points and the text painted on it, in painting order. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Reads the sheets of a PDF as Chromium writes it (plain objects, deflated streams, Unicode maps). No reader of other PDFs. */
export function pdfPages(bytes: Uint8Array): PdfPage[] {
  const objects = readObjects(Buffer.from(bytes).toString('latin1'));
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b(?!s)/.test(object))
    .map((object) => {
      const [, , width = 0, height = 0] = (/\/MediaBox\s*\[([^\]]*)\]/.exec(object)?.[1] ?? '')
        .trim()
        .split(/\s+/)
        .map(Number);
      const contents = /\/Contents\s+(\d+) 0 R/.exec(object)?.[1] ?? '';
      return { width, height, text: textOf(streamOf(objects.get(contents) ?? ''), fontsOf(object, objects)) };
    });
}

function readObjects(pdf: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const match of pdf.matchAll(/^(\d+) 0 obj\b([\s\S]*?)\nendobj/gm))
    objects.set(match[1] ?? '', match[2] ?? '');
  return objects;
}

function streamOf(object: string): string {
  const start = /stream\r?\n/.exec(object);
  if (!start) return '';
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  const from = start.index + start[0].length;
  const bytes = Buffer.from(object.slice(from, from + length), 'latin1');
  return (/\/FlateDecode/.test(object) ? inflateSync(bytes) : bytes).toString('latin1');
}

type Letters = ReadonlyMap<number, string>;

/** Font name → letters by glyph number. */
function fontsOf(page: string, objects: ReadonlyMap<string, string>): Map<string, Letters> {
  const resources = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1];
  const holder = resources === undefined ? page : (objects.get(resources) ?? '');
  const list = /\/Font\s*<<([^>]*)>>/.exec(holder)?.[1] ?? '';
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1] ?? '';
      return [name, lettersOf(streamOf(objects.get(map) ?? ''))];
    }),
  );
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function lettersOf(map: string): Letters {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(code, 16), unicode(letter));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        letters.set(
          code,
          String.fromCodePoint(Number.parseInt(first, 16) + code - Number.parseInt(from, 16)),
        );
  return letters;
}

/** Chromium writes each run as hexadecimal glyph numbers: `/F4 9 Tf … <00240044> Tj`. */
function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else for (const code of hex?.match(/.{4}/g) ?? []) text += letters.get(Number.parseInt(code, 16)) ?? '';
  }
  return text;
}
