/** Printed for a character that the font lacks. */
const UNKNOWN = '□';
/** Controls and what nobody sees: marks and turns of the reading direction, word joiners, byte order marks, tags. */
const INVISIBLE = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/gu;
/** What makes one sign of several, or chooses the look of one. */
const JOINING = /\u200c|\u200d|\p{Variation_Selector}/gu;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Text as it can be printed with a font: line ends become \n, invisible characters go (a mark that turns the reading
 * direction could make a signed text read otherwise than it is), letters the font lacks become the nearest it has,
 * and what has no neighbour becomes □. Never fails and never changes what the font can show.
 */
export function cleanText(text: string, covers: (character: number) => boolean): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '');
  if (isCovered(visible, covers)) return visible;
  return Array.from(graphemes.segment(visible), ({ segment }) => nearest(segment, covers)).join('');
}

/** The sign itself, its parts, what it stands for (ﬆ → st), its base letter (ẅ → w), or □. A family of emoji is one sign. */
function nearest(sign: string, covers: (character: number) => boolean): string {
  const parts = sign.replace(JOINING, '');
  const base = parts.normalize('NFKD').replace(/\p{M}/gu, '');
  if (parts === '') return '';
  return [sign, parts, parts.normalize('NFKC'), base].find((one) => one && isCovered(one, covers)) ?? UNKNOWN;
}

const isCovered = (text: string, covers: (character: number) => boolean): boolean => {
  for (const character of text)
    if (character !== '\n' && !covers(character.codePointAt(0) ?? 0)) return false;
  return true;
};
