import { germanInteger } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';

/**
 * Lower limits of the classes above the first, in inhabitants: the limits of the municipality types of the BBSR
 * (laufende Raumbeobachtung, Stadt- und Gemeindetyp). Used where an address names no others.
 */
export const USUAL_LIMITS: readonly number[] = [5_000, 10_000, 20_000, 50_000];
export const LIMITS_SOURCE = 'Stadt- und Gemeindetypen des BBSR';

const MOST_LIMITS = 8;
const LARGEST_LIMIT = 10_000_000;

/** Class of a body that has no inhabitants of its own in the register: counties, associations. */
const WITHOUT_POPULATION = 'ohne Einwohnerzahl';

/** Names of the classes from small to large: "unter 5.000", "5.000 bis 9.999", "ab 50.000". */
export const sizeClasses = (limits: readonly number[]): string[] =>
  [0, ...limits].map((from, index) => {
    const next = limits[index];
    if (next === undefined) return `ab ${germanInteger(from)}`;
    return index === 0
      ? `unter ${germanInteger(next)}`
      : `${germanInteger(from)} bis ${germanInteger(next - 1)}`;
  });

/** The class of a number of inhabitants; a limit belongs to the class above it. Null is no number. */
export function sizeClassOf(population: number | null, limits: readonly number[]): string {
  if (population === null) return WITHOUT_POPULATION;
  const reached = limits.filter((limit) => population >= limit).length;
  return sizeClasses(limits)[reached] ?? WITHOUT_POPULATION;
}

/** Reads "5000; 10.000; 20000": ascending whole numbers. The error is one German sentence. */
export function readLimits(text: string): Result<readonly number[], string> {
  const parts = text
    .split(/[;\s]+/)
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('.', ''));
  const limits = parts.map((part) => (/^\d{1,8}$/.test(part) ? Number(part) : 0));
  const ascend = limits.every((limit, index) => limit > (limits[index - 1] ?? 0) && limit <= LARGEST_LIMIT);
  return limits.length > 0 && limits.length <= MOST_LIMITS && ascend
    ? ok(limits)
    : fail(
        `Geben Sie bis zu ${MOST_LIMITS} Einwohnerzahlen in aufsteigender Folge an, zum Beispiel 5000; 10000; 20000.`,
      );
}
