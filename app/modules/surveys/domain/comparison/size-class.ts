import { germanInteger } from '../../../../foundation/german.ts';

/**
 * Lower limits of the classes above the first, in inhabitants. Own division: it parts the towns of a county into groups
 * that are large enough for a median; needs has the types of the BBSR, which are too coarse for fifteen members.
 */
const LIMITS: readonly number[] = [10_000, 20_000, 30_000];

/** Where the register knows no inhabitants. */
const UNKNOWN = { key: 'ohne', label: 'ohne Einwohnerzahl' };

export interface SizeClass {
  /** Stands in addresses: "10000". */
  readonly key: string;
  readonly label: string;
}

/** From small to large. */
export const SIZE_CLASSES: readonly SizeClass[] = [0, ...LIMITS].map((from, index) => {
  const next = LIMITS[index];
  if (next === undefined) return { key: `${from}`, label: `ab ${germanInteger(from)}` };
  return {
    key: `${from}`,
    label:
      index === 0 ? `unter ${germanInteger(next)}` : `${germanInteger(from)} bis ${germanInteger(next - 1)}`,
  };
});

/** The class of a number of inhabitants; a limit belongs to the class above it. */
export function sizeClassOf(population: number | null): SizeClass {
  if (population === null) return UNKNOWN;
  return SIZE_CLASSES[LIMITS.filter((limit) => population >= limit).length] ?? UNKNOWN;
}
