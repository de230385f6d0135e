import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanCount, germanDate, germanInteger, germanList } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { isMunicipality, type Member } from './member.ts';
import { type PopulationEntry, type PopulationHistory, populationAt } from './population-history.ts';

/** A member together with its counts. */
export interface RegisteredMember {
  readonly member: Member;
  readonly population: PopulationHistory;
}

export interface CountyPopulation {
  readonly value: number;
  readonly asOf: CalendarDate;
  /** German sentence for the page: the sum is an assumption, how the county counts is not in the sources. */
  readonly assumption: string;
}

/**
 * A county's inhabitants as the sum of the municipalities of that county among the members, at the latest counts on or
 * before the date. Refuses when one of them has no count or the counts are of different days: such a sum means nothing.
 */
export function countyPopulation(
  members: readonly RegisteredMember[],
  countyKey: string,
  date: CalendarDate,
): Result<CountyPopulation, string> {
  const towns = members.filter(({ member }) => isMunicipality(member) && member.countyKey === countyKey);
  if (towns.length === 0) return fail(`Zum Kreis ${countyKey} sind keine Gemeinden eingetragen.`);
  const counts = towns.map(({ population }) => populationAt(population, date));
  const missing = towns.filter((_, index) => counts[index]?.ok === false).map(({ member }) => member.name);
  if (missing.length > 0)
    return fail(`Für den ${germanDate(date)} fehlt die Einwohnerzahl von ${germanList(missing)}.`);
  return summed(counts.flatMap((count) => (count.ok ? [count.value] : [])));
}

function summed(counts: PopulationHistory): Result<CountyPopulation, string> {
  const days = [...new Set(counts.map((count) => count.asOf))].toSorted();
  const [asOf] = days;
  if (asOf === undefined || days.length > 1) {
    return fail(
      `Die Einwohnerzahlen der Gemeinden sind von verschiedenen Tagen (${days.map(germanDate).join(', ')}).`,
    );
  }
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  const towns = germanCount(counts.length, 'eingetragenen Gemeinde', 'eingetragenen Gemeinden');
  const assumption = `Annahme: Die Einwohnerzahl des Kreises ist die Summe der ${towns} am ${germanDate(asOf)} (${germanInteger(value)}).`;
  return ok({ value, asOf, assumption });
}

/** Inhabitants of a member on a day; a county's are those of its municipalities among the members. Null where unknown. */
export function populationOn(
  { member, population }: RegisteredMember,
  members: readonly RegisteredMember[],
  day: CalendarDate,
): Pick<PopulationEntry, 'value' | 'asOf'> | null {
  const counted =
    member.kind === 'landkreis' && member.countyKey !== null
      ? countyPopulation(members, member.countyKey, day)
      : populationAt(population, day);
  return counted.ok ? { value: counted.value.value, asOf: counted.value.asOf } : null;
}
