import { countyPopulation, type RegisteredMember } from '../domain/county-population.ts';
import { isMunicipality } from '../domain/member.ts';
import type { PopulationHistory } from '../domain/population-history.ts';

/**
 * A county's inhabitants on each day on which all its municipalities among the members were counted, earliest first.
 * The source of each entry is the sentence that says it is a sum and an assumption.
 */
export function computeCountyHistory(
  members: readonly RegisteredMember[],
  countyKey: string,
): PopulationHistory {
  const towns = members.filter(({ member }) => isMunicipality(member) && member.countyKey === countyKey);
  const days = new Set(towns.flatMap(({ population }) => population.map(({ asOf }) => asOf)));
  return [...days].toSorted().flatMap((day) => {
    const sum = countyPopulation(members, countyKey, day);
    if (!sum.ok || sum.value.asOf !== day) return [];
    return [{ asOf: day, value: sum.value.value, source: sum.value.assumption }];
  });
}
