import { calendarDate } from '../../app/foundation/calendar-date.ts';
import {
  countyKeyOfAgs,
  gv100adSource,
  type MemberKind,
  type PopulationEntry,
  type RegisteredMember,
} from '../../app/modules/region/domain/index.ts';

/** AGS, ARS, short name, official name, kind, hectares, inhabitants at the end of 2021, 2022 and 2024. */
export type MunicipalityRow = readonly [
  string,
  string,
  string,
  string,
  MemberKind,
  number,
  number,
  number,
  number,
];

/** 2024 is the count of the list of 30.11.2025 on the basis of the census of 2022; the older lists do not say theirs. */
const COUNTED: readonly Omit<PopulationEntry, 'value'>[] = [
  { asOf: calendarDate('2021-12-31'), source: gv100adSource(calendarDate('2021-12-31')) },
  { asOf: calendarDate('2022-12-31'), source: gv100adSource(calendarDate('2022-12-31')) },
  {
    asOf: calendarDate('2024-12-31'),
    source: `${gv100adSource(calendarDate('2025-11-30'))}, Basis Zensus 2022`,
  },
];

/** A row as a full member with its counts. County parts are empty: no source gives them. */
export function municipality(row: MunicipalityRow): RegisteredMember {
  const [key, ars, name, officialName, kind, areaHectares, ...counts] = row;
  const countyKey = countyKeyOfAgs(key);
  return {
    member: {
      key,
      name,
      officialName,
      kind,
      standing: 'mitglied',
      ars,
      countyKey,
      countyPart: null,
      areaHectares,
    },
    population: COUNTED.flatMap((entry, index) => {
      const value = counts[index];
      return value === undefined ? [] : [{ ...entry, value }];
    }),
  };
}

/** A county as a full member. It has no counts: its population is a sum, and that an assumption of the calculator. */
export const county = (key: string, name: string): RegisteredMember => ({
  member: {
    key,
    name,
    officialName: name,
    kind: 'landkreis',
    standing: 'mitglied',
    ars: key,
    countyKey: key,
    countyPart: null,
    areaHectares: null,
  },
  population: [],
});
