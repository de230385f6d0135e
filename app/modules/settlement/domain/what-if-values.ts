import type { CalendarDate } from '../../../foundation/calendar-date.ts';
import { type Cents, cents, NO_CENTS, parseCents, sumCents } from '../../../foundation/cents.ts';
import { type Millionths, parseDecimal } from '../../../foundation/decimal.ts';
import type { RegisteredMember } from '../../region/domain/index.ts';
import type { ContributionTable } from './contribution-table.ts';

/** `table`: the table's own key; `ten-ninety`: 10 % in equal parts and 90 % by population. */
export const WHAT_IF_KEYS = ['table', 'population', 'equal', 'ten-ninety'] as const;
export type WhatIfKey = (typeof WHAT_IF_KEYS)[number];

/** What the calculator changes about a table. */
export interface WhatIfValues {
  readonly key: WhatIfKey;
  /** Populations count as of this day; null where no member has any. */
  readonly populationDate: CalendarDate | null;
  readonly pool: Cents;
  /** Who takes part, in the order of the register. */
  readonly memberKeys: readonly string[];
  /** Each member pays it before the key is applied; 0: none. */
  readonly base: Cents;
  /** Least amount of every member; null: none. */
  readonly floor: Cents | null;
  /** Highest amount of a member, EUR per inhabitant; null: none. */
  readonly cap: Millionths | null;
  /** Inhabitants of the county; null: the sum of its municipalities. */
  readonly countyPopulation: number | null;
  /** Figures of the table's own measure that differ from the table, by member. */
  readonly overrides: ReadonlyMap<string, Millionths>;
}

/** Fields of the calculator as their parameters are called; `m.<key>` is the measure of one member. */
export type WhatIfField =
  | 'tabelle'
  | 'schluessel'
  | 'stichtag'
  | 'kosten'
  | 'mitglied'
  | 'sockel'
  | 'minimum'
  | 'deckel'
  | 'kreis-einwohner'
  | `m.${string}`;

/** Why something cannot be computed: the field to change and a German sentence with the remedy. */
export interface WhatIfProblem {
  readonly field: WhatIfField;
  readonly message: string;
}

/** The values that change nothing. */
export function whatIfDefaults(table: ContributionTable, members: readonly RegisteredMember[]): WhatIfValues {
  const inTable = new Set(table.rows.map((row) => row.memberKey));
  const { floor, cap } = table.scheme;
  return {
    key: 'table',
    populationDate: tableDate(table, members),
    pool: table.pool,
    memberKeys: members.map(({ member }) => member.key).filter((key) => inTable.has(key)),
    base: tableBase(table),
    floor: floor && 'amount' in floor ? amountOf(floor.amount) : null,
    cap: cap?.of === 'population' ? decimalOf(cap.perUnit) : null,
    countyPopulation: null,
    overrides: new Map(),
  };
}

/** All days for which a member has a population, newest first. */
export const populationDates = (members: readonly RegisteredMember[]): CalendarDate[] =>
  [...new Set(members.flatMap(({ population }) => population.map((entry) => entry.asOf)))]
    .toSorted()
    .toReversed();

/** The day of the table's own populations, else the newest there is. */
function tableDate({ scheme }: ContributionTable, members: readonly RegisteredMember[]): CalendarDate | null {
  const dates = populationDates(members);
  const own = scheme.measures['population']?.asOf;
  return dates.find((date) => date === own) ?? dates[0] ?? null;
}

/** What each member of the table pays in flat amounts. */
const tableBase = ({ scheme }: ContributionTable): Cents =>
  sumCents(scheme.layers.map((layer) => (layer.kind === 'flat' ? amountOf(layer.amount) : NO_CENTS)));

/** A scheme is checked when it is kept; a wrong amount in it throws. */
function amountOf(text: string): Cents {
  const amount = parseCents(text);
  if (!amount.ok) throw new RangeError(`no amount in a scheme: ${text}`);
  return cents(amount.value);
}

function decimalOf(text: string): Millionths {
  const decimal = parseDecimal(text);
  if (!decimal.ok) throw new RangeError(`no decimal in a scheme: ${text}`);
  return decimal.value;
}
