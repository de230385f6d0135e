/** A word the database holds and this version does not know means that the program is older than its data. */
export function knownWord<T extends string>(text: string, isKnown: (text: string) => text is T): T {
  if (!isKnown(text)) throw new Error(`unknown word in the database: ${text}`);
  return text;
}
