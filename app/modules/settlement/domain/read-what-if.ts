import { type CalendarDate, parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { type Cents, NO_CENTS } from '../../../foundation/cents.ts';
import type { Millionths } from '../../../foundation/decimal.ts';
import { germanDate } from '../../../foundation/german.ts';
import {
  readGermanAmount,
  readGermanDecimal,
  readGermanInteger,
} from '../../../foundation/read-german-number.ts';
import { fail, ok, type Result } from '../../../foundation/result.ts';
import type { RegisteredMember } from '../../region/domain/index.ts';
import { type ContributionTable, keyMeasure } from './contribution-table.ts';
import { tableFigure } from './what-if-ground.ts';
import { KEY_WORDS, perInhabitant, type TypedField, type TypedWhatIf, typeWhatIf } from './what-if-typed.ts';
import {
  populationDates,
  WHAT_IF_KEYS,
  type WhatIfField,
  type WhatIfKey,
  type WhatIfProblem,
  type WhatIfValues,
  whatIfDefaults,
} from './what-if-values.ts';

/** The parameters of an address or form. */
export interface WhatIfQuery {
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** A form sends it always, so that nobody ticked is not taken for everybody. */
export const SELECTION_SENT = 'auswahl';

export interface WhatIfReading {
  /** Everything as typed, or the table's own values where nothing was. */
  readonly typed: TypedWhatIf;
  readonly problems: readonly WhatIfProblem[];
  /** Null where there are problems. */
  readonly values: WhatIfValues | null;
}

/** Reads the calculator's parameters; what is left out keeps the table's own value. `members` is the whole register. */
export function readWhatIf(
  query: WhatIfQuery,
  table: ContributionTable,
  members: readonly RegisteredMember[],
): WhatIfReading {
  const typed = typedOrDefault(query, typeWhatIf(whatIfDefaults(table, members)), members);
  const read = {
    key: readKey(typed.schluessel),
    populationDate: readDate(typed.stichtag, members),
    pool: readPool(typed.kosten),
    memberKeys: readMembers(typed.mitglied, members),
    base: mapped(readAmount('sockel', typed.sockel), (amount) => amount ?? NO_CENTS),
    floor: mapped(readAmount('minimum', typed.minimum), (amount) => (amount === NO_CENTS ? null : amount)),
    cap: readCap(typed.deckel),
    countyPopulation: readCounty(typed['kreis-einwohner']),
    overrides: readOverrides(typed.measures, table),
  };
  return { typed, ...collect(read) };
}

type Read<T> = Result<T, WhatIfProblem[]>;

function typedOrDefault(
  query: WhatIfQuery,
  defaults: TypedWhatIf,
  members: readonly RegisteredMember[],
): TypedWhatIf {
  const text = (name: TypedField): string => query.one(name)?.trim() ?? defaults[name];
  const chosen = query.all('mitglied');
  const selected = chosen.length > 0 || query.one(SELECTION_SENT) !== undefined;
  return {
    schluessel: text('schluessel'),
    stichtag: text('stichtag'),
    kosten: text('kosten'),
    sockel: text('sockel'),
    minimum: text('minimum'),
    deckel: text('deckel'),
    'kreis-einwohner': text('kreis-einwohner'),
    mitglied: selected ? chosen : defaults.mitglied,
    measures: new Map(
      members.flatMap(({ member: { key } }): [string, string][] => {
        const figure = query.one(`m.${key}`)?.trim() ?? '';
        return figure === '' ? [] : [[key, figure]];
      }),
    ),
  };
}

function readKey(word: string): Read<WhatIfKey> {
  const key = WHAT_IF_KEYS.find((candidate) => KEY_WORDS[candidate] === word);
  return key
    ? ok(key)
    : refuse('schluessel', `Den Schlüssel „${word}“ gibt es nicht. Wählen Sie einen aus der Liste.`);
}

function readDate(text: string, members: readonly RegisteredMember[]): Read<CalendarDate | null> {
  if (text === '') return ok(null);
  const date = parseCalendarDate(text);
  if (date.ok) return date;
  const example = populationDates(members)[0];
  const known =
    example === undefined ? '' : ` Wählen Sie einen aus der Liste, etwa den ${germanDate(example)}.`;
  return refuse('stichtag', `„${text}“ ist kein Tag.${known}`);
}

function readPool(text: string): Read<Cents> {
  const amount = readAmount('kosten', text);
  if (!amount.ok) return amount;
  return amount.value !== null && amount.value > 0n
    ? ok(amount.value)
    : refuse('kosten', 'Geben Sie Gesamtkosten über 0 ein, etwa 100.000,00.');
}

/** Empty: null. */
function readAmount(field: WhatIfField, text: string): Read<Cents | null> {
  if (text === '') return ok(null);
  const amount = readGermanAmount(text);
  if (!amount.ok) return refuse(field, amount.error);
  return amount.value < 0n ? refuse(field, 'Der Betrag liegt unter 0. Geben Sie 0 oder mehr ein.') : amount;
}

function readCap(text: string): Read<Millionths | null> {
  const amount = readAmount('deckel', text);
  if (!amount.ok) return amount;
  if (amount.value === null) return ok(null);
  return amount.value > 0n
    ? ok(perInhabitant(amount.value))
    : refuse(
        'deckel',
        'Mit einem Höchstbetrag von 0 zahlt niemand. Geben Sie mehr ein oder lassen Sie das Feld leer.',
      );
}

function readCounty(text: string): Read<number | null> {
  if (text === '') return ok(null);
  const count = readGermanInteger(text);
  return count.ok ? count : refuse('kreis-einwohner', count.error);
}

function readMembers(keys: readonly string[], members: readonly RegisteredMember[]): Read<readonly string[]> {
  const wanted = new Set(keys);
  const known = members.map(({ member }) => member.key).filter((key) => wanted.delete(key));
  const [unknown] = wanted;
  if (unknown !== undefined) {
    return refuse('mitglied', `„${unknown}“ ist kein Mitglied. Wählen Sie die Beteiligten aus der Liste.`);
  }
  if (known.length > 0) return ok(known);
  return refuse('mitglied', 'Es ist niemand ausgewählt. Wählen Sie mindestens ein Mitglied.');
}

/** Figures that repeat the table's own are none. */
function readOverrides(
  typed: ReadonlyMap<string, string>,
  table: ContributionTable,
): Read<ReadonlyMap<string, Millionths>> {
  const overrides = new Map<string, Millionths>();
  const problems: WhatIfProblem[] = [];
  const measure = keyMeasure(table.scheme);
  for (const [key, text] of typed) {
    const figure = readGermanDecimal(text);
    if (!figure.ok) problems.push({ field: `m.${key}`, message: figure.error });
    else if (figure.value < 0n) problems.push({ field: `m.${key}`, message: BELOW_ZERO });
    else if (measure === null || tableFigure(table, measure, key) !== figure.value)
      overrides.set(key, figure.value);
  }
  return problems.length > 0 ? fail(problems) : ok(overrides);
}

const BELOW_ZERO = 'Die Zahl liegt unter 0. Geben Sie 0 oder mehr ein.';

const refuse = (field: WhatIfField, message: string): Result<never, WhatIfProblem[]> =>
  fail([{ field, message }]);

const mapped = <T, U>(read: Read<T>, change: (value: T) => U): Read<U> =>
  read.ok ? ok(change(read.value)) : read;

type ReadValues = { readonly [Name in keyof WhatIfValues]: Read<WhatIfValues[Name]> };

/** All values, or all problems in the order of the fields. */
function collect(read: ReadValues): Pick<WhatIfReading, 'problems' | 'values'> {
  const { key, populationDate, pool, memberKeys, base, floor, cap, countyPopulation, overrides } = read;
  const given = key.ok && populationDate.ok && pool.ok && memberKeys.ok && base.ok;
  if (!given || !floor.ok || !cap.ok || !countyPopulation.ok || !overrides.ok) {
    return { problems: Object.values(read).flatMap((value) => (value.ok ? [] : value.error)), values: null };
  }
  const values = {
    key: key.value,
    populationDate: populationDate.value,
    pool: pool.value,
    memberKeys: memberKeys.value,
    base: base.value,
    floor: floor.value,
    cap: cap.value,
    countyPopulation: countyPopulation.value,
    overrides: overrides.value,
  };
  return { problems: [], values };
}
