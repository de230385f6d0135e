/** The word for a code; an unknown code stands as it is, for a record may come from a later version. */
export const wordFor = (
  table: Readonly<Record<string, string>>,
  code: string | undefined,
): string | undefined => (code !== undefined && Object.hasOwn(table, code) ? table[code] : code);
