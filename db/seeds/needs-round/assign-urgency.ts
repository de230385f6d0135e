import type { SeededRandom } from './seeded-random.ts';

/** About one interest in six comes without a mark, as in real rounds: missing is not zero. */
const GIVEN_PERCENT = 85;
const [LOWEST, HIGHEST] = [1, 10];

/**
 * Whole marks from 1 to 10, and null where none was given, for `count` interests, so that the mean of the given marks,
 * rounded half up to two places, is `mean` ("8.55"). Where no sum fits, the nearest one is taken.
 */
export function assignUrgency(count: number, mean: string, random: SeededRandom): (number | null)[] {
  const target = Math.round(Number(mean) * 100);
  const { given, sum } = findSum(count, target);
  const marks = drawMarks(given, sum, random);
  return random.shuffled([...marks, ...Array.from({ length: count - given }, () => null)]);
}

function findSum(count: number, target: number): { given: number; sum: number } {
  const most = Math.max(1, Math.floor((count * GIVEN_PERCENT) / 100));
  for (let given = most; given >= Math.ceil((most * 3) / 4); given -= 1) {
    const sum = Math.round((target * given) / 100);
    if (Math.floor((200 * sum + given) / (2 * given)) === target) return { given, sum };
  }
  return { given: most, sum: Math.round((target * most) / 100) };
}

function drawMarks(given: number, sum: number, random: SeededRandom): number[] {
  const middle = Math.round(sum / given);
  const marks = Array.from({ length: given }, () => bounded(middle + random.below(5) - 2));
  let missing = sum - marks.reduce((total, mark) => total + mark, 0);
  while (missing !== 0) {
    const index = random.below(given);
    const mark = marks[index] ?? middle;
    const moved = bounded(mark + Math.sign(missing));
    marks[index] = moved;
    missing -= moved - mark;
  }
  return marks;
}

const bounded = (mark: number): number => Math.min(HIGHEST, Math.max(LOWEST, mark));
