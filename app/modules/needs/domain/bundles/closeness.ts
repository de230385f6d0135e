/** Keys of the neighbours by key of the member; a member that is missing has none that are known. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * How close partners are on the map. `nachbarn`: from each one gets to each other over common borders; `kreisteil`: the
 * map does not know them all, but they lie in one part of the county; `getrennt`: another member lies between;
 * `unbekannt`: neither borders nor parts are known; `kreis`: the county with one municipality. A county lies under all of
 * its municipalities and parts nobody, so it is left aside.
 */
export type Closeness =
  | { readonly kind: 'nachbarn' }
  | { readonly kind: 'kreis' }
  | { readonly kind: 'kreisteil'; readonly part: string }
  | { readonly kind: 'getrennt' }
  | { readonly kind: 'unbekannt' };

interface Place {
  readonly key: string;
  readonly countyPart: string | null;
  readonly isCounty: boolean;
}

/** Decides how close members are. Where not all have neighbours on record, the parts of the county stand in. */
export function closenessOf(partners: readonly Place[], neighbours: Neighbours): Closeness {
  const members = partners.filter(({ isCounty }) => !isCounty);
  if (members.length < 2) return { kind: 'kreis' };
  if (members.every(({ key }) => neighbours.has(key)))
    return { kind: isConnected(members, neighbours) ? 'nachbarn' : 'getrennt' };
  const parts = new Set(members.map(({ countyPart }) => countyPart));
  const [part] = parts;
  if (parts.size === 1 && typeof part === 'string') return { kind: 'kreisteil', part };
  return { kind: parts.has(null) ? 'unbekannt' : 'getrennt' };
}

function isConnected(members: readonly Place[], neighbours: Neighbours): boolean {
  const [first, ...rest] = members.map(({ key }) => key);
  const left = new Set(rest);
  const reached = first === undefined ? [] : [first];
  for (const key of reached)
    for (const other of neighbours.get(key) ?? []) if (left.delete(other)) reached.push(other);
  return left.size === 0;
}
