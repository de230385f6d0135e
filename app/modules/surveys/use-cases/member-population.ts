import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { countyPopulation, isMunicipality, populationAt } from '../../region/domain/index.ts';
import type { MemberRecord } from '../../region/index.ts';
import type { ComparedMember } from '../domain/comparison/compared-member.ts';
import type { SurveyRecord } from '../domain/life/survey.ts';

/** The day whose inhabitants figures are measured by: the last of the year asked about. */
export const populationDay = ({ referenceYear }: Pick<SurveyRecord, 'referenceYear'>): CalendarDate =>
  calendarDate(`${referenceYear}-12-31`);

/** Inhabitants of a member on a day; a county's are those of its municipalities among the members. Null where unknown. */
export function populationOn(
  { member, population }: MemberRecord,
  members: readonly MemberRecord[],
  day: CalendarDate,
): ComparedMember['population'] {
  const counted =
    isMunicipality(member) || member.countyKey === null
      ? populationAt(population, day)
      : countyPopulation(members, member.countyKey, day);
  return counted.ok ? { value: counted.value.value, asOf: counted.value.asOf } : null;
}
