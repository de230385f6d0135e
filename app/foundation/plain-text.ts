/** A vertical tab is what slides put between lines; the separators are what the web puts there. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * A text as every format can hold it: one kind of line break, no control characters beside it and the tab, no halves of
 * characters. Pasted text brings all of them along unseen.
 */
export const plainText = (text: string): string =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
