/** Strings (also unfinished ones), punctuation, and bare words such as numbers and true; JSON knows four blanks. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"?|[{}[\],:]|[^ \t\n\r{}[\],:"]+/g;

export interface JsonToken {
  readonly text: string;
  /** Index of its first character. */
  readonly offset: number;
}

/** The tokens of a text that is or should be JSON. */
export const jsonTokens = (text: string): JsonToken[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({ text: match[0], offset: match.index }));
