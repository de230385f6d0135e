/** A word as a check of the table allows it; another one means that the program is older than its data. */
export function wordOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`unknown word in the database: ${text}`);
  return word;
}
