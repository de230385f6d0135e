import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import type { MemberFigures } from './figures.ts';

/** A member as region knows it, reduced to what is counted here. */
export interface CountedMember {
  readonly key: string;
  readonly name: string;
  readonly isGuest: boolean;
  /** Only municipalities have inhabitants of their own: a county's are theirs. */
  readonly isMunicipality: boolean;
  readonly population: readonly { readonly asOf: CalendarDate; readonly value: number }[];
}

/**
 * Counts members and adds up the inhabitants of the member municipalities at the newest day, up to today, on which any
 * of them was counted; names those without a figure for that day. Guests count apart and add no inhabitants.
 */
export function countMembers(all: readonly CountedMember[], today: CalendarDate): MemberFigures {
  const members = all.filter(({ isGuest }) => !isGuest);
  const towns = members.filter(({ isMunicipality }) => isMunicipality);
  const days = towns.flatMap(({ population }) => population.map(({ asOf }) => asOf));
  const asOf = days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  const countOf = ({ population }: CountedMember) => population.find((entry) => entry.asOf === asOf)?.value;
  return {
    members: members.length,
    guests: all.length - members.length,
    population: asOf && { asOf, total: towns.reduce((sum, town) => sum + (countOf(town) ?? 0), 0) },
    withoutPopulation: asOf
      ? towns.filter((town) => countOf(town) === undefined).map(({ name }) => name)
      : [],
    names: all.map(({ key, name }) => ({ key, name })),
  };
}
