import type { ComparedMember, PopulationChange } from './member-import.ts';

/** Counts the members do not have yet, and counts that contradict a recorded one of the same day. */
export function comparePopulation(pairs: readonly ComparedMember[]): {
  populationAdded: PopulationChange[];
  populationChanged: PopulationChange[];
} {
  const changes = pairs.flatMap(({ known, listed }) => {
    const read = listed.population;
    if (read === null) return [];
    const recorded = known.population.find((entry) => entry.asOf === read.asOf) ?? null;
    return [{ member: known.member, read, recorded }];
  });
  return {
    populationAdded: changes.filter(({ recorded }) => recorded === null),
    populationChanged: changes.filter(
      ({ read, recorded }) => recorded !== null && recorded.value !== read.value,
    ),
  };
}
