/** Keys of two members that border on each other; the order says nothing. */
export type NeighbourPair = readonly [string, string];

/** The neighbours of each member by its key. A member without any is missing: its neighbours are unknown, not none. */
export function neighboursByKey(pairs: readonly NeighbourPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  return neighbours;
}
