import { type CalendarDate, calendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { RegisteredMember } from './county-population.ts';
import { isCountyTextkennzeichen } from './display-name.ts';
import type { MunicipalRegister } from './gv100ad.ts';
import type { Member } from './member.ts';
import type { ComparedMember, MemberAddition, MemberImportPlan } from './member-import.ts';
import { comparePopulation } from './member-import-population.ts';
import { compareRegistration, registeredCounty, registeredMunicipality } from './member-import-register.ts';

export interface MemberImportInput {
  readonly current: readonly RegisteredMember[];
  readonly register: MunicipalRegister;
  /** Counties whose municipalities are taken in; members there already are compared whatever their county. */
  readonly countyKeys: readonly string[];
  /** Day the list's populations were counted: not the Gebietsstand, see `defaultPopulationDate`. */
  readonly populationAsOf: CalendarDate;
}

/** Source text of every count taken from the list. */
export const gv100adSource = (effectiveDate: CalendarDate): string =>
  `Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys, GV100AD, Gebietsstand ${germanDate(effectiveDate)}`;

/**
 * The day the populations of a list were counted when nobody says it: 31 December of the year before the Gebietsstand
 * (list of 30.11.2025: 31.12.2024). Lists of 31 December come in two editions with different counts: there it refuses.
 */
export function defaultPopulationDate(effectiveDate: CalendarDate): Result<CalendarDate, string> {
  if (!effectiveDate.endsWith('-12-31'))
    return ok(calendarDate(`${Number(effectiveDate.slice(0, 4)) - 1}-12-31`));
  return fail(
    `Listen mit Gebietsstand ${germanDate(effectiveDate)} gibt es als Jahres- und als Quartalsausgabe mit verschiedenen ` +
      'Einwohnerzahlen. Geben Sie den Stichtag der Einwohnerzahlen an.',
  );
}

/** Compares members with the official list. Refuses counties that are not in the list and impossible dates. */
export function planMemberImport(input: MemberImportInput): Result<MemberImportPlan, string> {
  const { register, countyKeys, populationAsOf } = input;
  const unknown = countyKeys.find((key) => !register.counties.some((county) => county.key === key));
  if (unknown !== undefined)
    return fail(`Der Kreis ${unknown} steht nicht in der Datei. Prüfen Sie den Kreisschlüssel.`);
  if (populationAsOf > register.effectiveDate) {
    return fail(
      `Der Stichtag ${germanDate(populationAsOf)} liegt nach dem Gebietsstand ${germanDate(register.effectiveDate)} der Datei.`,
    );
  }
  const listed = listedMembers(register, populationAsOf);
  const current = new Map(input.current.map((entry) => [entry.member.key, entry]));
  const compared = listed.flatMap((entry) => {
    const known = current.get(entry.member.key);
    return known ? [{ known, listed: entry }] : [];
  });
  return ok({
    added: listed.filter((entry) => isWanted(entry.member, countyKeys) && !current.has(entry.member.key)),
    ...compareRegistration(compared),
    ...comparePopulation(compared),
    unchanged: compared.filter(isUnchanged).map(({ known }) => known.member),
    missingInFile: missing(input.current, listed),
  });
}

function listedMembers(register: MunicipalRegister, asOf: CalendarDate): MemberAddition[] {
  const source = gv100adSource(register.effectiveDate);
  const towns = register.municipalities.flatMap((town) => {
    const member = registeredMunicipality(town);
    return member ? [{ member, population: { asOf, value: town.population, source } }] : [];
  });
  const counties = register.counties.filter((county) => isCountyTextkennzeichen(county.textkennzeichen));
  return [...towns, ...counties.map((county) => ({ member: registeredCounty(county), population: null }))];
}

const isWanted = (member: Member, countyKeys: readonly string[]): boolean =>
  member.countyKey !== null && countyKeys.includes(member.countyKey);

function isUnchanged(pair: ComparedMember): boolean {
  const register = compareRegistration([pair]);
  const population = comparePopulation([pair]);
  return [...Object.values(register), ...Object.values(population)].every((changes) => changes.length === 0);
}

/** Members with an official key of a Land that the list covers, but without a line of their own. */
function missing(current: readonly RegisteredMember[], listed: readonly MemberAddition[]): Member[] {
  const keys = new Set(listed.map(({ member }) => member.key));
  const laender = new Set(listed.map(({ member }) => member.key.slice(0, 2)));
  return current
    .map(({ member }) => member)
    .filter(({ key }) => /^\d+$/.test(key) && laender.has(key.slice(0, 2)) && !keys.has(key));
}
