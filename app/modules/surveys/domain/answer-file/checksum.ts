const [OFFSET, PRIME, MASK] = [0xcbf29ce484222325n, 0x100000001b3n, (1n << 64n) - 1n];

/**
 * FNV-1a with 64 bits (draft-eastlake-fnv) over the UTF-16 units of cells: tells a hidden sheet that was edited or cut
 * from one that was not. No protection against intent: what a form says is checked like anything typed.
 */
export function checksum(rows: readonly (readonly string[])[]): string {
  let hash = OFFSET;
  for (const row of rows)
    for (const cell of [...row, '\n'])
      for (let index = 0; index <= cell.length; index += 1)
        hash = ((hash ^ BigInt(index < cell.length ? cell.charCodeAt(index) : 0x1f)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
