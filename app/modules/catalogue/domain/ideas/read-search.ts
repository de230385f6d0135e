/** What a search text asks for. */
export type IdeaSearch =
  | { readonly kind: 'all' }
  /** Every word must occur: as a word, as its beginning, in another form or within a compound. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Quotes, "oder" and a minus are meant as they stand; the database reads them (`websearch_to_tsquery`). */
  | { readonly kind: 'exact'; readonly text: string };

/** More words than anyone types; each one costs the database a comparison. */
const WORDS_MAX = 8;
const TEXT_MAX = 200;
const OPERATOR = /"|(^|\s)-\S|\soder\s/i;

/** Reads a search as people type it: plain words are matched forgivingly, operators exactly. */
export function readSearch(typed: string): IdeaSearch {
  const text = typed.trim().slice(0, TEXT_MAX);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return { kind: 'all' };
  if (OPERATOR.test(text)) return { kind: 'exact', text: text.replace(/\soder\s/gi, ' or ') };
  return { kind: 'words', words: words.slice(0, WORDS_MAX) };
}
