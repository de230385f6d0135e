/** The names of the figures that any member of a matter has: columns of its table and placeholders of its text. */
export const figureColumns = (
  members: readonly { readonly figures: Readonly<Record<string, string>> }[],
): readonly string[] => [...new Set(members.flatMap(({ figures }) => Object.keys(figures)))].toSorted();
