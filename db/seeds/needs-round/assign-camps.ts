import type { SeededRandom } from './seeded-random.ts';

const [LOWEST, LOW, LOW_MOST] = [1, 2, 4];
const [HIGH_LEAST, HIGH, HIGHEST] = [7, 9, 10];

/**
 * The same number and sum of marks in two camps: the first answers low, the last ones high. Answers come member by
 * member, so that a member sits in one camp; those without a mark stay without one.
 */
export function assignCamps(marks: readonly (number | null)[], random: SeededRandom): (number | null)[] {
  const given = marks.filter((mark) => mark !== null);
  const camps = twoCamps(
    given.length,
    given.reduce((sum, mark) => sum + mark, 0),
    random,
  );
  let next = 0;
  return marks.map((mark) => {
    if (mark === null) return null;
    next += 1;
    return camps[next - 1] ?? mark;
  });
}

function twoCamps(count: number, sum: number, random: SeededRandom): number[] {
  const low = Math.round((HIGH * count - sum) / (HIGH - LOW));
  const marks = Array.from({ length: count }, (_, index) => (index < low ? LOW : HIGH));
  let missing = sum - marks.reduce((total, mark) => total + mark, 0);
  while (missing !== 0) {
    const index = random.below(count);
    const [least, most] = index < low ? [LOWEST, LOW_MOST] : [HIGH_LEAST, HIGHEST];
    const mark = marks[index] ?? 0;
    const moved = Math.min(most, Math.max(least, mark + Math.sign(missing)));
    marks[index] = moved;
    missing -= moved - mark;
  }
  return marks;
}
