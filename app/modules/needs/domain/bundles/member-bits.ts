/** A set of members as bits, 32 to a word: 150 tasks compare in a blink also where an alliance is large. */
export type MemberBits = Uint32Array;

/** Turns sets of keys into bits; all sets made by one call can be compared with each other. */
export function memberBits(sets: readonly ReadonlySet<string>[]): MemberBits[] {
  const places = new Map<string, number>();
  for (const set of sets) for (const key of set) if (!places.has(key)) places.set(key, places.size);
  const words = Math.ceil(places.size / 32);
  return sets.map((set) => {
    const bits = new Uint32Array(words);
    for (const key of set) {
      const place = places.get(key) ?? 0;
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
    }
    return bits;
  });
}

export const intersect = (a: MemberBits, b: MemberBits): MemberBits =>
  a.map((word, index) => word & (b[index] ?? 0));

export const unite = (a: MemberBits, b: MemberBits): MemberBits =>
  a.map((word, index) => word | (b[index] ?? 0));

/** How many members are in the set. */
export const countBits = (bits: MemberBits): number => bits.reduce((sum, word) => sum + ones(word), 0);

/** How many members are in both, without a set in between. */
export function countCommon(a: MemberBits, b: MemberBits): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) count += ones((a[index] ?? 0) & (b[index] ?? 0));
  return count;
}

/** How many members are in at least one of both. */
export function countEither(a: MemberBits, b: MemberBits): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1) count += ones((a[index] ?? 0) | (b[index] ?? 0));
  return count;
}

/** Set bits of a word, by adding neighbouring pairs, nibbles and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
