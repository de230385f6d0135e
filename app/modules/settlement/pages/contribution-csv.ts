import { type Cents, centsToString } from '../../../foundation/cents.ts';
import type { CsvValue } from '../../../foundation/csv-writer.ts';
import { germanDecimal } from '../../../foundation/german.ts';
import type { ContributionTable } from '../domain/contribution-table.ts';
import type { RecomputedTable } from '../domain/recompute.ts';

/** A contribution table for German Excel: recomputed beside printed, the verdict in words, last the sums. */
export function contributionRows(
  table: ContributionTable,
  { rows, allocation }: RecomputedTable,
): CsvValue[][] {
  const columns = table.print?.columns ?? [];
  const plain = (text: string): string => germanDecimal(text).replaceAll('.', '').replace('−', '-');
  const euro = (value: Cents | null): string => (value === null ? '' : plain(centsToString(value)));
  const printedOf = (key: string): Readonly<Record<string, string>> =>
    table.rows.find((row) => row.memberKey === key)?.printed ?? {};
  return [
    [
      ...['Kommune', 'Schlüssel', 'Kostenbeitrag in EUR', 'in jedem Fall geschuldet in EUR'],
      ...columns.map(({ label, unit }) => `gedruckt: ${label} (${unit})`),
      ...['Vergleich mit dem Druck', 'Hinweis'],
    ],
    ...rows.map((row) => [
      ...[row.name, row.memberKey, euro(row.amount), euro(row.guaranteed)],
      ...columns.map(({ key }) => plain(printedOf(row.memberKey)[key] ?? '')),
      ...[row.reconciliation?.sentence ?? '', table.isSample ? 'Beispieldaten' : ''],
    ]),
    [
      'SUMME',
      '',
      euro(allocation.allocated),
      '',
      ...columns.map(({ total }) => plain(total ?? '')),
      `Quelle: ${table.source}`,
      '',
    ],
  ];
}
