import type { Answer, StaffLine } from '../questionnaire/question.ts';

/**
 * Least number of people of whom figures are shown to others (practice 21: in a small town "0,4 VZÄ, 9b" is one person).
 */
const LEAST_PERSONS = 3;

/** Shown in place of a figure of one or two people. */
export const SMALL_STAFF_WORD = 'unter drei Personen';

export const personsOf = (lines: readonly StaffLine[]): number =>
  lines.reduce((sum, { persons }) => sum + persons, 0);

/** Whether an answer speaks of one or two people. Nobody at all is no secret. */
export function isSmallStaff(answer: Answer | undefined): boolean {
  if (answer?.value?.kind !== 'personal') return false;
  const persons = personsOf(answer.value.lines);
  return persons > 0 && persons < LEAST_PERSONS;
}

/**
 * Whether others may see the lines by pay grade: all of them or none, since a single hidden line would be the total less
 * the others.
 */
export const mayShowGrades = (lines: readonly StaffLine[]): boolean =>
  lines.every(({ persons }) => persons >= LEAST_PERSONS);
