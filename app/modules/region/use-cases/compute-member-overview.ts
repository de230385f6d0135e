import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import { countyPopulation } from '../domain/county-population.ts';
import { isMunicipality } from '../domain/member.ts';
import { type PopulationEntry, populationAt } from '../domain/population-history.ts';
import type { MemberRecord } from '../store/member-store.ts';
import { computeCountyHistory } from './compute-county-history.ts';
import { computeChange, computePopulationSpan, type PopulationSpan } from './compute-population-span.ts';

/** One member on a day. */
export interface MemberLine extends MemberRecord {
  /** The count that holds on the day, or the German sentence why none does; null for bodies without inhabitants. */
  readonly count: Result<PopulationEntry, string> | null;
  /** The count of a county is the sum of its municipalities: its `source` is that sentence. */
  readonly isAssumption: boolean;
  /** From the earliest to the latest count there is, whatever the day. */
  readonly span: PopulationSpan | null;
}

/** Each member with what holds on a day, in the order given. */
export const computeMemberLines = (
  members: readonly MemberRecord[],
  date: CalendarDate,
): readonly MemberLine[] =>
  members.map((record) =>
    record.member.kind === 'landkreis' ? countyLine(record, members, date) : ownLine(record, date),
  );

function ownLine(record: MemberRecord, date: CalendarDate): MemberLine {
  const count = isMunicipality(record.member) ? populationAt(record.population, date) : null;
  return { ...record, count, isAssumption: false, span: computePopulationSpan(record.population) };
}

function countyLine(record: MemberRecord, members: readonly MemberRecord[], date: CalendarDate): MemberLine {
  const { key } = record.member;
  const sum = countyPopulation(members, key, date);
  const count = sum.ok
    ? ok({ asOf: sum.value.asOf, value: sum.value.value, source: sum.value.assumption })
    : sum;
  const span = computePopulationSpan(computeCountyHistory(members, key));
  return { ...record, count, isAssumption: sum.ok, span };
}

/** The municipalities among some lines taken together. */
export interface MemberSum {
  readonly municipalities: number;
  /** Hectares; null where the area of one is not known. */
  readonly areaHectares: number | null;
  /** Inhabitants, or why they cannot be added up. */
  readonly population: Result<Omit<PopulationEntry, 'source'>, string>;
  /** Change of all together; null unless they were counted on the same two days. */
  readonly span: PopulationSpan | null;
}

/** Adds up the municipalities among the lines. Counts of different days are not added: such a sum means nothing. */
export function computeMemberSum(lines: readonly MemberLine[]): MemberSum {
  const towns = lines.filter(({ member }) => isMunicipality(member));
  const areas = towns.map(({ member }) => member.areaHectares);
  return {
    municipalities: towns.length,
    areaHectares: areas.reduce(
      (sum, area) => (sum === null || area === null ? null : sum + area),
      areas.length > 0 ? 0 : null,
    ),
    population: sumOfCounts(towns),
    span: sumOfSpans(towns.map(({ span }) => span)),
  };
}

function sumOfSpans(spans: readonly (PopulationSpan | null)[]): PopulationSpan | null {
  const [first] = spans;
  if (!first) return null;
  let [before, after] = [0, 0];
  for (const span of spans) {
    if (span?.from.asOf !== first.from.asOf || span.to.asOf !== first.to.asOf) return null;
    before += span.from.value;
    after += span.to.value;
  }
  return computeChange({ ...first.from, value: before }, { ...first.to, value: after });
}

function sumOfCounts(towns: readonly MemberLine[]): MemberSum['population'] {
  const missing = towns.filter(({ count }) => !count?.ok).map(({ member }) => member.name);
  if (missing.length > 0)
    return fail(`Keine Summe der Einwohner: Für diesen Tag fehlt die Zahl von ${germanList(missing)}.`);
  const counts = towns.flatMap(({ count }) => (count?.ok ? [count.value] : []));
  const days = [...new Set(counts.map(({ asOf }) => asOf))].toSorted();
  const [asOf] = days;
  if (asOf === undefined) return fail('Keine Summe der Einwohner: Es ist keine Gemeinde dabei.');
  if (days.length > 1)
    return fail(
      `Keine Summe der Einwohner: Die Zahlen sind von verschiedenen Tagen (${days.map(germanDate).join(', ')}).`,
    );
  return ok({ asOf, value: counts.reduce((sum, { value }) => sum + value, 0) });
}
