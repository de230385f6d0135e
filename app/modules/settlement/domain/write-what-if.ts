import type { RegisteredMember } from '../../region/domain/index.ts';
import type { ContributionTable } from './contribution-table.ts';
import { type TypedField, typeWhatIf } from './what-if-typed.ts';
import { type WhatIfValues, whatIfDefaults } from './what-if-values.ts';

const FIELDS: readonly TypedField[] = [
  'schluessel',
  'stichtag',
  'kosten',
  'sockel',
  'minimum',
  'deckel',
  'kreis-einwohner',
];

/**
 * The shortest address of a simulation, to share: the table, then only what differs from it, in a fixed order.
 * `readWhatIf` reads the same values from it.
 */
export function writeWhatIf(
  values: WhatIfValues,
  table: ContributionTable,
  members: readonly RegisteredMember[],
): string {
  const [typed, own] = [typeWhatIf(values), typeWhatIf(whatIfDefaults(table, members))];
  const pairs: [string, string][] = [
    ['tabelle', table.slug],
    ...FIELDS.flatMap((name): [string, string][] =>
      typed[name] === own[name] ? [] : [[name, ungrouped(typed[name])]],
    ),
    ...(sameKeys(typed.mitglied, own.mitglied)
      ? []
      : typed.mitglied.map((key): [string, string] => ['mitglied', key])),
    ...[...typed.measures].map(([key, figure]): [string, string] => [`m.${key}`, figure]),
  ];
  return pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}

/** "1.140.000,00" → "1140000", "12,50" → "12,50". */
const ungrouped = (text: string): string =>
  /^[\d.,]+$/.test(text) ? text.replaceAll('.', '').replace(/,00$/, '') : text;

const sameKeys = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** A comma needs no escape within a query (RFC 3986, 3.4) and reads better as it is. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',');
