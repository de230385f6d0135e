/** Identifiers in the last column of the tables of a Markdown text. */
export function listGlossaryIdentifiers(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
  return rows.flatMap((row) => [...lastCell(row).matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

const lastCell = (row: string): string => row.split('|').at(-2) ?? '';

/** True where a word stands in the text as a whole: neither inside a longer name nor inside a longer word. */
export const containsWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);
