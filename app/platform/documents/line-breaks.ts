/** A run of this many characters without a place to break may be cut anywhere; the longest German words stay below. */
const LONGEST_WORD = 80;
/** Keys, addresses and the like: no hyphenation knows where to break them. */
const LONGEST_CODE = 24;
/** Short enough for the narrowest column; a place to break after every letter would make the typesetter slow. */
const PIECES = /\S{4}/gu;
const ZERO_WIDTH_SPACE = '\u200b';
const NO_BREAK_SPACE = '\u00a0';

/** What a line must not part (DIN 5008, 6): § 71, Abs. 2, Nr. 3, 12.500 €, in €, 40 %, z. B. */
const BOUND = [
  /(?<=§§?) (?=\d)/g,
  /(?<=\b(?:Abs|Nr|Art|Satz|S|Ziff|Kap|Anl)\.?) (?=\d)/g,
  /(?<=§\u00a0\d+\w?) (?=(?:Abs|Satz|Nr)\b)/g,
  /(?<=\d|\bin|\bje) (?=[€%](?!\S*\p{L}))/gu,
  /(?<=\b[zuodi]\.) (?=[ÄBahe]\.)/g,
];

/** Keeps together what is read as one, with spaces that do not break. */
export const bindSpaces = (text: string): string =>
  BOUND.reduce((bound, pattern) => bound.replace(pattern, NO_BREAK_SPACE), text);

/** Allows breaks inside long runs that would otherwise stick out of the page. */
export const allowBreaks = (text: string): string =>
  text.replace(/\S+/g, (run) => {
    const isWord = /^[\p{L}\p{P}]+$/u.test(run);
    return run.length > (isWord ? LONGEST_WORD : LONGEST_CODE)
      ? run.replace(PIECES, `$&${ZERO_WIDTH_SPACE}`)
      : run;
  });
