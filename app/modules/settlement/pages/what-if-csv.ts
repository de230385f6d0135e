import { type Cents, centsToString } from '../../../foundation/cents.ts';
import type { CsvValue } from '../../../foundation/csv-writer.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import type { WhatIfResult } from '../domain/what-if.ts';

const STATUS = { stays: '', added: 'neu dabei', dropped: 'nicht mehr dabei' } as const;

/** The answer of the calculator for German Excel, with its assumptions below. */
export function whatIfRows(table: ContributionTable, result: WhatIfResult): CsvValue[][] {
  return [
    ['Kommune', 'Schlüssel', 'bisher in EUR', 'neu in EUR', 'Änderung in EUR', 'Hinweis'],
    ...result.rows.map((row) => [
      row.name,
      row.key,
      euro(row.before),
      euro(row.after),
      euro(row.change),
      STATUS[row.status],
    ]),
    ['SUMME', '', euro(result.before), euro(result.after), '', ''],
    [`Annahmen zu „${table.title}“`, '', '', '', '', table.isSample ? 'Beispieldaten' : ''],
    ...result.assumptions.map((assumption) => [assumption, '', '', '', '', '']),
  ];
}

/** "-12,50", as German Excel reads a number. */
const euro = (amount: Cents): string => centsToString(amount).replace('.', ',');
