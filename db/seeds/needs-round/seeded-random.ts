/** Draws that depend on the seed alone. */
export interface SeededRandom {
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number;
  /** The same items in drawn order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** mulberry32: 32 bits of state, the same sequence on every machine. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, shuffled: (items) => shuffle(items, below) };
}

/** Fisher–Yates. */
function shuffle<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const drawn: T[] = [];
  const rest = [...items];
  while (rest.length > 0) drawn.push(...rest.splice(below(rest.length), 1));
  return drawn;
}
