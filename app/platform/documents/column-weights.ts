import type { PaperBlock } from '../../foundation/paper.ts';

const NARROWEST = 6;
const WIDEST = 40;
/** The white beside a cell's text, in letters. */
const PADDING = 3;

/**
 * Shares of the width for the columns of a table, after the longest word and the usual length of what stands in
 * them. Throws where a row has more or fewer cells than there are columns: a figure would stand below a wrong header.
 */
export function columnWeights(table: Extract<PaperBlock, { kind: 'table' }>): number[] {
  const rows = [...table.rows, ...(table.footer ? [table.footer] : [])];
  const odd = rows.find((row) => row.length !== table.columns.length);
  if (odd)
    throw new RangeError(
      `table "${table.caption}": a row has ${odd.length} cells, the header ${table.columns.length}`,
    );
  return table.columns.map(({ header }, index) =>
    weigh(
      header,
      rows.map((row) => row[index] ?? ''),
    ),
  );
}

function weigh(header: string, cells: readonly string[]): number {
  const lengths = cells.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longestWord = Math.max(...header.split(/[\s-]+/).map((word) => word.length));
  return PADDING + Math.min(WIDEST, Math.max(NARROWEST, usual, longestWord, header.length / 2));
}
