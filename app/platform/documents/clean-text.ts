/** Printed for a character that the font lacks. */
const UNKNOWN = '□';
/** A run of this many characters without a place to break may be cut anywhere; the longest German words stay below. */
const LONGEST_WORD = 80;
/** Keys, addresses and the like: no hyphenation knows where to break them. */
const LONGEST_CODE = 24;
const ZERO_WIDTH_SPACE = '\u200b';

/** Controls, and what one cannot see: marks of reading direction, joiners, byte order marks, variation selectors. */
const INVISIBLE =
  /(?!\n)\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\u{e0000}-\u{e0fff}]/gu;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Text as it can be printed with a font: line ends become \n, invisible characters go (a mark that turns the reading
 * direction could make a signed text read otherwise than it is), letters the font lacks become the nearest it has,
 * and what has no neighbour becomes □. Never fails and never changes what the font can show.
 */
export function cleanText(text: string, covers: (character: number) => boolean): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ');
  const visible = lines.replace(INVISIBLE, '');
  if (isCovered(visible, covers)) return visible;
  return Array.from(graphemes.segment(lines), ({ segment }) => nearest(segment, covers)).join('');
}

/** Allows breaks inside long runs that would otherwise stick out of the page. */
export function allowBreaks(text: string): string {
  return text.replace(/\S+/g, (run) => {
    const isWord = /^[\p{L}\p{P}]+$/u.test(run);
    return run.length > (isWord ? LONGEST_WORD : LONGEST_CODE) ? [...run].join(ZERO_WIDTH_SPACE) : run;
  });
}

/** The sign itself, what it stands for (ﬆ → st), its base letter (ẅ → w), or □. A family of emoji is one sign. */
function nearest(sign: string, covers: (character: number) => boolean): string {
  const visible = sign.replace(INVISIBLE, '');
  const base = visible.normalize('NFKD').replace(/\p{M}/gu, '');
  const choices = [visible, visible.normalize('NFKC'), base];
  return choices.find((one) => isCovered(one, covers) && (one !== '' || visible === '')) ?? UNKNOWN;
}

const isCovered = (text: string, covers: (character: number) => boolean): boolean => {
  for (const character of text)
    if (character !== '\n' && !covers(character.codePointAt(0) ?? 0)) return false;
  return true;
};
