/** Encodings of a font's character map that reach every character of Unicode (12) or its first 65,536 (4). */
const SEGMENTED_COVERAGE = 12;
const SEGMENT_MAPPING = 4;

/**
 * The characters a TrueType font can show, read from its `cmap` table (OpenType 1.9, "cmap: Character to Glyph Index
 * Mapping Table"). Characters of the private use areas are left out: PDF/A forbids them. Throws for a font without a
 * Unicode map.
 */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findTable(view, 'cmap');
  const maps = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + view.getUint32(table + 8 + index * 8);
    return { at, format: view.getUint16(at) };
  });
  const wide = maps.find(({ format }) => format === SEGMENTED_COVERAGE);
  const narrow = maps.find(({ format }) => format === SEGMENT_MAPPING);
  if (wide) return new Set(readSegmentedCoverage(view, wide.at).filter(isPublic));
  if (narrow) return new Set(readSegmentMapping(view, narrow.at).filter(isPublic));
  throw new Error('the font maps no Unicode characters');
}

function findTable(view: DataView, wanted: string): number {
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCodePoint(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)));
    if (tag === wanted) return view.getUint32(entry + 8);
  }
  throw new Error(`the font has no table ${wanted}`);
}

function readSegmentedCoverage(view: DataView, at: number): number[] {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + index * 12);
  return groups.flatMap((group) => range(view.getUint32(group), view.getUint32(group + 4)));
}

function readSegmentMapping(view: DataView, at: number): number[] {
  const twiceCount = view.getUint16(at + 6);
  const segments = Array.from({ length: twiceCount / 2 }, (_, index) => at + 14 + index * 2);
  return segments
    .flatMap((end) => range(view.getUint16(end + twiceCount + 2), view.getUint16(end)))
    .filter((character) => character !== 0xff_ff);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const isPublic = (character: number): boolean =>
  !(character >= 0xe0_00 && character <= 0xf8_ff) && character < 0xf_00_00;
