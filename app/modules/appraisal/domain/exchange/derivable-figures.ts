import { type Millionths, millionths, parseDecimal } from '../../../../foundation/decimal.ts';
import { readGermanDecimal, readGermanInteger } from '../../../../foundation/read-german-number.ts';
import type { Figure } from './exchange-item.ts';

/** Where fewer figures are held back, a sum gives them away: one to all, the second of two to whoever knows the first. */
const HELD_BACK_LEAST = 3;

/**
 * Figures of all from which one of a single member that is held back could be worked out: their sum, or their mean, with
 * or without those that are shown beside it. Figures that are not read as numbers are nobody's to compute with.
 */
export function derivableFigures(figures: readonly Figure[]): readonly Figure[] {
  const ofAll = figures.filter(({ member }) => member === null);
  const groups = groupsOf(figures.filter(({ member }) => member !== null));
  return ofAll.filter((figure) => groups.some((group) => givesAway(figure, group)));
}

/** Figures of members that say the same of each. */
function groupsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.label, figure.unit]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

function givesAway({ value, unit }: Figure, group: readonly Figure[]): boolean {
  const told = numberIn(value);
  const heldBack = group.filter(({ isReleased }) => !isReleased);
  if (told === null || heldBack.length === 0 || heldBack.length >= HELD_BACK_LEAST) return false;
  if (group.some((figure) => figure.unit !== unit)) return false;
  return [group, heldBack].some((counted) => {
    const sum = sumOf(counted);
    return sum !== null && (told === sum || told * BigInt(counted.length) === sum);
  });
}

function sumOf(figures: readonly Figure[]): Millionths | null {
  const numbers = figures.flatMap(({ value }) => numberIn(value) ?? []);
  return numbers.length === figures.length
    ? millionths(numbers.reduce<bigint>((sum, number) => sum + number, 0n))
    : null;
}

/** "4.120" counts something: nobody prints three places. Null for anything that is no number. */
function numberIn(text: string): Millionths | null {
  const whole = readGermanInteger(text);
  const number = whole.ok ? parseDecimal(whole.value.toString()) : readGermanDecimal(text);
  return number.ok ? number.value : null;
}
