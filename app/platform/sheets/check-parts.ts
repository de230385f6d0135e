import type { SheetFault } from './sheet-refusal.ts';

type PartFault = Exclude<SheetFault, 'formulas'>;
export type Parts = ReadonlyMap<string, Uint8Array>;

const MACROS = /vbaproject|macrosheets?\/|activex|\/dialogsheets\//i;
const ELSEWHERE = /\/(externallinks|querytables)\/|\/connections\.xml$|\/embeddings\//i;
const ODF = 'application/vnd.oasis.opendocument';
const MAIN = /spreadsheetml\.sheet\.main\+xml/i;
const XML = /\.(xml|rels|vml)$/i;

/** Why the parts of an unpacked file are no workbook of plain values; undefined where they are one. */
export function findPartFault(parts: Parts): PartFault | undefined {
  if (textOf(parts, 'mimetype').startsWith(ODF)) return 'open-document';
  const types = textOf(parts, '[Content_Types].xml');
  const names = [...parts.keys()];
  if (/macroenabled|vbaproject/i.test(types) || names.some((name) => MACROS.test(name))) return 'macros';
  if (!MAIN.test(types)) return 'not-xlsx';
  if (names.some((name) => ELSEWHERE.test(name))) return 'external-links';
  return names.some((name) => XML.test(name) && !isHarmlessXml(parts, name)) ? 'broken' : undefined;
}

/** A document type can define entities that grow without end; the standard forbids it (ECMA-376-2, 7.2). */
function isHarmlessXml(parts: Parts, name: string): boolean {
  const text = textOf(parts, name);
  return !/<!(DOCTYPE|ENTITY)/i.test(text) && !text.includes('\0');
}

/** Byte for byte: enough to look for words of ASCII, and UTF-16 shows its NULs. */
const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1') : '';
};
