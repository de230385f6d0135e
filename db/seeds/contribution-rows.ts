import type { ContributionRow } from '../../app/modules/settlement/domain/index.ts';

/** A printed line: the member's key, then the figures in the order of the columns, as printed. */
export type PrintedLine = readonly [string, ...string[]];

/**
 * Rows of a table whose measures are printed figures themselves.
 * `measures` names for each measure the column that carries it.
 */
export const printedRows = (
  columns: readonly string[],
  measures: Readonly<Record<string, string>>,
  lines: readonly PrintedLine[],
): readonly ContributionRow[] =>
  lines.map(([memberKey, ...figures]) => {
    const printed = Object.fromEntries(columns.map((column, index) => [column, figures[index] ?? '']));
    return {
      memberKey,
      measures: Object.fromEntries(
        Object.entries(measures).map(([measure, column]) => [measure, printed[column] ?? '']),
      ),
      printed,
    };
  });
