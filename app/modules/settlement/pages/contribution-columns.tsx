import { sumCents } from '../../../foundation/cents.ts';
import { germanAmount, germanDecimal } from '../../../foundation/german.ts';
import type { Column } from '../../../ui/table.tsx';
import type { ContributionTable } from '../domain/contribution-table.ts';
import type { PrintDescription, PrintedColumn } from '../domain/print-description.ts';
import type { PrintedComparison, RecomputedRow, RecomputedTable } from '../domain/recompute.ts';
import { measureWord } from '../domain/scheme-words.ts';

/** Columns of a contribution table: what was reported, what it comes to, and what was printed. */
export function contributionColumns(
  href: string,
  table: ContributionTable,
  recomputed: RecomputedTable,
): Column<RecomputedRow>[] {
  const { print } = table;
  return [
    {
      id: 'kommune',
      header: 'Kommune',
      rowHeader: true,
      card: 'title',
      cell: (row) => row.name,
      footer: 'Summe',
    },
    ...(print ? inputColumns(print, table) : measureColumns(table)),
    {
      id: 'beitrag',
      header: 'Kostenbeitrag in €',
      align: 'end',
      strong: true,
      card: 'value',
      cell: (row) => <a href={`${href}/${row.memberKey}`}>{germanAmount(row.amount)}</a>,
      footer: germanAmount(recomputed.allocation.allocated),
    },
    ...(print
      ? comparisonColumns('beitrag', columnNamed(print, print.amountColumn), (row) => row.amountPrinted)
      : []),
    ...guaranteedColumns(href, print, recomputed.rows),
  ];
}

const columnNamed = (print: PrintDescription, key: string): PrintedColumn | undefined =>
  print.columns.find((column) => column.key === key);

/** Reported figures as printed, with the printed total. */
const inputColumns = (print: PrintDescription, table: ContributionTable): Column<RecomputedRow>[] =>
  print.columns
    .filter((column) => column.role !== 'output' && column.key !== print.costBeforeColumn)
    .map(({ key, label, unit, total }) => ({
      id: key,
      header: unit === 'Anzahl' || unit === 'Anteil' ? label : `${label} (${unit})`,
      align: 'end',
      group: { label: 'gedruckt' },
      card: 'hidden',
      cell: (row) => printedFigure(table, row, key),
      footer: total === null ? '' : germanDecimal(total),
    }));

const printedFigure = (table: ContributionTable, { memberKey }: RecomputedRow, key: string): string => {
  const figure = table.rows.find((row) => row.memberKey === memberKey)?.printed?.[key];
  return figure === undefined ? '' : germanDecimal(figure);
};

/** Without a print the measures themselves. */
const measureColumns = (table: ContributionTable): Column<RecomputedRow>[] =>
  Object.keys(table.scheme.measures)
    .filter((measure) => measure !== 'equal')
    .map((measure) => ({
      id: measure,
      header: measureWord(measure),
      align: 'end',
      card: 'meta',
      cardLabel: measureWord(measure),
      cell: ({ memberKey }) =>
        germanDecimal(table.rows.find((row) => row.memberKey === memberKey)?.measures[measure] ?? '0'),
      footer: '',
    }));

/** Recomputed in the printed unit, printed, and the difference. */
function comparisonColumns(
  id: string,
  column: PrintedColumn | undefined,
  comparison: (row: RecomputedRow) => PrintedComparison | null,
): Column<RecomputedRow>[] {
  if (!column) return [];
  const of = (part: 'recomputed' | 'printed' | 'difference') => (row: RecomputedRow) => {
    const figure = comparison(row)?.[part];
    return figure === undefined ? '' : germanDecimal(figure);
  };
  const group = { label: `${column.label} in ${column.unit}` };
  return [
    {
      id: `${id}-neu`,
      header: 'neu',
      align: 'end',
      group,
      card: 'hidden',
      cell: of('recomputed'),
      footer: '',
    },
    {
      id: `${id}-gedruckt`,
      header: 'gedruckt',
      align: 'end',
      group,
      card: 'meta',
      cardLabel: `gedruckt ${column.unit}`,
      cell: of('printed'),
      footer: column.total === null ? '' : germanDecimal(column.total),
    },
    {
      id: `${id}-abweichung`,
      header: 'Abweichung',
      align: 'end',
      group,
      card: 'hidden',
      cell: (row) => {
        const figure = comparison(row)?.difference;
        return figure === undefined || !/[1-9]/.test(figure) ? '–' : signed(figure);
      },
      footer: '',
    },
  ];
}

const signed = (figure: string): string =>
  figure.startsWith('-') ? germanDecimal(figure) : `+${germanDecimal(figure)}`;

/** What is owed whatever is used, where the scheme knows such a thing. */
function guaranteedColumns(
  href: string,
  print: PrintDescription | null,
  rows: readonly RecomputedRow[],
): Column<RecomputedRow>[] {
  if (rows.every((row) => row.guaranteed === null)) return [];
  const column = print?.guaranteedColumn ? columnNamed(print, print.guaranteedColumn) : undefined;
  return [
    {
      id: 'sockel',
      header: `${column?.label ?? 'Sockelbetrag'} in €`,
      align: 'end',
      card: 'meta',
      cardLabel: column?.label ?? 'Sockelbetrag',
      cell: (row) =>
        row.guaranteed === null ? (
          ''
        ) : (
          <a href={`${href}/${row.memberKey}#sockel`}>{germanAmount(row.guaranteed)}</a>
        ),
      footer: germanAmount(sumCents(rows.flatMap((row) => row.guaranteed ?? []))),
    },
    ...comparisonColumns('sockel', column, (row) => row.guaranteedPrinted),
  ];
}
