import { germanDate } from '../../../foundation/german.ts';
import { type AllocationProblem, allocationProblem } from './allocation-problem.ts';
import type { AllocationInput, AllocationMember } from './allocation-types.ts';

/** A period or membership that ends before it starts, or a membership without a period to count days in. */
export function checkPeriods({ period, members }: AllocationInput): AllocationProblem | null {
  if (period !== null && period.from > period.to) {
    return allocationProblem(
      ['period'],
      `Der Zeitraum endet am ${germanDate(period.to)}, bevor er am ${germanDate(period.from)} beginnt; vertauschen oder berichtigen Sie "from" und "to".`,
    );
  }
  for (const [index, member] of members.entries()) {
    const problem = checkMembership(member, index, period !== null);
    if (problem !== null) return problem;
  }
  return null;
}

function checkMembership(
  member: AllocationMember,
  index: number,
  hasPeriod: boolean,
): AllocationProblem | null {
  const { from, to, name } = member;
  if (!hasPeriod && (from !== null || to !== null)) {
    return allocationProblem(
      ['members', index, from === null ? 'to' : 'from'],
      `${name} ist nur zeitweise beteiligt, aber der Zeitraum der Umlage fehlt; ergänzen Sie "period" mit "from" und "to" oder lassen Sie die Angabe beim Mitglied weg.`,
    );
  }
  if (from === null || to === null || from <= to) return null;
  return allocationProblem(
    ['members', index, 'from'],
    `Die Beteiligung von ${name} endet am ${germanDate(to)}, bevor sie am ${germanDate(from)} beginnt; vertauschen oder berichtigen Sie "from" und "to".`,
  );
}
