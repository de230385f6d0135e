const LETTERS = 26;
const BEFORE_A = 64;

/** "Blatt!B7" for the cell at these indexes, both from 0. */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${sheet}!${columnLetters(column)}${row + 1}`;

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = column % LETTERS;
  const before = Math.floor(column / LETTERS);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(BEFORE_A + 1 + rest);
}

/** Indexes from 0 of "B7"; undefined for anything else. */
export function readReference(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1]) return undefined;
  const letters = [...match[1].toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
