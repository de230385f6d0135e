import { MILLION, type Millionths } from '../../../../foundation/decimal.ts';
import type { Answer, Question, StaffLine } from '../questionnaire/question.ts';

/**
 * Least number of people of whom figures are shown to others (practice 21: in a small town "0,4 VZÄ, 9b" is one person).
 */
const LEAST_PERSONS = 3;

/** Shown in place of a figure of one or two people. */
export const SMALL_STAFF_WORD = 'unter drei Personen';

export const personsOf = (lines: readonly StaffLine[]): number =>
  lines.reduce((sum, { persons }) => sum + persons, 0);

/** A unit that counts people or their posts: a figure in it says the same as a question for personnel. */
const PEOPLE = /^(personen|beschäftigte|mitarbeite|köpfe|stellen|vzä|vollzeit|planstellen)/i;

/** Whether the answer to a question speaks of one or two people. Nobody at all is no secret. */
export function isSmallStaff(question: Question, answer: Answer | undefined): boolean {
  const value = answer?.value;
  if (value?.kind === 'personal') return isSmall(BigInt(personsOf(value.lines)) * MILLION);
  return question.kind === 'zahl' && PEOPLE.test(question.unit) && value?.kind === 'zahl'
    ? isSmall(value.value)
    : false;
}

const isSmall = (people: bigint | Millionths): boolean =>
  people > 0n && people < BigInt(LEAST_PERSONS) * MILLION;

/**
 * Whether others may see the lines by pay grade: all of them or none, since a single hidden line would be the total less
 * the others.
 */
export const mayShowGrades = (lines: readonly StaffLine[]): boolean =>
  lines.every(({ persons }) => persons >= LEAST_PERSONS);
