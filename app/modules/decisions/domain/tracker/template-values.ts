import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Cents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro, germanInteger } from '../../../../foundation/german.ts';
import type { TemplateValues } from './fill-template.ts';

/** What is known of a member when its paper is written. */
export interface PaperMember {
  readonly name: string;
  /** "Stadt Raunheim, vertreten durch den Magistrat"; null where no rule and no entry names it. */
  readonly legalName: string | null;
  readonly bodyName: string;
  readonly amount: Cents | null;
  readonly population: { readonly value: number; readonly asOf: CalendarDate } | null;
  /** Further columns of the matter's table, as typed. */
  readonly figures: Readonly<Record<string, string>>;
}

/** Placeholders that every matter has; the columns of its own table come on top. */
export const STANDARD_PLACEHOLDERS = [
  'kommune',
  'vertragspartei',
  'gremium',
  'betrag',
  'einwohner',
  'stichtag',
  'beginn',
] as const;

/** The values of one member; `columns` are the figures that any member of the matter has. */
export function templateValues(
  member: PaperMember,
  columns: readonly string[],
  wishedStart: CalendarDate | null,
): TemplateValues {
  const { population } = member;
  const standard: Readonly<Record<(typeof STANDARD_PLACEHOLDERS)[number], string | null>> = {
    kommune: member.name,
    vertragspartei: member.legalName,
    gremium: member.bodyName,
    betrag: member.amount === null ? null : germanEuro(member.amount),
    einwohner: population && germanInteger(population.value),
    stichtag: population && germanDate(population.asOf),
    beginn: wishedStart && germanDate(wishedStart),
  };
  return new Map([
    ...columns.map((name): [string, string | null] => [name, member.figures[name] ?? null]),
    ...Object.entries(standard),
  ]);
}
