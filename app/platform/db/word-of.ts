/** A word as a check of the table allows it; another one means that the program is older than its data. */
export function wordOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`unknown word in the database: ${text}`);
  return word;
}

/** The same by a question instead of a list. */
export function knownWord<T extends string>(text: string, isKnown: (text: string) => text is T): T {
  if (!isKnown(text)) throw new Error(`unknown word in the database: ${text}`);
  return text;
}
